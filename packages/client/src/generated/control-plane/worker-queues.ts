// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { GetWorkerQueueInstallScriptQuery, ListWorkerQueueExecutionsQuery, ListWorkerQueueWorkflowsQuery, UpdateLock, UpdateLockCreate, UpdateLockStatus, Worker, WorkerQueue, WorkerQueueCommand, WorkerQueueConfig, WorkerQueueConnection, WorkerQueueCreate, WorkerQueueExecution, WorkerQueueMetrics, WorkerQueueStart, WorkerQueueUpdate, WorkerQueueWorkflow, WorkerQueueWorkflows } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Worker queues: Queues of work within environments: how many workers may take from them, and which ones do. */
export interface WorkerQueuesApi {
  /**
   * List the worker queues of an environment.
   *
   * Returns the worker queues of one environment in one answer, the oldest first; there is no paging. What `listWorkerQueues` leaves out is left out here too. An environment that the organisation does not have answers 404.
   *
   * `GET /api/v1/environments/{environment_id}/worker-queues`, operation `listEnvironmentWorkerQueues`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listOfEnvironment(environmentId: string, options?: RequestOptions): Promise<WorkerQueue[]>;

  /**
   * Create a worker queue.
   *
   * Makes a worker queue in an environment; it is active at once and stays in that environment for good. A name that the environment has already answers 409, an environment that the organisation does not have 404, settings that contradict themselves 422.
   *
   * `POST /api/v1/environments/{environment_id}/worker-queues`, operation `createWorkerQueue`. Tried again only when it is certain that nothing was done.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(environmentId: string, body: WorkerQueueCreate, options?: RequestOptions): Promise<WorkerQueue>;

  /**
   * List worker queues.
   *
   * Returns the worker queues of all environments of the organisation in one answer, the oldest first; there is no paging. Queues that exist for one run only are left out, and so is every queue whose name begins with `local-exec`.
   *
   * `GET /api/v1/worker-queues`, operation `listWorkerQueues`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<WorkerQueue[]>;

  /**
   * Get a worker queue.
   *
   * Returns one worker queue by its id, hidden ones too. An id that no worker queue of the organisation has answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}`, operation `getWorkerQueue`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(queueId: string, options?: RequestOptions): Promise<WorkerQueue>;

  /**
   * Change a worker queue.
   *
   * Changes the fields that are sent and leaves the rest. `tags` and `settings` are replaced whole. A name that the environment has already answers 409. Workers notice a change by the `config_version` of `getWorkerQueueConfig`.
   *
   * `PATCH /api/v1/worker-queues/{queue_id}`, operation `updateWorkerQueue`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(queueId: string, body: WorkerQueueUpdate, options?: RequestOptions): Promise<WorkerQueue>;

  /**
   * Delete a worker queue.
   *
   * Deletes a worker queue. One that has live workers answers 400, and so does the one named `default`.
   *
   * `DELETE /api/v1/worker-queues/{queue_id}`, operation `deleteWorkerQueue`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(queueId: string, options?: RequestOptions): Promise<void>;

  /**
   * Get the configuration of a worker queue.
   *
   * Returns what workers have to know of their queue. Workers ask every now and then and restart when `config_version` is another. An id that no worker queue of the organisation has answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/config`, operation `getWorkerQueueConfig`, beta. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getConfig(queueId: string, options?: RequestOptions): Promise<WorkerQueueConfig>;

  /**
   * List the executions of a worker queue.
   *
   * Returns the latest runs that the queue was given, in short. There are no further pages: raise `limit` to see more. Workers that end after one run use it to see whether there is one. An id that no worker queue of the organisation has answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/executions`, operation `listWorkerQueueExecutions`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listExecutions(queueId: string, query?: ListWorkerQueueExecutionsQuery, options?: RequestOptions): Promise<WorkerQueueExecution[]>;

  /**
   * Get a script that installs a worker.
   *
   * Returns what has to be run to start a worker for the queue: a shell script for `local` and `docker`, a manifest for `kubernetes` and `openshift`. Each answer names a new worker. Your key is not in it; the script reads `KUBIYA_API_KEY`.
   *
   * `GET /api/v1/worker-queues/{queue_id}/install-script`, operation `getWorkerQueueInstallScript`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getInstallScript(queueId: string, query?: GetWorkerQueueInstallScriptQuery, options?: RequestOptions): Promise<string>;

  /**
   * Get the metrics of a worker queue.
   *
   * Counts the workers of a queue as they are now and its tasks over the last 24 hours. An id that no worker queue of the organisation has answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/metrics`, operation `getWorkerQueueMetrics`, beta. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getMetrics(queueId: string, options?: RequestOptions): Promise<WorkerQueueMetrics>;

  /**
   * Start a worker for a worker queue.
   *
   * Registers a new worker and returns all it needs to connect, live secrets among them. Meant for workers: the key can be that of a worker as well as that of a person. A queue that is not active answers 400, one of another organisation 403, one that does not exist 404. Each call makes another worker.
   *
   * `POST /api/v1/worker-queues/{queue_id}/start`, operation `startWorkerQueueWorker`. Tried again only when it is certain that nothing was done.
   * @param queueId The id of the worker queue.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  startWorker(queueId: string, body?: WorkerQueueStart, options?: RequestOptions): Promise<WorkerQueueConnection>;

  /**
   * Get the update lock of a worker queue.
   *
   * Tells whether a worker of the queue is updating itself, which one, and until when. A queue that the organisation does not have answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/update-lock-status`, operation `getWorkerQueueUpdateLock`, beta. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getUpdateLock(queueId: string, options?: RequestOptions): Promise<UpdateLockStatus>;

  /**
   * Get the command that starts a worker.
   *
   * Returns the command that starts a worker for the queue, and whether the queue takes one now. An id that no worker queue of the organisation has answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/worker-command`, operation `getWorkerQueueCommand`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getCommand(queueId: string, options?: RequestOptions): Promise<WorkerQueueCommand>;

  /**
   * List the workers of a worker queue.
   *
   * Returns the workers that have sent a heartbeat in the last two and a half minutes, the latest heartbeat first; there is no paging. A worker that has just started is not among them before its first heartbeat. A queue that the organisation does not have answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/workers`, operation `listWorkerQueueWorkers`. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listWorkers(queueId: string, options?: RequestOptions): Promise<Worker[]>;

  /**
   * Take the update lock of a worker queue.
   *
   * Gives a worker the right to update itself, so that the workers of a queue do so one after the other. While somebody has the lock, everybody gets 409, the holder too; it frees itself when its time is up. Where the server has no Redis, the answer is 503. Whether the worker exists is not checked.
   *
   * `POST /api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock`, operation `acquireWorkerQueueUpdateLock`, beta. Tried again only when it is certain that nothing was done.
   * @param queueId The id of the worker queue.
   * @param workerId The id of the worker.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  acquireUpdateLock(queueId: string, workerId: string, body: UpdateLockCreate, options?: RequestOptions): Promise<UpdateLock>;

  /**
   * Give the update lock of a worker queue back.
   *
   * Frees the lock. A lock that nobody has is no error. A lock that another worker has answers 403, a queue that the organisation does not have 404.
   *
   * `DELETE /api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock`, operation `releaseWorkerQueueUpdateLock`, beta. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @param workerId The id of the worker.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  releaseUpdateLock(queueId: string, workerId: string, options?: RequestOptions): Promise<void>;

  /**
   * List the workflows of a worker queue.
   *
   * Returns the latest runs of a queue as the workflows behind them, with counts for the whole queue. There are no further pages: raise `limit` to see more. An id that no worker queue of the organisation has answers 404.
   *
   * `GET /api/v1/worker-queues/{queue_id}/workflows`, operation `listWorkerQueueWorkflows`, beta. Tried again on failures that pass.
   * @param queueId The id of the worker queue.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listWorkflows(queueId: string, query?: ListWorkerQueueWorkflowsQuery, options?: RequestOptions): Promise<WorkerQueueWorkflow[]>;
}

export const operations: { readonly [Name in keyof WorkerQueuesApi]: Callable } = {
  listOfEnvironment: {"id":"listEnvironmentWorkerQueues","api":"control-plane","method":"GET","path":"/api/v1/environments/{environment_id}/worker-queues","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  create: {"id":"createWorkerQueue","api":"control-plane","method":"POST","path":"/api/v1/environments/{environment_id}/worker-queues","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  list: {"id":"listWorkerQueues","api":"control-plane","method":"GET","path":"/api/v1/worker-queues","pagination":{"style":"none"},"rateLimitClass":"read"},
  get: {"id":"getWorkerQueue","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateWorkerQueue","api":"control-plane","method":"PATCH","path":"/api/v1/worker-queues/{queue_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","id-not-uuid-500"]},
  delete: {"id":"deleteWorkerQueue","api":"control-plane","method":"DELETE","path":"/api/v1/worker-queues/{queue_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  getConfig: {"id":"getWorkerQueueConfig","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/config","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  listExecutions: {"id":"listWorkerQueueExecutions","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/executions","query":[],"pagination":{"style":"none","defaultLimit":10},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  getInstallScript: {"id":"getWorkerQueueInstallScript","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/install-script","answers":{"200":"text"},"query":[],"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  getMetrics: {"id":"getWorkerQueueMetrics","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/metrics","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  startWorker: {"id":"startWorkerQueueWorker","api":"control-plane","method":"POST","path":"/api/v1/worker-queues/{queue_id}/start","body":{"mediaType":"application/json","required":false},"rateLimitClass":"write","quirks":["stored-then-500","id-not-uuid-500"]},
  getUpdateLock: {"id":"getWorkerQueueUpdateLock","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/update-lock-status","rateLimitClass":"read"},
  getCommand: {"id":"getWorkerQueueCommand","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/worker-command","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  listWorkers: {"id":"listWorkerQueueWorkers","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/workers","pagination":{"style":"none"},"rateLimitClass":"read"},
  acquireUpdateLock: {"id":"acquireWorkerQueueUpdateLock","api":"control-plane","method":"POST","path":"/api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  releaseUpdateLock: {"id":"releaseWorkerQueueUpdateLock","api":"control-plane","method":"DELETE","path":"/api/v1/worker-queues/{queue_id}/workers/{worker_id}/update-lock","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete"},
  listWorkflows: {"id":"listWorkerQueueWorkflows","api":"control-plane","method":"GET","path":"/api/v1/worker-queues/{queue_id}/workflows","query":[],"pagination":{"style":"none","items":"workflows","defaultLimit":100},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
};

/** The methods of worker queues, sent over a connection. */
export function workerQueues(connection: Connection): WorkerQueuesApi {
  return methods<WorkerQueuesApi>(connection, operations);
}
