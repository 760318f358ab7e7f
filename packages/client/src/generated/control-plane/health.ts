// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ApiIndex, DetailedHealth, EventBusHealth, Health, Readiness, SocketStats, StatusSocketStats } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Health: Whether the server and what it leans on are well, and how many web sockets it holds. None of it needs a key. */
export interface HealthApi {
  /**
   * Get the index of the API.
   *
   * Returns the version of the API and the paths of its main resources. It needs no key. Some of the paths have no operation of their own, such as `/api/v1/workflows`.
   *
   * `GET /api`, operation `getApiIndex`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getApiIndex(options?: RequestOptions): Promise<ApiIndex>;

  /**
   * Check the health of the server.
   *
   * Tells whether the server answers and how the outside services are that it asks. It needs no key. The path has no version in it, and nothing answers at `/health`.
   *
   * `GET /api/health`, operation `getHealth`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(options?: RequestOptions): Promise<Health>;

  /**
   * Check the health of every part.
   *
   * Tells how the database, Redis and the workflow machinery are. The status is 200 even when a part is broken: read `status`. It needs no key.
   *
   * `GET /api/health/detailed`, operation `getDetailedHealth`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getDetailed(options?: RequestOptions): Promise<DetailedHealth>;

  /**
   * Check the event bus.
   *
   * Tells whether a bus for events of runs is set up, and how it is. It needs no key. A bus that is set up may say more of its parts than is described here.
   *
   * `GET /api/health/event-bus`, operation `getEventBusHealth`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getEventBus(options?: RequestOptions): Promise<EventBusHealth>;

  /**
   * Check that the server is ready.
   *
   * Tells that the server takes requests; it looks at nothing behind it. It needs no key.
   *
   * `GET /api/ready`, operation `getReadiness`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getReadiness(options?: RequestOptions): Promise<Readiness>;

  /**
   * Count the web sockets of changes of status.
   *
   * Counts what the sockets at `/ws/executions/status` carry, in this process of the server and since it began, with the organisations that hold them. It needs no key.
   *
   * `GET /ws/executions/status/stats`, operation `getStatusSocketStats`, beta. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getStatusSocketStats(options?: RequestOptions): Promise<StatusSocketStats>;

  /**
   * Count the web sockets of executions.
   *
   * Counts what the sockets at `/ws/executions/{execution_id}` carry, in this process of the server and since it began. It needs no key.
   *
   * `GET /ws/stats`, operation `getSocketStats`, beta. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getSocketStats(options?: RequestOptions): Promise<SocketStats>;
}

export const operations: { readonly [Name in keyof HealthApi]: Callable } = {
  getApiIndex: {"id":"getApiIndex","api":"control-plane","method":"GET","path":"/api","auth":[],"rateLimitClass":"read"},
  get: {"id":"getHealth","api":"control-plane","method":"GET","path":"/api/health","auth":[],"rateLimitClass":"read"},
  getDetailed: {"id":"getDetailedHealth","api":"control-plane","method":"GET","path":"/api/health/detailed","auth":[],"rateLimitClass":"read"},
  getEventBus: {"id":"getEventBusHealth","api":"control-plane","method":"GET","path":"/api/health/event-bus","auth":[],"rateLimitClass":"read"},
  getReadiness: {"id":"getReadiness","api":"control-plane","method":"GET","path":"/api/ready","auth":[],"rateLimitClass":"read"},
  getStatusSocketStats: {"id":"getStatusSocketStats","api":"control-plane","method":"GET","path":"/ws/executions/status/stats","auth":[],"rateLimitClass":"read"},
  getSocketStats: {"id":"getSocketStats","api":"control-plane","method":"GET","path":"/ws/stats","auth":[],"rateLimitClass":"read"},
};

/** The methods of health, sent over a connection. */
export function health(connection: Connection): HealthApi {
  return methods<HealthApi>(connection, operations);
}
