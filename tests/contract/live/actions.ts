import { randomUUID } from "node:crypto";
import type { Documented } from "../contract.ts";
import { bodyFor } from "../resources/body.ts";
import { resourcesOf } from "../resources/resource.ts";
import { filledPath } from "../resources/things.ts";
import { parametersFor, type Trip } from "./trip.ts";

/**
 * Calls what neither reads nor belongs to a life-cycle: runs, checks, settings of the organisation. It may leave traces, so
 * it is for organisations that can be thrown away.
 */
export async function actAll(trip: Trip): Promise<void> {
  const { contract, things, visitor, prefix } = trip;
  const lived = livedOf(trip);
  for (const one of contract.operations) {
    if (trip.stopping()) return;
    if (one.row.method === "GET" || one.row.method === "HEAD" || lived.has(one)) continue;
    // Only what was made by this run is taken away, which is done at its end.
    const path = one.row.method === "DELETE" ? undefined : filledPath(one, things);
    if (path === undefined) {
      await actOnNothing(trip, one);
      continue;
    }
    const body = bodyFor(one, things, `${prefix}-${one.row.group}`);
    await visitor.call(one, { step: "action" }, { parameters: parametersFor(one, path), ...body });
  }
}

/** Nothing is known that it could be done to: it is asked for something that does not exist. */
async function actOnNothing({ things, visitor, prefix }: Trip, one: Documented): Promise<void> {
  const path = Object.fromEntries(one.row.pathParameters.map((name) => [name, randomUUID()]));
  const purpose = { step: "gone", expected: (status: number) => status >= 400 && status < 500 } as const;
  const body = bodyFor(one, things, `${prefix}-${one.row.group}`);
  await visitor.call(one, purpose, { parameters: parametersFor(one, path), ...body });
}

/** Every operation that the life-cycles call, and every one that takes away what they made. */
function livedOf({ contract }: Trip): ReadonlySet<Documented> {
  const lived = new Set<Documented>();
  for (const { create, change, remove } of resourcesOf(contract)) {
    if (remove) for (const one of [create, change, remove]) if (one) lived.add(one);
  }
  return lived;
}
