// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listProjects as listProjectsOperation,
  createProject as createProjectOperation,
  getDefaultProject as getDefaultProjectOperation,
  getProject as getProjectOperation,
  updateProject as updateProjectOperation,
  deleteProject as deleteProjectOperation,
  listProjectAgents as listProjectAgentsOperation,
  addProjectAgent as addProjectAgentOperation,
  removeProjectAgent as removeProjectAgentOperation,
  listProjectTeams as listProjectTeamsOperation,
  addProjectTeam as addProjectTeamOperation,
  removeProjectTeam as removeProjectTeamOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { ListProjectsQuery, Project, ProjectAgent, ProjectAgentAdd, ProjectAgentDetail, ProjectCreate, ProjectTeam, ProjectTeamAdd, ProjectTeamDetail, ProjectUpdate } from "./types.ts";

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

/** The methods of projects, sent over a connection. */
export function projects(connection: Connection): ProjectsApi {
  return {
    list: (query, options) => connection.pages<Project>(listProjectsOperation, { query }, options).then((page) => page.items),
    create: (body, options) => connection.send(createProjectOperation, { body }, options),
    getDefault: (options) => connection.send(getDefaultProjectOperation, {}, options),
    get: (projectId, options) => connection.send(getProjectOperation, { path: { project_id: projectId } }, options),
    update: (projectId, body, options) => connection.send(updateProjectOperation, { path: { project_id: projectId }, body }, options),
    delete: (projectId, options) => connection.send(deleteProjectOperation, { path: { project_id: projectId } }, options),
    listAgents: (projectId, options) => connection.pages<ProjectAgentDetail>(listProjectAgentsOperation, { path: { project_id: projectId } }, options).then((page) => page.items),
    addAgent: (projectId, body, options) => connection.send(addProjectAgentOperation, { path: { project_id: projectId }, body }, options),
    removeAgent: (projectId, agentId, options) => connection.send(removeProjectAgentOperation, { path: { project_id: projectId, agent_id: agentId } }, options),
    listTeams: (projectId, options) => connection.pages<ProjectTeamDetail>(listProjectTeamsOperation, { path: { project_id: projectId } }, options).then((page) => page.items),
    addTeam: (projectId, body, options) => connection.send(addProjectTeamOperation, { path: { project_id: projectId }, body }, options),
    removeTeam: (projectId, teamId, options) => connection.send(removeProjectTeamOperation, { path: { project_id: projectId, team_id: teamId } }, options),
  };
}
