// Made by `pnpm generate` from spec/openapi; edit there.
import {
  getExecution as getExecutionOperation,
  streamExecution as streamExecutionOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { EventStream } from "../../events.ts";
import type { RequestOptions } from "../../options.ts";
import type { Execution, StreamExecutionEvents, StreamExecutionQuery } from "./types.ts";

/** Executions: Runs of agents, teams and workflows, to read and to follow. */
export interface ExecutionsApi {
  /**
   * Get an execution.
   *
   * Returns one run of an agent, a team or a workflow by its id. An id that no run of the organisation has answers 404.
   *
   * `GET /api/v1/executions/{execution_id}`, operation `getExecution`. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(executionId: string, options?: RequestOptions): Promise<Execution>;

  /**
   * Follow an execution.
   *
   * Sends what happens in a run as server-sent events: first what has been said so far, then `history_complete`, then what comes. The schema is that of the JSON in a `data:` line; the `event:` line names the event and so the schema. A comment line keeps the connection alive about every 15 seconds. The stream ends with `done` or `error`; the hosted service also cuts it after about five minutes. To go on where it stopped, send the last `id` back as `Last-Event-ID` or as `last_event_id`. An id that no run has answers 404.
   *
   * `GET /api/v1/executions/{execution_id}/stream`, operation `streamExecution`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  stream(executionId: string, query?: StreamExecutionQuery, options?: RequestOptions): EventStream<StreamExecutionEvents>;
}

/** The methods of executions, sent over a connection. */
export function executions(connection: Connection): ExecutionsApi {
  return {
    get: (executionId, options) => connection.send(getExecutionOperation, { path: { execution_id: executionId } }, options),
    stream: (executionId, query, options) => connection.events(streamExecutionOperation, { path: { execution_id: executionId }, query }, options),
  };
}
