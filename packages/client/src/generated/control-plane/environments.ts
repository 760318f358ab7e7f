// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listEnvironments as listEnvironmentsOperation,
  createEnvironment as createEnvironmentOperation,
  getEnvironment as getEnvironmentOperation,
  updateEnvironment as updateEnvironmentOperation,
  deleteEnvironment as deleteEnvironmentOperation,
  getEnvironmentContext as getEnvironmentContextOperation,
  updateEnvironmentContext as updateEnvironmentContextOperation,
  deleteEnvironmentContext as deleteEnvironmentContextOperation,
  getEnvironmentWorkerCommand as getEnvironmentWorkerCommandOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { Environment, EnvironmentContext, EnvironmentContextUpdate, EnvironmentCreate, EnvironmentUpdate, EnvironmentWorkerCommand, ListEnvironmentsQuery } from "./types.ts";

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

/** The methods of environments, sent over a connection. */
export function environments(connection: Connection): EnvironmentsApi {
  return {
    list: (query, options) => connection.pages<Environment>(listEnvironmentsOperation, { query }, options).then((page) => page.items),
    create: (body, options) => connection.send(createEnvironmentOperation, { body }, options),
    get: (environmentId, options) => connection.send(getEnvironmentOperation, { path: { environment_id: environmentId } }, options),
    update: (environmentId, body, options) => connection.send(updateEnvironmentOperation, { path: { environment_id: environmentId }, body }, options),
    delete: (environmentId, options) => connection.send(deleteEnvironmentOperation, { path: { environment_id: environmentId } }, options),
    getContext: (environmentId, options) => connection.send(getEnvironmentContextOperation, { path: { environment_id: environmentId } }, options),
    updateContext: (environmentId, body, options) => connection.send(updateEnvironmentContextOperation, { path: { environment_id: environmentId }, body }, options),
    deleteContext: (environmentId, options) => connection.send(deleteEnvironmentContextOperation, { path: { environment_id: environmentId } }, options),
    getWorkerCommand: (environmentId, options) => connection.send(getEnvironmentWorkerCommandOperation, { path: { environment_id: environmentId } }, options),
  };
}
