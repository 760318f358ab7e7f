import { nextOf } from "../resources/order.ts";
import { resourcesOf } from "../resources/resource.ts";
import { live, type Made } from "./life-cycle.ts";
import type { Trip } from "./trip.ts";

/** Lives through every resource that can be taken away again, those first that others refer to. */
export async function liveAll(trip: Trip, keep: (made: Made) => void): Promise<void> {
  let waiting = resourcesOf(trip.contract).filter(({ remove }) => remove !== undefined);
  while (waiting.length > 0 && !trip.stopping()) {
    const next = nextOf(trip.things, waiting);
    waiting = waiting.filter((one) => one !== next);
    if (next) await live(trip, next, keep);
  }
}
