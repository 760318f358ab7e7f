// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

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
   * @deprecated Kept for those who use it.
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
   * @deprecated Kept for those who use it.
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
   * @deprecated Kept for those who use it.
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
   * @deprecated Kept for those who use it.
   */
  update(projectId: string, body: v1.ProjectUpdate, options?: RequestOptions): Promise<v1.Project>;
}

export const operations: { readonly [Name in keyof ProjectsApi]: Callable } = {
  list: {"id":"listProjectsV1","api":"platform-v1","method":"GET","path":"/api/v1/projects","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createProjectV1","api":"platform-v1","method":"POST","path":"/api/v1/projects","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getProjectV1","api":"platform-v1","method":"GET","path":"/api/v1/projects/{project_id}","rateLimitClass":"read"},
  update: {"id":"updateProjectV1","api":"platform-v1","method":"PUT","path":"/api/v1/projects/{project_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
};

/** The methods of projects, sent over a connection. */
export function projects(connection: Connection): ProjectsApi {
  return methods<ProjectsApi>(connection, operations);
}
