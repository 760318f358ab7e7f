// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listProjectsV1 as listProjectsV1Operation,
  createProjectV1 as createProjectV1Operation,
  getProjectV1 as getProjectV1Operation,
  updateProjectV1 as updateProjectV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

/** Projects: Infrastructure projects, in their earlier form. */
export interface ProjectsApi {
  /**
   * List infrastructure projects.
   *
   * Returns every project in a bare list. An earlier form that later indexes no longer have; clients use the use cases instead.
   *
   * `GET /api/v1/projects`, operation `listProjectsV1`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated
   */
  list(options?: RequestOptions): Promise<v1.Project[]>;

  /**
   * Create an infrastructure project.
   *
   * Makes a project. An earlier form; clients make projects from use cases instead.
   *
   * `POST /api/v1/projects`, operation `createProjectV1`, alpha. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated
   */
  create(body: v1.ProjectCreate, options?: RequestOptions): Promise<v1.Project>;

  /**
   * Get an infrastructure project.
   *
   * Returns one project. An earlier form; clients use the use cases instead.
   *
   * `GET /api/v1/projects/{project_id}`, operation `getProjectV1`, alpha. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated
   */
  get(projectId: string, options?: RequestOptions): Promise<v1.Project>;

  /**
   * Change an infrastructure project.
   *
   * Replaces what is sent of a project. An earlier form; clients use the use cases instead.
   *
   * `PUT /api/v1/projects/{project_id}`, operation `updateProjectV1`, alpha. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated
   */
  update(projectId: string, body: v1.ProjectUpdate, options?: RequestOptions): Promise<v1.Project>;
}

/** The methods of projects, sent over a connection. */
export function projects(connection: Connection): ProjectsApi {
  return {
    list: (options) => connection.pages<v1.Project>(listProjectsV1Operation, {}, options).then((page) => page.items),
    create: (body, options) => connection.send(createProjectV1Operation, { body }, options),
    get: (projectId, options) => connection.send(getProjectV1Operation, { path: { project_id: projectId } }, options),
    update: (projectId, body, options) => connection.send(updateProjectV1Operation, { path: { project_id: projectId }, body }, options),
  };
}
