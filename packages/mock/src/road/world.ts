import type { Clock } from "../clock.ts";
import type { FaultPlan } from "../faults/fault-plan.ts";
import type { RequestLog } from "../request-log.ts";
import type { Family } from "../spec/family.ts";
import type { Router } from "../spec/router.ts";
import type { Organisations } from "../state/organisation.ts";
import type { Handler } from "./exchange.ts";

/** All that the road needs; made once by `createMock`. */
export interface World {
  readonly routers: ReadonlyMap<Family, Router>;
  /** Host names of the published servers. */
  readonly hosts: ReadonlyMap<string, Family>;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly organisations: Organisations;
  readonly faults: FaultPlan;
  readonly requests: RequestLog;
  readonly clock: Clock;
  readonly quirks: boolean;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
}
