// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Environment, EnvironmentContext, EnvironmentContextUpdate, EnvironmentCreate, EnvironmentUpdate, EnvironmentWorkerCommand, ListEnvironmentsQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Environments: Places where agents run, with the variables, secrets and skills that every run there is given. */
export interface EnvironmentsApi {
  /**
   * List environments.
   *
   * Returns every environment of the organisation in one answer; there is no paging. An organisation without any gets one named `default`, made by this very call. What was made as a task queue shows here too: both names stand for the same thing.
   *
   * `GET /api/v1/environments`, operation `listEnvironments`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListEnvironmentsQuery, options?: RequestOptions): Promise<Environment[]>;

  /**
   * Create an environment.
   *
   * Makes an environment and a token for its workers. The first environment of an organisation starts in the status `provisioning` until the machinery behind it is up; later ones are `ready` at once. A name that is taken answers 409.
   *
   * `POST /api/v1/environments`, operation `createEnvironment`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: EnvironmentCreate, options?: RequestOptions): Promise<Environment>;

  /**
   * Get an environment.
   *
   * Returns one environment by its id, the token of its workers included. An id that no environment of the organisation has answers 404.
   *
   * `GET /api/v1/environments/{environment_id}`, operation `getEnvironment`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(environmentId: string, options?: RequestOptions): Promise<Environment>;

  /**
   * Change an environment.
   *
   * Changes the fields that are sent and leaves the rest. `tags`, `settings` and `execution_environment` are replaced whole. A name that is taken answers 409.
   *
   * `PATCH /api/v1/environments/{environment_id}`, operation `updateEnvironment`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(environmentId: string, body: EnvironmentUpdate, options?: RequestOptions): Promise<Environment>;

  /**
   * Delete an environment.
   *
   * Deletes an environment together with its worker queues. The environment named `default` cannot be deleted: that answers 400.
   *
   * `DELETE /api/v1/environments/{environment_id}`, operation `deleteEnvironment`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(environmentId: string, options?: RequestOptions): Promise<void>;

  /**
   * Get the context of an environment.
   *
   * Returns the knowledge and the resources that everything in the environment may draw on. An environment that never had a context gets an empty one, made by this very call. Policies are not part of it here.
   *
   * `GET /api/v1/environments/{environment_id}/context`, operation `getEnvironmentContext`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getContext(environmentId: string, options?: RequestOptions): Promise<EnvironmentContext>;

  /**
   * Set the context of an environment.
   *
   * Replaces the context whole: a list that is left out is emptied. An environment that the organisation does not have answers 404.
   *
   * `PUT /api/v1/environments/{environment_id}/context`, operation `updateEnvironmentContext`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateContext(environmentId: string, body: EnvironmentContextUpdate, options?: RequestOptions): Promise<EnvironmentContext>;

  /**
   * Clear the context of an environment.
   *
   * Empties both lists of the context; it keeps its id. An environment that the organisation does not have answers 404.
   *
   * `DELETE /api/v1/environments/{environment_id}/context`, operation `deleteEnvironmentContext`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  deleteContext(environmentId: string, options?: RequestOptions): Promise<void>;

  /**
   * Get the command that starts a worker for an environment.
   *
   * Returns the command that starts a worker for the environment, and whether the environment takes one now. The token of the environment is in it in clear; an environment that has none gets one by this very call. Newer workers join a worker queue instead: see `getWorkerQueueCommand`.
   *
   * `GET /api/v1/environments/{environment_id}/worker-command`, operation `getEnvironmentWorkerCommand`. Tried again on failures that pass.
   * @param environmentId The id of the environment.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getWorkerCommand(environmentId: string, options?: RequestOptions): Promise<EnvironmentWorkerCommand>;
}

export const operations: { readonly [Name in keyof EnvironmentsApi]: Callable } = {
  list: {"id":"listEnvironments","api":"control-plane","method":"GET","path":"/api/v1/environments","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createEnvironment","api":"control-plane","method":"POST","path":"/api/v1/environments","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getEnvironment","api":"control-plane","method":"GET","path":"/api/v1/environments/{environment_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateEnvironment","api":"control-plane","method":"PATCH","path":"/api/v1/environments/{environment_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteEnvironment","api":"control-plane","method":"DELETE","path":"/api/v1/environments/{environment_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  getContext: {"id":"getEnvironmentContext","api":"control-plane","method":"GET","path":"/api/v1/environments/{environment_id}/context","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  updateContext: {"id":"updateEnvironmentContext","api":"control-plane","method":"PUT","path":"/api/v1/environments/{environment_id}/context","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  deleteContext: {"id":"deleteEnvironmentContext","api":"control-plane","method":"DELETE","path":"/api/v1/environments/{environment_id}/context","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  getWorkerCommand: {"id":"getEnvironmentWorkerCommand","api":"control-plane","method":"GET","path":"/api/v1/environments/{environment_id}/worker-command","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
};

/** The methods of environments, sent over a connection. */
export function environments(connection: Connection): EnvironmentsApi {
  return methods<EnvironmentsApi>(connection, operations);
}
