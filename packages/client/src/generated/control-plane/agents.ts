// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { Agent, AgentCreate, AgentExecutionRequest, AgentUpdate, ExecutionStarted, ListAgentsAnswer, ListAgentsQuery, ResolvedContext } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Agents: AI workers with a model, instructions and skills. */
export interface AgentsApi {
  /**
   * List agents.
   *
   * Returns a page of agents, the newest first, as a bare array without a total: a page that is shorter than `limit` is the last. An agent that is made while you page moves the window, so the same agent can come twice. A status that no agent has gives an empty list, not an error.
   *
   * `GET /api/v1/agents`, operation `listAgents`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListAgentsQuery, options?: RequestOptions): Paged<Agent>;

  /**
   * Create an agent.
   *
   * Makes an agent and puts it into the project with the key `DEFAULT`. It needs a model. With no skills it gets the organisation's first skill of type `shell`. The system prompt is copied into `configuration`. A name that is taken answers 409; a runtime that does not suit the model answers 400.
   *
   * `POST /api/v1/agents`, operation `createAgent`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: AgentCreate, options?: RequestOptions): Promise<Agent>;

  /**
   * Get an agent.
   *
   * Returns one agent by its id. An id that no agent of the organisation has answers 404.
   *
   * `GET /api/v1/agents/{agent_id}`, operation `getAgent`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(agentId: string, options?: RequestOptions): Promise<Agent>;

  /**
   * Change an agent.
   *
   * Changes the fields that are sent and leaves the rest. `configuration`, `llm_config`, `capabilities`, `skill_ids` and `environment_ids` are replaced whole. An agent needs at least one skill: an empty list answers 400.
   *
   * `PATCH /api/v1/agents/{agent_id}`, operation `updateAgent`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(agentId: string, body: AgentUpdate, options?: RequestOptions): Promise<Agent>;

  /**
   * Delete an agent.
   *
   * Deletes an agent. Teams and projects that had it lose it without a word.
   *
   * `DELETE /api/v1/agents/{agent_id}`, operation `deleteAgent`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(agentId: string, options?: RequestOptions): Promise<void>;

  /**
   * Put the context of an agent together.
   *
   * An agent draws on its environments, on its team and the environments of that, on its project, and on its own context. Returns the lists put together, and what each layer adds. It is the same as `resolveContext` for an agent. An agent that the organisation does not have answers 404.
   *
   * `GET /api/v1/agents/{agent_id}/context/resolved`, operation `resolveAgentContext`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveContext(agentId: string, options?: RequestOptions): Promise<ResolvedContext>;

  /**
   * Run an agent.
   *
   * Hands a task to an agent and answers at once, while the work goes on. Follow it with `streamExecution`, or read it with `getExecution`. A worker queue that does not exist answers 404, one that is not active 400.
   *
   * `POST /api/v1/agents/{agent_id}/execute`, operation `executeAgent`. Tried again only when it is certain that nothing was done.
   * @param agentId The id of the agent.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  execute(agentId: string, body: AgentExecutionRequest, options?: RequestOptions): Promise<ExecutionStarted>;
}

export const operations: { readonly [Name in keyof AgentsApi]: Callable } = {
  list: {"id":"listAgents","api":"control-plane","method":"GET","path":"/api/v1/agents","query":[],"pagination":{"style":"offset","offset":"skip","limit":"limit","defaultLimit":100,"maxLimit":1000},"rateLimitClass":"read"},
  create: {"id":"createAgent","api":"control-plane","method":"POST","path":"/api/v1/agents","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","unknown-reference-500","invalid-value-500"]},
  get: {"id":"getAgent","api":"control-plane","method":"GET","path":"/api/v1/agents/{agent_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateAgent","api":"control-plane","method":"PATCH","path":"/api/v1/agents/{agent_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","unknown-reference-500","invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteAgent","api":"control-plane","method":"DELETE","path":"/api/v1/agents/{agent_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  resolveContext: {"id":"resolveAgentContext","api":"control-plane","method":"GET","path":"/api/v1/agents/{agent_id}/context/resolved","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  execute: {"id":"executeAgent","api":"control-plane","method":"POST","path":"/api/v1/agents/{agent_id}/execute","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","quirks":["id-not-uuid-500"]},
};

/** The methods of agents, sent over a connection. */
export function agents(connection: Connection): AgentsApi {
  return methods<AgentsApi>(connection, operations);
}
