// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Executions: Runs of single tools, as an earlier description of the API lists them. */
export interface ExecutionsApi {
  /**
   * List runs of tools.
   *
   * Returns a page of runs of tools, by whom they were asked for and with what went in and came out. An older list: seed-003 reads runs under tools and workflows.
   *
   * `GET /api/v1/executions`, operation `listExecutionsV1`, alpha. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListExecutionsV1Query, options?: RequestOptions): Paged<v1.ToolRun>;

  /**
   * Get a run of a tool.
   *
   * Returns one run with what went in and came out.
   *
   * `GET /api/v1/executions/{execution_id}`, operation `getExecutionV1`, alpha. Tried again on failures that pass.
   * @param executionId The id of the run.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(executionId: string, options?: RequestOptions): Promise<v1.ToolRun>;
}

export const operations: { readonly [Name in keyof ExecutionsApi]: Callable } = {
  list: {"id":"listExecutionsV1","api":"platform-v1","method":"GET","path":"/api/v1/executions","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":20,"items":"executions","total":"total","hasMore":"has_more"},"rateLimitClass":"read"},
  get: {"id":"getExecutionV1","api":"platform-v1","method":"GET","path":"/api/v1/executions/{execution_id}","rateLimitClass":"read"},
};

/** The methods of executions, sent over a connection. */
export function executions(connection: Connection): ExecutionsApi {
  return methods<ExecutionsApi>(connection, operations);
}
