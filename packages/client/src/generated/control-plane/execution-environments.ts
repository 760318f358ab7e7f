// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ExecutionVariables, ResolvedAgentEnvironment, ResolvedTeamEnvironment } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Execution environments: What runs of agents and teams are given, with everything inherited and looked up. The answers carry secrets in clear. */
export interface ExecutionEnvironmentsApi {
  /**
   * Resolve the variables of an agent.
   *
   * Returns the environment variables that runs of the agent get: those of its environments, then its own on top, with secrets looked up by name and integrations turned into tokens such as `GH_TOKEN`. A secret or an integration that cannot be looked up is left out. An agent that the organisation does not have answers 404.
   *
   * `GET /api/v1/execution-environment/agents/{agent_id}/resolved`, operation `resolveAgentExecutionEnvironment`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveAgent(agentId: string, options?: RequestOptions): Promise<ExecutionVariables>;

  /**
   * Resolve all that an agent runs with.
   *
   * Returns everything that a run of the agent is given: variables, tool servers, instructions, files, and where it remembers. References such as `{{.secret.NAME}}` are filled in, and your own key is among the variables. An agent that the organisation does not have answers 404.
   *
   * `GET /api/v1/execution-environment/agents/{agent_id}/resolved/full`, operation `resolveAgentExecutionEnvironmentFull`, beta. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveAgentFull(agentId: string, options?: RequestOptions): Promise<ResolvedAgentEnvironment>;

  /**
   * Resolve the variables of a team.
   *
   * Returns the environment variables that runs of the team get: those of its environments, then its own on top, with secrets looked up by name and integrations turned into tokens such as `GH_TOKEN`. A secret or an integration that cannot be looked up is left out. A team that the organisation does not have answers 404.
   *
   * `GET /api/v1/execution-environment/teams/{team_id}/resolved`, operation `resolveTeamExecutionEnvironment`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveTeam(teamId: string, options?: RequestOptions): Promise<ExecutionVariables>;

  /**
   * Resolve all that a team runs with.
   *
   * Returns everything that a run of the team is given: variables, tool servers, instructions, and where it remembers. References such as `{{.secret.NAME}}` are filled in, and your own key is among the variables. A team that the organisation does not have answers 404.
   *
   * `GET /api/v1/execution-environment/teams/{team_id}/resolved/full`, operation `resolveTeamExecutionEnvironmentFull`, beta. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveTeamFull(teamId: string, options?: RequestOptions): Promise<ResolvedTeamEnvironment>;
}

export const operations: { readonly [Name in keyof ExecutionEnvironmentsApi]: Callable } = {
  resolveAgent: {"id":"resolveAgentExecutionEnvironment","api":"control-plane","method":"GET","path":"/api/v1/execution-environment/agents/{agent_id}/resolved","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  resolveAgentFull: {"id":"resolveAgentExecutionEnvironmentFull","api":"control-plane","method":"GET","path":"/api/v1/execution-environment/agents/{agent_id}/resolved/full","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  resolveTeam: {"id":"resolveTeamExecutionEnvironment","api":"control-plane","method":"GET","path":"/api/v1/execution-environment/teams/{team_id}/resolved","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  resolveTeamFull: {"id":"resolveTeamExecutionEnvironmentFull","api":"control-plane","method":"GET","path":"/api/v1/execution-environment/teams/{team_id}/resolved/full","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
};

/** The methods of execution environments, sent over a connection. */
export function executionEnvironments(connection: Connection): ExecutionEnvironmentsApi {
  return methods<ExecutionEnvironmentsApi>(connection, operations);
}
