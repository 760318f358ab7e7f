import type { Contract } from "../contract.ts";
import type { Server } from "../requests/send.ts";
import { createThings } from "../resources/things.ts";
import { actAll } from "./actions.ts";
import { liveAll } from "./cycles.ts";
import { takeAway } from "./ending.ts";
import type { Finding } from "./finding.ts";
import type { Made } from "./life-cycle.ts";
import { readAll } from "./reads.ts";
import type { Trip } from "./trip.ts";
import { createVisitor } from "./visit.ts";

export interface TravelOptions {
  readonly server: Server;
  readonly contract: Contract;
  readonly key: string;
  readonly write: boolean;
  readonly actions: boolean;
  readonly breaks: boolean;
  readonly prefix: string;
  readonly patience: number;
  readonly stopping: () => boolean;
}

export interface Travelled {
  readonly findings: readonly Finding[];
  readonly left: readonly string[];
}

/** Tries one API on a server. Whatever happens, what was made is taken away. */
export async function travel(options: TravelOptions): Promise<Travelled> {
  const { contract, prefix, stopping, key, breaks } = options;
  const visitor = createVisitor(options);
  const trip: Trip = { contract, visitor, things: createThings(), prefix, stopping, key, breaks };
  const made: Made[] = [];
  let left: string[] = [];
  try {
    if (options.write) await liveAll(trip, (one) => made.push(one));
    await readAll(trip);
    if (options.actions) {
      await actAll(trip);
      // Runs were started: what is known of them can be read now.
      await readAll(trip);
    }
  } finally {
    left = await takeAway(trip, made);
  }
  return { findings: visitor.findings, left };
}
