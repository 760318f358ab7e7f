// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ListRunnersQuery, Runner, RunnerHealth, RunnerList } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Runners: Places where tools and agents run, as the Platform API knows them. */
export interface RunnersApi {
  /**
   * List runners.
   *
   * Asks the Platform API for the runners of the organisation, and each runner for its health; there is no paging. When the Platform cannot be asked, the list is empty all the same, at best with an `error` that says so: an empty list is no proof that there is none. A part that does not exist answers 400, with an object as `detail` that names the valid ones.
   *
   * `GET /api/v1/runners`, operation `listRunners`. Tried again on failures that pass.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListRunnersQuery, options?: RequestOptions): Promise<Runner[]>;

  /**
   * Get the health of a runner.
   *
   * Asks the Platform API how a runner is doing and passes its answer on. A runner that the Platform does not know answers 404; when it takes longer than ten seconds the answer is 504.
   *
   * `GET /api/v1/runners/{runner_name}/health`, operation `getRunnerHealth`. Tried again on failures that pass.
   * @param runnerName The name of the runner.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 504
   */
  getHealth(runnerName: string, options?: RequestOptions): Promise<RunnerHealth>;
}

export const operations: { readonly [Name in keyof RunnersApi]: Callable } = {
  list: {"id":"listRunners","api":"control-plane","method":"GET","path":"/api/v1/runners","query":[],"pagination":{"style":"none","items":"runners","total":"count"},"rateLimitClass":"read"},
  getHealth: {"id":"getRunnerHealth","api":"control-plane","method":"GET","path":"/api/v1/runners/{runner_name}/health","rateLimitClass":"read"},
};

/** The methods of runners, sent over a connection. */
export function runners(connection: Connection): RunnersApi {
  return methods<RunnersApi>(connection, operations);
}
