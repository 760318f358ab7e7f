// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** External knowledge: Outside sources of knowledge, such as channels of Slack. */
export interface ExternalKnowledgeApi {
  /**
   * List the outside sources of knowledge.
   *
   * Returns what of one product the service reads for knowledge, in a bare list.
   *
   * `GET /api/v1/rag/integration/{vendor}`, operation `listExternalKnowledgeV1`, beta. Tried again on failures that pass.
   * @param vendor The product that the knowledge comes from; only slack is known.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(vendor: "slack", options?: RequestOptions): Promise<v1.ExternalKnowledge[]>;

  /**
   * Begin to read an outside source of knowledge.
   *
   * Has the service read the channels for knowledge. Reading starts with the call and goes on in the background. Sending it twice may make two sources.
   *
   * `POST /api/v1/rag/integration/{vendor}`, operation `createExternalKnowledgeV1`, beta. Tried again only when it is certain that nothing was done.
   * @param vendor The product that the knowledge comes from; only slack is known.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(vendor: "slack", body: v1.ExternalKnowledgeCreate, options?: RequestOptions): Promise<v1.ExternalKnowledge>;

  /**
   * Get an outside source of knowledge.
   *
   * Returns which channels the source covers and since when.
   *
   * `GET /api/v1/rag/integration/{vendor}/{integration_id}`, operation `getExternalKnowledgeV1`, beta. Tried again on failures that pass.
   * @param vendor The product that the knowledge comes from; only slack is known.
   * @param integrationId The `uuid` of the source.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(vendor: "slack", integrationId: string, options?: RequestOptions): Promise<v1.ExternalKnowledge>;

  /**
   * Change an outside source of knowledge.
   *
   * Replaces the list of channels; one that is left out is read no more. What becomes of what was read from it is unknown.
   *
   * `PUT /api/v1/rag/integration/{vendor}/{integration_id}`, operation `updateExternalKnowledgeV1`, beta. Tried again on failures that pass.
   * @param vendor The product that the knowledge comes from; only slack is known.
   * @param integrationId The `uuid` of the source.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(vendor: "slack", integrationId: string, body: v1.ExternalKnowledgeUpdate, options?: RequestOptions): Promise<v1.ExternalKnowledge>;

  /**
   * Stop reading an outside source of knowledge.
   *
   * Removes the source. What becomes of what was read from it is unknown.
   *
   * `DELETE /api/v1/rag/integration/{vendor}/{integration_id}`, operation `deleteExternalKnowledgeV1`, beta. Tried again on failures that pass.
   * @param vendor The product that the knowledge comes from; only slack is known.
   * @param integrationId The `uuid` of the source.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(vendor: "slack", integrationId: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Search what was read from Slack.
   *
   * Looks for passages that come near the question in one channel. It changes nothing.
   *
   * `POST /api/v1/rag/query/slack`, operation `searchExternalKnowledgeV1`, alpha. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  search(body: v1.ExternalKnowledgeSearch, options?: RequestOptions): Promise<v1.ExternalKnowledgeHit[]>;
}

export const operations: { readonly [Name in keyof ExternalKnowledgeApi]: Callable } = {
  list: {"id":"listExternalKnowledgeV1","api":"platform-v1","method":"GET","path":"/api/v1/rag/integration/{vendor}","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createExternalKnowledgeV1","api":"platform-v1","method":"POST","path":"/api/v1/rag/integration/{vendor}","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getExternalKnowledgeV1","api":"platform-v1","method":"GET","path":"/api/v1/rag/integration/{vendor}/{integration_id}","rateLimitClass":"read"},
  update: {"id":"updateExternalKnowledgeV1","api":"platform-v1","method":"PUT","path":"/api/v1/rag/integration/{vendor}/{integration_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteExternalKnowledgeV1","api":"platform-v1","method":"DELETE","path":"/api/v1/rag/integration/{vendor}/{integration_id}","idempotent":true,"rateLimitClass":"delete"},
  search: {"id":"searchExternalKnowledgeV1","api":"platform-v1","method":"POST","path":"/api/v1/rag/query/slack","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"search"},
};

/** The methods of external knowledge, sent over a connection. */
export function externalKnowledge(connection: Connection): ExternalKnowledgeApi {
  return methods<ExternalKnowledgeApi>(connection, operations);
}
