// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { LeavePresenceQuery, Presence, PresenceHeartbeat, PresenceTaken } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Presence: Who is looking at an agent right now. A client says every few seconds that its person is there. People see each other over the web socket at `/api/v1/presence/ws/{agent_id}`. */
export interface PresenceApi {
  /**
   * List who looks at an agent.
   *
   * Returns the people who have lately said that they look at an agent. It can be asked without a key; a client that has one sends it all the same.
   *
   * `GET /api/v1/presence/agent/{agent_id}`, operation `listPresence`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(agentId: string, options?: RequestOptions): Promise<Presence[]>;

  /**
   * Say that a person is there.
   *
   * Keeps a person among those who look at an agent, and makes the entry with the first sign. Who the person is, is what the client says: the key is not asked. Whether the agent and the run exist is not checked.
   *
   * `POST /api/v1/presence/heartbeat`, operation `sendPresenceHeartbeat`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendHeartbeat(body: PresenceHeartbeat, options?: RequestOptions): Promise<PresenceTaken>;

  /**
   * Say that a person has left.
   *
   * Takes a person from those who look at an agent. It answers the same when the person was not among them.
   *
   * `DELETE /api/v1/presence/leave`, operation `leavePresence`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  leave(query: LeavePresenceQuery, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof PresenceApi]: Callable } = {
  list: {"id":"listPresence","api":"control-plane","method":"GET","path":"/api/v1/presence/agent/{agent_id}","pagination":{"style":"none"},"rateLimitClass":"read"},
  sendHeartbeat: {"id":"sendPresenceHeartbeat","api":"control-plane","method":"POST","path":"/api/v1/presence/heartbeat","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  leave: {"id":"leavePresence","api":"control-plane","method":"DELETE","path":"/api/v1/presence/leave","idempotent":true,"answers":{"204":"empty"},"query":[],"rateLimitClass":"write"},
};

/** The methods of presence, sent over a connection. */
export function presence(connection: Connection): PresenceApi {
  return methods<PresenceApi>(connection, operations);
}
