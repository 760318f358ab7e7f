// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Runtime, RuntimeRequirements, RuntimeValidation, RuntimeValidationResult } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Runtimes: Engines that run agents, and what they ask of them. */
export interface RuntimesApi {
  /**
   * List runtimes.
   *
   * Returns every engine that can run agents, with what it asks of them; there is no paging. It needs no key.
   *
   * `GET /api/v1/runtimes`, operation `listRuntimes`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<Runtime[]>;

  /**
   * Check an agent against a runtime.
   *
   * Looks whether a runtime can run an agent or a team as it is described, and changes nothing. What is wrong is in the answer: the status is 200 either way. It needs no key.
   *
   * `POST /api/v1/runtimes/validate`, operation `validateRuntime`. Tried again on failures that pass.
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  validate(body: RuntimeValidation, options?: RequestOptions): Promise<RuntimeValidationResult>;

  /**
   * Get the requirements of a runtime.
   *
   * Returns what one runtime asks of an agent. A runtime that does not exist answers 404. It needs no key.
   *
   * `GET /api/v1/runtimes/{runtime_id}/requirements`, operation `getRuntimeRequirements`. Tried again on failures that pass.
   * @param runtimeId The runtime.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getRequirements(runtimeId: string, options?: RequestOptions): Promise<RuntimeRequirements>;
}

export const operations: { readonly [Name in keyof RuntimesApi]: Callable } = {
  list: {"id":"listRuntimes","api":"control-plane","method":"GET","path":"/api/v1/runtimes","auth":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  validate: {"id":"validateRuntime","api":"control-plane","method":"POST","path":"/api/v1/runtimes/validate","auth":[],"idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  getRequirements: {"id":"getRuntimeRequirements","api":"control-plane","method":"GET","path":"/api/v1/runtimes/{runtime_id}/requirements","auth":[],"rateLimitClass":"read"},
};

/** The methods of runtimes, sent over a connection. */
export function runtimes(connection: Connection): RuntimesApi {
  return methods<RuntimesApi>(connection, operations);
}
