// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream, type ServerEvent } from "../../events.ts";
import type { MessageLine, StreamPart } from "../../lines.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Chat: Conversations with agents. */
export interface ChatApi {
  /**
   * Send a message to an agent.
   *
   * Puts a message to an agent, with files and addresses for it to look at. The agent may run tools, so sending it twice may do things twice. With `stream` the answer comes as events while it is made, else whole at the end.
   *
   * `POST /api/v1/chat`, operation `sendChatMessageV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendMessage(body: v1.ChatMessageCreate, options?: RequestOptions): Promise<v1.ChatReply>;

  /**
   * List past messages with an agent.
   *
   * Returns a page of what the caller and the agent have said, the oldest first.
   *
   * `GET /api/v1/chat/{agent_uuid}/history`, operation `listChatMessagesV1`, beta. Tried again on failures that pass.
   * @param agentUuid The `uuid` of the agent.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listMessages(agentUuid: string, query?: v1.ListChatMessagesV1Query, options?: RequestOptions): Paged<v1.ChatMessage>;

  /**
   * Talk with an agent, line by line.
   *
   * Puts a message to an agent and streams its messages as they grow: one JSON object a line, each repeating what its message says so far, so the last line of an `id` counts. Clients ask for server-sent events and get these bare lines. Lines that are no JSON can be passed over; one with `done` ends the answer.
   *
   * `POST /api/v1/converse`, operation `converseWithAgentV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  converse(body: v1.ConverseRequest, options?: RequestOptions): EventStream<ServerEvent<MessageLine>>;

  /**
   * Talk with an agent as a data stream.
   *
   * Puts a message to a stored agent, or to one that is described in the request and not stored, and streams the answer as numbered parts. The stream counts as dead after half an hour of silence. The agent may run tools, so sending it twice may do things twice.
   *
   * `POST /api/v1/hb/v4/stream`, operation `streamChatV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  stream(body: v1.ChatStreamRequest, options?: RequestOptions): EventStream<StreamPart>;

  /**
   * Find the agent for a message.
   *
   * Returns the agents that suit a message, the best first; an empty list tells that none does. Nothing is sent to them.
   *
   * `POST /http-bridge/v1/classify/agent`, operation `suggestAgentV1`, alpha. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  suggestAgent(body: v1.AgentSuggestionRequest, options?: RequestOptions): Promise<v1.AgentSuggestion[]>;
}

export const operations: { readonly [Name in keyof ChatApi]: Callable } = {
  sendMessage: {"id":"sendChatMessageV1","api":"platform-v1","method":"POST","path":"/api/v1/chat","body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute"},
  listMessages: {"id":"listChatMessagesV1","api":"platform-v1","method":"GET","path":"/api/v1/chat/{agent_uuid}/history","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"messages","total":"total","hasMore":"has_more"},"rateLimitClass":"read"},
  converse: {"id":"converseWithAgentV1","api":"platform-v1","method":"POST","path":"/api/v1/converse","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","lines":"json"},
  stream: {"id":"streamChatV1","api":"platform-v1","method":"POST","path":"/api/v1/hb/v4/stream","answers":{"200":"event-stream"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"execute","lines":"parts"},
  suggestAgent: {"id":"suggestAgentV1","api":"platform-v1","method":"POST","path":"/http-bridge/v1/classify/agent","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
};

/** The methods of chat, sent over a connection. */
export function chat(connection: Connection): ChatApi {
  return methods<ChatApi>(connection, operations, { events });
}
