import type { Clock } from "../clock.ts";
import type { Chance } from "../faults/chance.ts";
import type { FaultPlan } from "../faults/fault-plan.ts";
import type { RateLimiter } from "../faults/rate-limits.ts";
import type { RequestLog } from "../request-log.ts";
import type { Family } from "../spec/family.ts";
import type { Route } from "../spec/route.ts";
import type { Router } from "../spec/router.ts";
import type { Organisations } from "../state/organisation.ts";
import type { KeptState } from "../storage/kept-state.ts";
import type { Answer, Handler, Incoming } from "./exchange.ts";

/** Answers a request that is for no API; nothing for every other one. */
export type Front = (incoming: Incoming) => Promise<Answer> | undefined;

/** Forgets everything that came of requests. */
export function reset(world: World): void {
  world.organisations.clear();
  world.faults.clear();
  world.chance.clear();
  world.limiter?.clear();
  world.requests.clear();
}

/** All that the road needs; made once by `createMock`. */
export interface World {
  /** Every operation that is served. */
  readonly routes: readonly Route[];
  readonly routers: ReadonlyMap<Family, Router>;
  /** Host names of the published servers. */
  readonly hosts: ReadonlyMap<string, Family>;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly state: KeptState;
  readonly organisations: Organisations;
  readonly faults: FaultPlan;
  readonly chance: Chance;
  /** Counts calls, where limits are kept to. */
  readonly limiter: RateLimiter | undefined;
  readonly requests: RequestLog;
  readonly clock: Clock;
  readonly quirks: boolean;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  /** What the mock answers on its own account, before any API: its page, its administration. */
  readonly front: readonly Front[];
}
