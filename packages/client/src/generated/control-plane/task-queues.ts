// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ListTaskQueuesQuery, TaskQueue, TaskQueueCreate, TaskQueueUpdate, TaskQueueWorker, TaskQueueWorkerCommand } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Task queues: Environments under their older name. What is made here shows there, and the other way round. */
export interface TaskQueuesApi {
  /**
   * List task queues.
   *
   * Returns every environment of the organisation under its older name, in one answer; there is no paging. An organisation without any gets one named `default`, made by this very call. Use `listEnvironments` instead.
   *
   * `GET /api/v1/task-queues`, operation `listTaskQueues`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListTaskQueuesQuery, options?: RequestOptions): Promise<TaskQueue[]>;

  /**
   * Create a task queue.
   *
   * Makes an environment under its older name. A name that an environment has already answers 409. `priority` is checked and then lost. Use `createEnvironment` instead.
   *
   * `POST /api/v1/task-queues`, operation `createTaskQueue`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: TaskQueueCreate, options?: RequestOptions): Promise<TaskQueue>;

  /**
   * Get a task queue.
   *
   * Returns one environment under its older name, the token of its workers included. An id that no environment of the organisation has answers 404.
   *
   * `GET /api/v1/task-queues/{queue_id}`, operation `getTaskQueue`. Tried again on failures that pass.
   * @param queueId The id of the task queue, which is that of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(queueId: string, options?: RequestOptions): Promise<TaskQueue>;

  /**
   * Change a task queue.
   *
   * Changes the fields that are sent and leaves the rest. `tags`, `settings` and `policy_ids` are replaced whole; `priority` is checked and then lost. A name that an environment has already answers 409.
   *
   * `PATCH /api/v1/task-queues/{queue_id}`, operation `updateTaskQueue`. Tried again on failures that pass.
   * @param queueId The id of the task queue, which is that of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(queueId: string, body: TaskQueueUpdate, options?: RequestOptions): Promise<TaskQueue>;

  /**
   * Delete a task queue.
   *
   * Deletes an environment under its older name, its worker queues with it. The one named `default` cannot be deleted: that answers 400.
   *
   * `DELETE /api/v1/task-queues/{queue_id}`, operation `deleteTaskQueue`. Tried again on failures that pass.
   * @param queueId The id of the task queue, which is that of the environment.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(queueId: string, options?: RequestOptions): Promise<void>;

  /**
   * Get the command that starts a worker for a task queue.
   *
   * Returns the command that starts a worker for the task queue, and whether it takes one now. The token is in it in clear. Use `getWorkerQueueCommand` instead.
   *
   * `GET /api/v1/task-queues/{queue_id}/worker-command`, operation `getTaskQueueWorkerCommand`. Tried again on failures that pass.
   * @param queueId The id of the task queue, which is that of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getWorkerCommand(queueId: string, options?: RequestOptions): Promise<TaskQueueWorkerCommand>;

  /**
   * List the workers of a task queue.
   *
   * Returns an empty list, always: workers belong to worker queues now. Use `listWorkerQueueWorkers`.
   *
   * `GET /api/v1/task-queues/{queue_name}/workers`, operation `listTaskQueueWorkers`. Tried again on failures that pass.
   * @param queueName The name of the task queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  listWorkers(queueName: string, options?: RequestOptions): Promise<TaskQueueWorker[]>;
}

export const operations: { readonly [Name in keyof TaskQueuesApi]: Callable } = {
  list: {"id":"listTaskQueues","api":"control-plane","method":"GET","path":"/api/v1/task-queues","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createTaskQueue","api":"control-plane","method":"POST","path":"/api/v1/task-queues","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getTaskQueue","api":"control-plane","method":"GET","path":"/api/v1/task-queues/{queue_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateTaskQueue","api":"control-plane","method":"PATCH","path":"/api/v1/task-queues/{queue_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteTaskQueue","api":"control-plane","method":"DELETE","path":"/api/v1/task-queues/{queue_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  getWorkerCommand: {"id":"getTaskQueueWorkerCommand","api":"control-plane","method":"GET","path":"/api/v1/task-queues/{queue_id}/worker-command","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  listWorkers: {"id":"listTaskQueueWorkers","api":"control-plane","method":"GET","path":"/api/v1/task-queues/{queue_name}/workers","pagination":{"style":"none"},"rateLimitClass":"read"},
};

/** The methods of task queues, sent over a connection. */
export function taskQueues(connection: Connection): TaskQueuesApi {
  return methods<TaskQueuesApi>(connection, operations);
}
