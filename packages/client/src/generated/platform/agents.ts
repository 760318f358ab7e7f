// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";
import type * as v2 from "../platform-v2/types.ts";

export { createConnection } from "../../connection.ts";

/** Agents: AI agents with their instructions, model, tools and the people who may use them. */
export interface AgentsApi {
  /**
   * List agents.
   *
   * Returns every agent of the organisation in a bare list. With `limit` or `offset` the answer is a page with totals. The two claims come from different documents, and no shipped client sends a paging parameter and expects a bare list.
   *
   * `GET /api/v1/agents`, operation `listAgentsV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListAgentsV1Query, options?: RequestOptions): Paged<v1.Agent>;

  /**
   * Create an agent.
   *
   * Makes an agent. Only the name is needed, and it must be free within the organisation. The answer may hold little more than the `uuid`, so read the agent back before relying on the rest.
   *
   * `POST /api/v1/agents`, operation `createAgentV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.AgentCreate, options?: RequestOptions): Promise<v1.Agent>;

  /**
   * Get an agent.
   *
   * Returns one agent by its `uuid`.
   *
   * `GET /api/v1/agents/{agentId}`, operation `getAgentV1`. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(agentId: string, options?: RequestOptions): Promise<v1.Agent>;

  /**
   * Update an agent.
   *
   * Changes an agent. Keys that are not sent keep their value; lists and maps that are sent replace what was there. Since some clients send the whole object, the safest update reads the agent, changes it and sends every writable key.
   *
   * `PUT /api/v1/agents/{agentId}`, operation `updateAgentV1`. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(agentId: string, body: v1.AgentUpdate, options?: RequestOptions): Promise<v1.Agent>;

  /**
   * Delete an agent.
   *
   * Removes an agent for good. What becomes of webhooks and tasks that name it is not documented.
   *
   * `DELETE /api/v1/agents/{agentId}`, operation `deleteAgentV1`. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(agentId: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Run an agent.
   *
   * Hands a task to an agent and answers with what it says, event by event when the request accepts `text/event-stream`, else as one object. No document of the Platform has this call, and one of the same form exists on the Control Plane, so it may not be there at all; expect 404.
   *
   * `POST /api/v1/agents/{agentId}/execute`, operation `executeAgentV1`, alpha. Tried again only when it is certain that nothing was done.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  execute(agentId: string, body: v1.AgentExecutionRequest, options?: RequestOptions): EventStream<v1.ExecuteAgentV1Events>;

  /**
   * List the integrations of an agent.
   *
   * Returns the integrations that the agent may use, each with the state of its connection.
   *
   * `GET /api/v1/agents/{agentId}/integrations`, operation `listAgentIntegrationsV1`, beta. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listIntegrations(agentId: string, options?: RequestOptions): Promise<v1.AgentIntegration[]>;

  /**
   * Activate the integrations of an agent.
   *
   * Switches on the integrations of the agent. It changes state although it is a GET, so do not repeat, prefetch or cache it.
   *
   * `GET /api/v1/agents/{agentId}/activate_integrations`, operation `activateAgentIntegrationsV1`, beta. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  activateIntegrations(agentId: string, options?: RequestOptions): Promise<v1.AgentActivation>;

  /**
   * List agents, by name if wanted.
   *
   * Returns the agents of the organisation in a bare list, in the form of the first generation; no paging is documented. Whether `name` wants the whole name or a part of it is not documented.
   *
   * `GET /api/v2/agents`, operation `listAgentsV2`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listV2(query?: v2.ListAgentsV2Query, options?: RequestOptions): Promise<v2.Agent[]>;

  /**
   * Get an agent.
   *
   * Returns one agent by its `uuid`, in the form of the first generation.
   *
   * `GET /api/v2/agents/{agentId}`, operation `getAgentV2`, beta. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getV2(agentId: string, options?: RequestOptions): Promise<v2.Agent>;
}

export const operations: { readonly [Name in keyof AgentsApi]: Callable } = {
  list: {"id":"listAgentsV1","api":"platform-v1","method":"GET","path":"/api/v1/agents","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"agents","total":"total","hasMore":"has_more","bareUnless":["limit","offset"]},"rateLimitClass":"read"},
  create: {"id":"createAgentV1","api":"platform-v1","method":"POST","path":"/api/v1/agents","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getAgentV1","api":"platform-v1","method":"GET","path":"/api/v1/agents/{agentId}","rateLimitClass":"read"},
  update: {"id":"updateAgentV1","api":"platform-v1","method":"PUT","path":"/api/v1/agents/{agentId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteAgentV1","api":"platform-v1","method":"DELETE","path":"/api/v1/agents/{agentId}","idempotent":true,"rateLimitClass":"delete"},
  execute: {"id":"executeAgentV1","api":"platform-v1","method":"POST","path":"/api/v1/agents/{agentId}/execute","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  listIntegrations: {"id":"listAgentIntegrationsV1","api":"platform-v1","method":"GET","path":"/api/v1/agents/{agentId}/integrations","pagination":{"style":"none"},"rateLimitClass":"read"},
  activateIntegrations: {"id":"activateAgentIntegrationsV1","api":"platform-v1","method":"GET","path":"/api/v1/agents/{agentId}/activate_integrations","idempotent":false,"rateLimitClass":"write"},
  listV2: {"id":"listAgentsV2","api":"platform-v2","method":"GET","path":"/api/v2/agents","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  getV2: {"id":"getAgentV2","api":"platform-v2","method":"GET","path":"/api/v2/agents/{agentId}","rateLimitClass":"read"},
};

/** The methods of agents, sent over a connection. */
export function agents(connection: Connection): AgentsApi {
  return methods<AgentsApi>(connection, operations, { events });
}
