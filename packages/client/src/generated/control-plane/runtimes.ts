// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listRuntimes as listRuntimesOperation,
  validateRuntime as validateRuntimeOperation,
  getRuntimeRequirements as getRuntimeRequirementsOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { Runtime, RuntimeRequirements, RuntimeValidation, RuntimeValidationResult } from "./types.ts";

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

/** The methods of runtimes, sent over a connection. */
export function runtimes(connection: Connection): RuntimesApi {
  return {
    list: (options) => connection.pages<Runtime>(listRuntimesOperation, {}, options).then((page) => page.items),
    validate: (body, options) => connection.send(validateRuntimeOperation, { body }, options),
    getRequirements: (runtimeId, options) => connection.send(getRuntimeRequirementsOperation, { path: { runtime_id: runtimeId } }, options),
  };
}
