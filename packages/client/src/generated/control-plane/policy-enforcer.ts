// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { EnforcerHealth, EnforcerStatus } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Policy enforcer: The service that keeps and judges policies. It is reached through the Control Plane; only what that says about it is described here. */
export interface PolicyEnforcerApi {
  /**
   * Ask where the policy enforcer is.
   *
   * Says where the server passes requests for the policy enforcer on to. It does not ask the enforcer: `healthy` here does not mean that it is up, which is for `getEnforcerStatus` to say. It needs no key.
   *
   * `GET /api/v1/enforcer/health`, operation `getEnforcerHealth`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getHealth(options?: RequestOptions): Promise<EnforcerHealth>;

  /**
   * Ask the policy enforcer how it is.
   *
   * Passes the question on to the policy enforcer and returns what that says. An enforcer that cannot be reached answers 502. It needs no key.
   *
   * `GET /api/v1/enforcer/status`, operation `getEnforcerStatus`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502
   */
  getStatus(options?: RequestOptions): Promise<EnforcerStatus>;
}

export const operations: { readonly [Name in keyof PolicyEnforcerApi]: Callable } = {
  getHealth: {"id":"getEnforcerHealth","api":"control-plane","method":"GET","path":"/api/v1/enforcer/health","auth":[],"rateLimitClass":"read"},
  getStatus: {"id":"getEnforcerStatus","api":"control-plane","method":"GET","path":"/api/v1/enforcer/status","auth":[],"rateLimitClass":"read"},
};

/** The methods of policy enforcer, sent over a connection. */
export function policyEnforcer(connection: Connection): PolicyEnforcerApi {
  return methods<PolicyEnforcerApi>(connection, operations);
}
