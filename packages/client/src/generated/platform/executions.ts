// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listExecutionsV1 as listExecutionsV1Operation,
  getExecutionV1 as getExecutionV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

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

/** The methods of executions, sent over a connection. */
export function executions(connection: Connection): ExecutionsApi {
  return {
    list: (query, options) => connection.pages(listExecutionsV1Operation, { query }, options),
    get: (executionId, options) => connection.send(getExecutionV1Operation, { path: { execution_id: executionId } }, options),
  };
}
