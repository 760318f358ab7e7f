// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { events, type EventStream, type ServerEvent } from "../../events.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Audit items: What was done in the organisation, by whom and with what outcome. */
export interface AuditItemsApi {
  /**
   * List audit items.
   *
   * Returns entries of the audit log in a bare list, a page at a time and without totals: an empty list tells that there is no further page. The filter and the order are objects in JSON, written into the query.
   *
   * `GET /api/v1/auditing/items`, operation `listAuditItemsV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListAuditItemsV1Query, options?: RequestOptions): Paged<v1.AuditItem>;

  /**
   * Follow the audit log.
   *
   * Sends entries of the audit log as they come. The only reader asks for server-sent events and then reads one JSON object after the other with no `data:` before it, so both forms are given here; it goes astray on the first.
   *
   * `GET /api/v1/auditing/items/stream`, operation `streamAuditItemsV1`, alpha. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  stream(query?: v1.StreamAuditItemsV1Query, options?: RequestOptions): EventStream<ServerEvent<v1.AuditItem>>;

  /**
   * Get an audit item.
   *
   * Returns one entry of the audit log. The Python clients fall back to searching the list when this fails.
   *
   * `GET /api/v1/auditing/items/{audit_id}`, operation `getAuditItemV1`, beta. Tried again on failures that pass.
   * @param auditId The id of the entry.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(auditId: string, options?: RequestOptions): Promise<v1.AuditItem>;
}

export const operations: { readonly [Name in keyof AuditItemsApi]: Callable } = {
  list: {"id":"listAuditItemsV1","api":"platform-v1","method":"GET","path":"/api/v1/auditing/items","query":[],"pagination":{"style":"page","page":"page","limit":"page_size","defaultLimit":50},"rateLimitClass":"read"},
  stream: {"id":"streamAuditItemsV1","api":"platform-v1","method":"GET","path":"/api/v1/auditing/items/stream","answers":{"200":"event-stream"},"query":[],"rateLimitClass":"read"},
  get: {"id":"getAuditItemV1","api":"platform-v1","method":"GET","path":"/api/v1/auditing/items/{audit_id}","rateLimitClass":"read"},
};

/** The methods of audit items, sent over a connection. */
export function auditItems(connection: Connection): AuditItemsApi {
  return methods<AuditItemsApi>(connection, operations, { events });
}
