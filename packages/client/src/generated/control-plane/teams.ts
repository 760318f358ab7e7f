// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream, type ServerEvent } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { ExecutionStarted, ListTeamsAnswer, ListTeamsQuery, ResolvedContext, Team, TeamAnswerChunk, TeamContext, TeamContextUpdate, TeamCreate, TeamExecutionRequest, TeamUpdate, TeamWithAgents } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Teams: Agents that work on a task together, led by a model. */
export interface TeamsApi {
  /**
   * List teams.
   *
   * Returns a page of teams with the agents in them, as a bare array without a total: a page that is shorter than `limit` is the last. The order is not to be relied on; it changes when a team is changed, so pages can repeat a team or miss one.
   *
   * `GET /api/v1/teams`, operation `listTeams`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListTeamsQuery, options?: RequestOptions): Paged<TeamWithAgents>;

  /**
   * Create a team.
   *
   * Makes a team and puts it into the project with the key `DEFAULT`. A member that does not exist, or one whose runtime does not suit that of the team, answers 400. Skills are better given afterwards, with `addSkillAssociation`: the published server stores a team that comes with skills and then answers 500.
   *
   * `POST /api/v1/teams`, operation `createTeam`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: TeamCreate, options?: RequestOptions): Promise<Team>;

  /**
   * Get a team.
   *
   * Returns one team by its id, with the agents in it. An id that no team of the organisation has answers 404.
   *
   * `GET /api/v1/teams/{team_id}`, operation `getTeam`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(teamId: string, options?: RequestOptions): Promise<TeamWithAgents>;

  /**
   * Change a team.
   *
   * Changes the fields that are sent and leaves the rest. `configuration` is replaced whole, the list of members with it. A member that does not exist answers 400.
   *
   * `PATCH /api/v1/teams/{team_id}`, operation `updateTeam`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(teamId: string, body: TeamUpdate, options?: RequestOptions): Promise<Team>;

  /**
   * Delete a team.
   *
   * Deletes a team. The agents in it stay.
   *
   * `DELETE /api/v1/teams/{team_id}`, operation `deleteTeam`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(teamId: string, options?: RequestOptions): Promise<void>;

  /**
   * Move an agent to a team.
   *
   * Sets the agent's `team_id`. An agent has one team, so this takes it out of another. There is no body. Who is shown in the team's `agents` is governed by `configuration.member_ids`; to be seen there, an agent has to be named there.
   *
   * `POST /api/v1/teams/{team_id}/agents/{agent_id}`, operation `addTeamAgent`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  addAgent(teamId: string, agentId: string, options?: RequestOptions): Promise<TeamWithAgents>;

  /**
   * Take an agent out of a team.
   *
   * Clears the agent's `team_id` and answers with the team, not with 204. An agent whose team this is not answers 404. `configuration.member_ids` is left as it is.
   *
   * `DELETE /api/v1/teams/{team_id}/agents/{agent_id}`, operation `removeTeamAgent`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  removeAgent(teamId: string, agentId: string, options?: RequestOptions): Promise<TeamWithAgents>;

  /**
   * Get the context of a team.
   *
   * Returns the knowledge and the resources that everyone in the team may draw on. A team that never had a context gets an empty one, made by this very call. Policies are not part of it here: `getContext` has them. A team that the organisation does not have answers 404.
   *
   * `GET /api/v1/teams/{team_id}/context`, operation `getTeamContext`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getContext(teamId: string, options?: RequestOptions): Promise<TeamContext>;

  /**
   * Set the context of a team.
   *
   * Replaces both lists whole: one that is left out is emptied. Policies that `updateContext` set stay. A team that the organisation does not have answers 404.
   *
   * `PUT /api/v1/teams/{team_id}/context`, operation `updateTeamContext`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateContext(teamId: string, body: TeamContextUpdate, options?: RequestOptions): Promise<TeamContext>;

  /**
   * Clear the context of a team.
   *
   * Empties both lists of the context; it keeps its id. A team that the organisation does not have answers 404.
   *
   * `DELETE /api/v1/teams/{team_id}/context`, operation `deleteTeamContext`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  deleteContext(teamId: string, options?: RequestOptions): Promise<void>;

  /**
   * Put the context of a team together.
   *
   * Returns what a team may draw on, its own context and that of its environments put together, and what each layer adds. It is the same as `resolveContext` for a team. A team that the organisation does not have answers 404.
   *
   * `GET /api/v1/teams/{team_id}/context/resolved`, operation `resolveTeamContext`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveContext(teamId: string, options?: RequestOptions): Promise<ResolvedContext>;

  /**
   * Run a team.
   *
   * Hands a task to a team and answers at once, while the work goes on. Follow it with `streamExecution`, or read it with `getExecution`. The run is recorded before its workflow is started. A worker queue that does not exist answers 404, one that is not active 400.
   *
   * `POST /api/v1/teams/{team_id}/execute`, operation `executeTeam`. Tried again only when it is certain that nothing was done.
   * @param teamId The id of the team.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  execute(teamId: string, body: TeamExecutionRequest, options?: RequestOptions): Promise<ExecutionStarted>;

  /**
   * Ask a team and follow the answer.
   *
   * Has the model of the team answer and sends the text as it comes. No run is recorded and no worker takes part: `worker_queue_id` has to be there, and nothing is done with it. A team without agents answers 400. A failure of the model comes as text within the stream.
   *
   * `POST /api/v1/teams/{team_id}/execute/stream`, operation `streamTeamExecution`, beta. Tried again only when it is certain that nothing was done.
   * @param teamId The id of the team.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  streamExecution(teamId: string, body: TeamExecutionRequest, options?: RequestOptions): EventStream<ServerEvent<TeamAnswerChunk>>;
}

export const operations: { readonly [Name in keyof TeamsApi]: Callable } = {
  list: {"id":"listTeams","api":"control-plane","method":"GET","path":"/api/v1/teams","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"maxLimit":1000},"rateLimitClass":"read"},
  create: {"id":"createTeam","api":"control-plane","method":"POST","path":"/api/v1/teams","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-400","stored-then-500"]},
  get: {"id":"getTeam","api":"control-plane","method":"GET","path":"/api/v1/teams/{team_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateTeam","api":"control-plane","method":"PATCH","path":"/api/v1/teams/{team_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-400","stored-then-500","unknown-reference-500","invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteTeam","api":"control-plane","method":"DELETE","path":"/api/v1/teams/{team_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  addAgent: {"id":"addTeamAgent","api":"control-plane","method":"POST","path":"/api/v1/teams/{team_id}/agents/{agent_id}","idempotent":true,"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  removeAgent: {"id":"removeTeamAgent","api":"control-plane","method":"DELETE","path":"/api/v1/teams/{team_id}/agents/{agent_id}","idempotent":true,"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  getContext: {"id":"getTeamContext","api":"control-plane","method":"GET","path":"/api/v1/teams/{team_id}/context","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  updateContext: {"id":"updateTeamContext","api":"control-plane","method":"PUT","path":"/api/v1/teams/{team_id}/context","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  deleteContext: {"id":"deleteTeamContext","api":"control-plane","method":"DELETE","path":"/api/v1/teams/{team_id}/context","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  resolveContext: {"id":"resolveTeamContext","api":"control-plane","method":"GET","path":"/api/v1/teams/{team_id}/context/resolved","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  execute: {"id":"executeTeam","api":"control-plane","method":"POST","path":"/api/v1/teams/{team_id}/execute","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
  streamExecution: {"id":"streamTeamExecution","api":"control-plane","method":"POST","path":"/api/v1/teams/{team_id}/execute/stream","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["unframed-stream","id-not-uuid-500"],"textEvents":true},
};

/** The methods of teams, sent over a connection. */
export function teams(connection: Connection): TeamsApi {
  return methods<TeamsApi>(connection, operations, { events });
}
