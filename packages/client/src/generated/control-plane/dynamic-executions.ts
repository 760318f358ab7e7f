// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { AccessOutcome, DenyDynamicExecutionAccessQuery, DynamicExecutionCreate, DynamicExecutionStarted, QueueResolution, QueueResolutionMetrics, QueueResolutionResult } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Dynamic executions: Runs of agents and teams that are made up for the occasion and kept nowhere, and who may see such runs. */
export interface DynamicExecutionsApi {
  /**
   * Run an agent or a team that is kept nowhere.
   *
   * Makes up an agent or a team, hands it a task and answers at once, while the work goes on. Only the run is kept: follow it with `streamExecution`, or read it with `getExecution`. A worker queue that does not exist or is not active answers 400, and so does a task for which no queue can be found.
   *
   * `POST /api/v1/dynamic-executions/execute`, operation `startDynamicExecution`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  start(body: DynamicExecutionCreate, options?: RequestOptions): Promise<DynamicExecutionStarted>;

  /**
   * Refuse somebody access to a run.
   *
   * Turns down somebody who asked to see a run; they are told, with the reason. Only the owner of the run can: for others it answers 403. Somebody who did not ask answers 404. There is no body.
   *
   * `POST /api/v1/dynamic-executions/executions/{execution_id}/deny-access/{user_id}`, operation `denyDynamicExecutionAccess`, beta. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution.
   * @param userId The id of the person who asked for access.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  denyAccess(executionId: string, userId: string, query?: DenyDynamicExecutionAccessQuery, options?: RequestOptions): Promise<AccessOutcome>;

  /**
   * Give somebody access to a run.
   *
   * Lets somebody who asked see a run; they are told. Only the owner of the run can: for others it answers 403. Somebody who did not ask answers 404. There is no body.
   *
   * `POST /api/v1/dynamic-executions/executions/{execution_id}/grant-access/{user_id}`, operation `grantDynamicExecutionAccess`, beta. Tried again only when it is certain that nothing was done.
   * @param executionId The id of the execution.
   * @param userId The id of the person who asked for access.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  grantAccess(executionId: string, userId: string, options?: RequestOptions): Promise<AccessOutcome>;

  /**
   * Ask for access to a run.
   *
   * Asks the owner of a run for leave to see it; the owner is told. It works for any run of the organisation. There is no body. Asking twice changes nothing. An id that no run has answers 404.
   *
   * `POST /api/v1/dynamic-executions/executions/{execution_id}/request-access`, operation `requestDynamicExecutionAccess`, beta. Tried again on failures that pass.
   * @param executionId The id of the execution.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  requestAccess(executionId: string, options?: RequestOptions): Promise<AccessOutcome>;

  /**
   * Get how well worker queues are found.
   *
   * Counts how `resolveDynamicExecutionQueue` came to its answers since the server started, for all organisations together.
   *
   * `GET /api/v1/dynamic-executions/queue-resolution/metrics`, operation `getDynamicExecutionQueueMetrics`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getQueueMetrics(options?: RequestOptions): Promise<QueueResolutionMetrics>;

  /**
   * Find a worker queue for a task.
   *
   * Ranks the active worker queues that have workers of the wanted runtime by how well they suit a task, and names the best. Nothing is started. When there is no such queue the answer is 404.
   *
   * `POST /api/v1/dynamic-executions/resolve-queue`, operation `resolveDynamicExecutionQueue`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveQueue(body: QueueResolution, options?: RequestOptions): Promise<QueueResolutionResult>;
}

export const operations: { readonly [Name in keyof DynamicExecutionsApi]: Callable } = {
  start: {"id":"startDynamicExecution","api":"control-plane","method":"POST","path":"/api/v1/dynamic-executions/execute","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  denyAccess: {"id":"denyDynamicExecutionAccess","api":"control-plane","method":"POST","path":"/api/v1/dynamic-executions/executions/{execution_id}/deny-access/{user_id}","query":[],"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  grantAccess: {"id":"grantDynamicExecutionAccess","api":"control-plane","method":"POST","path":"/api/v1/dynamic-executions/executions/{execution_id}/grant-access/{user_id}","rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  requestAccess: {"id":"requestDynamicExecutionAccess","api":"control-plane","method":"POST","path":"/api/v1/dynamic-executions/executions/{execution_id}/request-access","idempotent":true,"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  getQueueMetrics: {"id":"getDynamicExecutionQueueMetrics","api":"control-plane","method":"GET","path":"/api/v1/dynamic-executions/queue-resolution/metrics","rateLimitClass":"read"},
  resolveQueue: {"id":"resolveDynamicExecutionQueue","api":"control-plane","method":"POST","path":"/api/v1/dynamic-executions/resolve-queue","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
};

/** The methods of dynamic executions, sent over a connection. */
export function dynamicExecutions(connection: Connection): DynamicExecutionsApi {
  return methods<DynamicExecutionsApi>(connection, operations);
}
