// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { EnvironmentWorkerHeartbeat, RunnerWorkers, WorkerConnection, WorkerDisconnect, WorkerHeartbeat, WorkerRegistered, WorkerRegistration, WorkerStart } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Workers: The processes that do the work: they register, say that they are alive, and sign off. Workers of older releases also hold a web socket at `/api/v1/ws/workers/{worker_id}`; release 1.0.2 still names that address to them but does not serve it. */
export interface WorkersApi {
  /**
   * List workers by runner.
   *
   * Asks the workflow machinery who is behind each runner of the organisation. There is one entry for a runner, not for a worker, and no paging. When the Platform API cannot be asked for the runners, the answer is empty. Workers of worker queues are not among them: see `listWorkerQueueWorkers`. Where the machinery cannot be reached, the answer is 500.
   *
   * `GET /api/v1/workers`, operation `listWorkers`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<RunnerWorkers[]>;

  /**
   * Say that a worker of an environment is alive.
   *
   * Notes that a worker is alive and what it is doing. It counts as alive for the next two and a half minutes. The older form for workers that registered with an environment; it replaces what `sendWorkerHeartbeat` noted. A worker that nobody registered answers 404.
   *
   * `POST /api/v1/workers/heartbeat`, operation `sendEnvironmentWorkerHeartbeat`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendEnvironmentHeartbeat(body: EnvironmentWorkerHeartbeat, options?: RequestOptions): Promise<void>;

  /**
   * Register a worker with an environment.
   *
   * Registers a new worker with an environment and returns all it needs to connect, live secrets among them. An environment that does not exist is made, without a check of its name. One that is not set up yet, or whose set-up failed, answers 400. Newer workers start with `startWorkerQueueWorker` instead. Each call makes another worker.
   *
   * `POST /api/v1/workers/register`, operation `registerWorker`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  register(body: WorkerRegistration, options?: RequestOptions): Promise<WorkerRegistered>;

  /**
   * Get the workers of a runner.
   *
   * Asks the workflow machinery who is behind one runner. A runner that it does not know has no workers; that is no error. Where the machinery cannot be reached, the answer is 500.
   *
   * `GET /api/v1/workers/{runner_name}`, operation `getRunnerWorkers`. Tried again on failures that pass.
   * @param runnerName The name of the runner.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getOfRunner(runnerName: string, options?: RequestOptions): Promise<RunnerWorkers>;

  /**
   * Sign a worker off.
   *
   * Takes a worker off the lists at once, instead of when its heartbeats run out, and notes why it left. A worker that the organisation does not have answers 404.
   *
   * `POST /api/v1/workers/{worker_id}/disconnect`, operation `disconnectWorker`. Tried again on failures that pass.
   * @param workerId The id of the worker.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  disconnect(workerId: string, body: WorkerDisconnect, options?: RequestOptions): Promise<void>;

  /**
   * Say that a worker is alive.
   *
   * Notes that a worker is alive and what it is doing. It counts as alive for the next two and a half minutes, so send one every `heartbeat_interval` seconds. A worker that nobody registered answers 404.
   *
   * `POST /api/v1/workers/{worker_id}/heartbeat`, operation `sendWorkerHeartbeat`. Tried again on failures that pass.
   * @param workerId The id of the worker.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendHeartbeat(workerId: string, body: WorkerHeartbeat, options?: RequestOptions): Promise<void>;

  /**
   * Start a registered worker.
   *
   * Notes the machine that a worker runs on and returns all it needs to connect, live secrets among them. A worker that the organisation does not have answers 404, one that belongs to no worker queue 400.
   *
   * `POST /api/v1/workers/{worker_id}/start`, operation `startWorker`. Tried again on failures that pass.
   * @param workerId The id of the worker.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  start(workerId: string, body: WorkerStart, options?: RequestOptions): Promise<WorkerConnection>;
}

export const operations: { readonly [Name in keyof WorkersApi]: Callable } = {
  list: {"id":"listWorkers","api":"control-plane","method":"GET","path":"/api/v1/workers","pagination":{"style":"none"},"rateLimitClass":"read"},
  sendEnvironmentHeartbeat: {"id":"sendEnvironmentWorkerHeartbeat","api":"control-plane","method":"POST","path":"/api/v1/workers/heartbeat","idempotent":true,"answers":{"204":"empty"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  register: {"id":"registerWorker","api":"control-plane","method":"POST","path":"/api/v1/workers/register","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["stored-then-500"]},
  getOfRunner: {"id":"getRunnerWorkers","api":"control-plane","method":"GET","path":"/api/v1/workers/{runner_name}","rateLimitClass":"read"},
  disconnect: {"id":"disconnectWorker","api":"control-plane","method":"POST","path":"/api/v1/workers/{worker_id}/disconnect","idempotent":true,"answers":{"204":"empty"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  sendHeartbeat: {"id":"sendWorkerHeartbeat","api":"control-plane","method":"POST","path":"/api/v1/workers/{worker_id}/heartbeat","idempotent":true,"answers":{"204":"empty"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  start: {"id":"startWorker","api":"control-plane","method":"POST","path":"/api/v1/workers/{worker_id}/start","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
};

/** The methods of workers, sent over a connection. */
export function workers(connection: Connection): WorkersApi {
  return methods<WorkersApi>(connection, operations);
}
