import type { Preference } from "../faults/prefer.ts";
import type { Answer, Reply } from "./exchange.ts";
import type { World } from "./world.ts";

/** What a request orders for itself in `Prefer`, once it is decided whether it meets its fault. */
export interface Order {
  /** Cut or never answered. */
  readonly ends: Extract<Reply, string> | undefined;
  /** The failure that is answered in place of carrying anything out. */
  readonly status: number | undefined;
  /** How the answer is sent. */
  mannered(answer: Answer): Answer;
}

/** A request that is flaky meets its fault by chance, every other one always. */
export function orderOf(world: World, preference: Preference): Order {
  const { flaky, seed, fault } = preference;
  const meets = flaky === undefined || world.chance.next(seed) < flaky;
  if (!meets) return { ends: undefined, status: undefined, mannered: (answer) => answer };
  return {
    ends: fault === "reset" || fault === "hang" ? fault : undefined,
    status: statusOf(preference),
    mannered: (answer) => mannered(answer, preference),
  };
}

/** The failure that is asked for; a request that only wants to be flaky meets 503. */
function statusOf({ code, flaky, fault }: Preference): number | undefined {
  if (code !== undefined) return code >= 400 ? code : undefined;
  return flaky !== undefined && fault === undefined ? 503 : undefined;
}

function mannered(answer: Answer, { fault, pace, heartbeat, after }: Preference): Answer {
  const delivery = fault === "truncate" || fault === "slow-body" ? fault : undefined;
  if (delivery === undefined && pace === undefined && heartbeat === undefined) return answer;
  const manner = {
    ...(delivery === undefined ? {} : { fault: delivery }),
    ...(pace === undefined ? {} : { pace }),
    ...(heartbeat === undefined ? {} : { heartbeat }),
    ...(after === undefined ? {} : { after }),
  };
  return { ...answer, manner };
}
