// Made by `pnpm generate` from spec/openapi; edit there.
import {
  startDynamicExecution as startDynamicExecutionOperation,
  denyDynamicExecutionAccess as denyDynamicExecutionAccessOperation,
  grantDynamicExecutionAccess as grantDynamicExecutionAccessOperation,
  requestDynamicExecutionAccess as requestDynamicExecutionAccessOperation,
  getDynamicExecutionQueueMetrics as getDynamicExecutionQueueMetricsOperation,
  resolveDynamicExecutionQueue as resolveDynamicExecutionQueueOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { AccessOutcome, DenyDynamicExecutionAccessQuery, DynamicExecutionCreate, DynamicExecutionStarted, QueueResolution, QueueResolutionMetrics, QueueResolutionResult } from "./types.ts";

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

/** The methods of dynamic executions, sent over a connection. */
export function dynamicExecutions(connection: Connection): DynamicExecutionsApi {
  return {
    start: (body, options) => connection.send(startDynamicExecutionOperation, { body }, options),
    denyAccess: (executionId, userId, query, options) => connection.send(denyDynamicExecutionAccessOperation, { path: { execution_id: executionId, user_id: userId }, query }, options),
    grantAccess: (executionId, userId, options) => connection.send(grantDynamicExecutionAccessOperation, { path: { execution_id: executionId, user_id: userId } }, options),
    requestAccess: (executionId, options) => connection.send(requestDynamicExecutionAccessOperation, { path: { execution_id: executionId } }, options),
    getQueueMetrics: (options) => connection.send(getDynamicExecutionQueueMetricsOperation, {}, options),
    resolveQueue: (body, options) => connection.send(resolveDynamicExecutionQueueOperation, { body }, options),
  };
}
