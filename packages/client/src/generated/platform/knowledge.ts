// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Knowledge: Texts that agents may draw on, with their labels, groups and versions. */
export interface KnowledgeApi {
  /**
   * List knowledge.
   *
   * Returns the entries of the organisation in a bare list, texts included. With `page` the answer is a page with totals. `limit` alone leaves it a bare list, since the official command line sends it and reads nothing else.
   *
   * `GET /api/v1/knowledge`, operation `listKnowledgeV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListKnowledgeV1Query, options?: RequestOptions): Paged<v1.Knowledge>;

  /**
   * Create a knowledge entry.
   *
   * Stores a text. It needs `content` and a name, which is `name` for shipped clients and `title` in the documents. Whether two entries may bear one name is unknown.
   *
   * `POST /api/v1/knowledge`, operation `createKnowledgeV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.KnowledgeCreate, options?: RequestOptions): Promise<v1.Knowledge>;

  /**
   * Search knowledge.
   *
   * Looks for entries by text. Documents answer with a page of results and scores, the official command line reads a bare list; the answer is a page when the request carries `page`.
   *
   * `GET /api/v1/knowledge/search`, operation `searchKnowledgeV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  search(query: v1.SearchKnowledgeV1Query, options?: RequestOptions): Paged<v1.Knowledge>;

  /**
   * Get a knowledge entry.
   *
   * Returns one entry with its text.
   *
   * `GET /api/v1/knowledge/{knowledgeId}`, operation `getKnowledgeV1`. Tried again on failures that pass.
   * @param knowledgeId The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(knowledgeId: string, options?: RequestOptions): Promise<v1.Knowledge>;

  /**
   * Update a knowledge entry.
   *
   * Changes an entry and makes a new version of it, also when nothing differs. Whether keys that are not sent keep their value is known for the documented model only, so read the entry first and send it whole.
   *
   * `PUT /api/v1/knowledge/{knowledgeId}`, operation `updateKnowledgeV1`. Tried again only when it is certain that nothing was done.
   * @param knowledgeId The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(knowledgeId: string, body: v1.KnowledgeUpdate, options?: RequestOptions): Promise<v1.Knowledge>;

  /**
   * Delete a knowledge entry.
   *
   * Removes an entry. What becomes of its versions, and of agents that draw on it, is not documented.
   *
   * `DELETE /api/v1/knowledge/{knowledgeId}`, operation `deleteKnowledgeV1`. Tried again on failures that pass.
   * @param knowledgeId The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(knowledgeId: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * List the versions of a knowledge entry.
   *
   * Returns what an entry held over time, in a bare list from the oldest on. The page on knowledge pages it without totals.
   *
   * `GET /api/v1/knowledge/{knowledgeId}/versions`, operation `listKnowledgeVersionsV1`, beta. Tried again on failures that pass.
   * @param knowledgeId The `uuid` of the entry. The page on knowledge calls this parameter knowledgeId, older pages entry_id or id.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listVersions(knowledgeId: string, query?: v1.ListKnowledgeVersionsV1Query, options?: RequestOptions): Paged<v1.KnowledgeVersion>;
}

export const operations: { readonly [Name in keyof KnowledgeApi]: Callable } = {
  list: {"id":"listKnowledgeV1","api":"platform-v1","method":"GET","path":"/api/v1/knowledge","query":[],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":50,"items":"results","total":"total","hasMore":"has_more","bareUnless":["page"]},"rateLimitClass":"read"},
  create: {"id":"createKnowledgeV1","api":"platform-v1","method":"POST","path":"/api/v1/knowledge","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  search: {"id":"searchKnowledgeV1","api":"platform-v1","method":"GET","path":"/api/v1/knowledge/search","query":[{"name":"tags","explode":false}],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":50,"items":"results","total":"total","hasMore":"has_more","bareUnless":["page"]},"rateLimitClass":"search"},
  get: {"id":"getKnowledgeV1","api":"platform-v1","method":"GET","path":"/api/v1/knowledge/{knowledgeId}","rateLimitClass":"read"},
  update: {"id":"updateKnowledgeV1","api":"platform-v1","method":"PUT","path":"/api/v1/knowledge/{knowledgeId}","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteKnowledgeV1","api":"platform-v1","method":"DELETE","path":"/api/v1/knowledge/{knowledgeId}","idempotent":true,"rateLimitClass":"delete"},
  listVersions: {"id":"listKnowledgeVersionsV1","api":"platform-v1","method":"GET","path":"/api/v1/knowledge/{knowledgeId}/versions","query":[],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":50},"rateLimitClass":"read"},
};

/** The methods of knowledge, sent over a connection. */
export function knowledge(connection: Connection): KnowledgeApi {
  return methods<KnowledgeApi>(connection, operations);
}
