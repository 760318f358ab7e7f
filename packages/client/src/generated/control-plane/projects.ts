// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ListProjectsQuery, Project, ProjectAgent, ProjectAgentAdd, ProjectAgentDetail, ProjectCreate, ProjectTeam, ProjectTeamAdd, ProjectTeamDetail, ProjectUpdate } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Projects: Groups of agents and teams with a goal, settings and policies in common. */
export interface ProjectsApi {
  /**
   * List projects.
   *
   * Returns every project of the organisation in one answer; there is no paging. A status that no project has gives an empty list, not an error.
   *
   * `GET /api/v1/projects`, operation `listProjects`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListProjectsQuery, options?: RequestOptions): Promise<Project[]>;

  /**
   * Create a project.
   *
   * Makes a project. Its key must be free within the organisation, and so must its name. The server copies the goals, the policies, the default model and the restriction to environments into `settings`.
   *
   * `POST /api/v1/projects`, operation `createProject`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: ProjectCreate, options?: RequestOptions): Promise<Project>;

  /**
   * Get the default project.
   *
   * Returns the project with the key `DEFAULT`, which every new agent and team is put into. When there is none, because it was deleted or the organisation is new, it is made first.
   *
   * `GET /api/v1/projects/default`, operation `getDefaultProject`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getDefault(options?: RequestOptions): Promise<Project>;

  /**
   * Get a project.
   *
   * Returns one project by its id. An id that no project of the organisation has answers 404.
   *
   * `GET /api/v1/projects/{project_id}`, operation `getProject`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(projectId: string, options?: RequestOptions): Promise<Project>;

  /**
   * Change a project.
   *
   * Changes the fields that are sent and leaves the rest. `settings` and `policy_ids` are replaced whole. The key and the name can be changed as long as nobody else in the organisation has them.
   *
   * `PATCH /api/v1/projects/{project_id}`, operation `updateProject`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(projectId: string, body: ProjectUpdate, options?: RequestOptions): Promise<Project>;

  /**
   * Delete a project.
   *
   * Deletes a project. Its agents and teams stay. The project with the key `DEFAULT` can be deleted too; the server makes it anew when it next needs it.
   *
   * `DELETE /api/v1/projects/{project_id}`, operation `deleteProject`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(projectId: string, options?: RequestOptions): Promise<void>;

  /**
   * List the agents of a project.
   *
   * Returns one entry for every agent in the project: since when, in what role, and a few words about the agent itself under `agents`. Read the agent for the rest.
   *
   * `GET /api/v1/projects/{project_id}/agents`, operation `listProjectAgents`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listAgents(projectId: string, options?: RequestOptions): Promise<ProjectAgentDetail[]>;

  /**
   * Put an agent into a project.
   *
   * Puts an agent into a project, with a role if you like. An agent can be in many projects, but in each only once.
   *
   * `POST /api/v1/projects/{project_id}/agents`, operation `addProjectAgent`. Tried again only when it is certain that nothing was done.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  addAgent(projectId: string, body: ProjectAgentAdd, options?: RequestOptions): Promise<ProjectAgent>;

  /**
   * Take an agent out of a project.
   *
   * Takes an agent out of a project; the agent itself stays. An agent that is not in the project answers 404.
   *
   * `DELETE /api/v1/projects/{project_id}/agents/{agent_id}`, operation `removeProjectAgent`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  removeAgent(projectId: string, agentId: string, options?: RequestOptions): Promise<void>;

  /**
   * List the teams of a project.
   *
   * Returns one entry for every team in the project: since when, in what role, and a few words about the team itself under `teams`. Read the team for the rest.
   *
   * `GET /api/v1/projects/{project_id}/teams`, operation `listProjectTeams`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listTeams(projectId: string, options?: RequestOptions): Promise<ProjectTeamDetail[]>;

  /**
   * Put a team into a project.
   *
   * Puts a team into a project, with a role if you like. A team can be in many projects, but in each only once.
   *
   * `POST /api/v1/projects/{project_id}/teams`, operation `addProjectTeam`. Tried again only when it is certain that nothing was done.
   * @param projectId The id of the project.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  addTeam(projectId: string, body: ProjectTeamAdd, options?: RequestOptions): Promise<ProjectTeam>;

  /**
   * Take a team out of a project.
   *
   * Takes a team out of a project; the team itself stays. A team that is not in the project answers 404.
   *
   * `DELETE /api/v1/projects/{project_id}/teams/{team_id}`, operation `removeProjectTeam`. Tried again on failures that pass.
   * @param projectId The id of the project.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  removeTeam(projectId: string, teamId: string, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof ProjectsApi]: Callable } = {
  list: {"id":"listProjects","api":"control-plane","method":"GET","path":"/api/v1/projects","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createProject","api":"control-plane","method":"POST","path":"/api/v1/projects","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","invalid-value-500"]},
  getDefault: {"id":"getDefaultProject","api":"control-plane","method":"GET","path":"/api/v1/projects/default","rateLimitClass":"read"},
  get: {"id":"getProject","api":"control-plane","method":"GET","path":"/api/v1/projects/{project_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateProject","api":"control-plane","method":"PATCH","path":"/api/v1/projects/{project_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteProject","api":"control-plane","method":"DELETE","path":"/api/v1/projects/{project_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  listAgents: {"id":"listProjectAgents","api":"control-plane","method":"GET","path":"/api/v1/projects/{project_id}/agents","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  addAgent: {"id":"addProjectAgent","api":"control-plane","method":"POST","path":"/api/v1/projects/{project_id}/agents","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-association-500","id-not-uuid-500"]},
  removeAgent: {"id":"removeProjectAgent","api":"control-plane","method":"DELETE","path":"/api/v1/projects/{project_id}/agents/{agent_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  listTeams: {"id":"listProjectTeams","api":"control-plane","method":"GET","path":"/api/v1/projects/{project_id}/teams","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  addTeam: {"id":"addProjectTeam","api":"control-plane","method":"POST","path":"/api/v1/projects/{project_id}/teams","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-association-500","id-not-uuid-500"]},
  removeTeam: {"id":"removeProjectTeam","api":"control-plane","method":"DELETE","path":"/api/v1/projects/{project_id}/teams/{team_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
};

/** The methods of projects, sent over a connection. */
export function projects(connection: Connection): ProjectsApi {
  return methods<ProjectsApi>(connection, operations);
}
