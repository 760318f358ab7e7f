// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { GetTraceQuery, GetTraceStatsQuery, ListTraceSpansQuery, ListTracesQuery, Span, Trace, TraceDeleted, TraceDetail, TraceList, TraceStats, TraceStorageStats } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Traces: What happened within runs, span by span, in the terms of OpenTelemetry. They can also be followed over the web socket at `/ws/traces/{trace_id}`. */
export interface TracesApi {
  /**
   * List traces.
   *
   * Returns a page of traces, the newest first unless `sort` says otherwise, with the number of all. A status that does not exist answers 400.
   *
   * `GET /api/v1/traces`, operation `listTraces`. Tried again on failures that pass.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListTracesQuery, options?: RequestOptions): Paged<Trace>;

  /**
   * Sum up traces.
   *
   * Counts the traces of some time by how they went; the last day, when no time is given.
   *
   * `GET /api/v1/traces/stats`, operation `getTraceStats`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getStats(query?: GetTraceStatsQuery, options?: RequestOptions): Promise<TraceStats>;

  /**
   * Count stored traces.
   *
   * Counts the traces that the organisation has, and tells how long they are kept and how many are about to be deleted.
   *
   * `GET /api/v1/traces/storage/stats`, operation `getTraceStorageStats`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getStorageStats(options?: RequestOptions): Promise<TraceStorageStats>;

  /**
   * Get a trace.
   *
   * Returns one trace with its spans, one within the other or in a row. A trace that the organisation does not have answers 404.
   *
   * `GET /api/v1/traces/{trace_id}`, operation `getTrace`. Tried again on failures that pass.
   * @param traceId The trace, as OpenTelemetry names it.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(traceId: string, query?: GetTraceQuery, options?: RequestOptions): Promise<TraceDetail>;

  /**
   * Delete a trace.
   *
   * Deletes a trace with its spans; unlike most deletions it answers 200 with a body. A trace that the organisation does not have answers 404.
   *
   * `DELETE /api/v1/traces/{trace_id}`, operation `deleteTrace`. Tried again on failures that pass.
   * @param traceId The trace, as OpenTelemetry names it.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(traceId: string, options?: RequestOptions): Promise<TraceDeleted>;

  /**
   * List the spans of a trace.
   *
   * Returns all spans of one trace, one within the other or in a row; there is no paging. A trace that the organisation does not have answers 404.
   *
   * `GET /api/v1/traces/{trace_id}/spans`, operation `listTraceSpans`. Tried again on failures that pass.
   * @param traceId The trace, as OpenTelemetry names it.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listSpans(traceId: string, query?: ListTraceSpansQuery, options?: RequestOptions): Promise<Span[]>;
}

export const operations: { readonly [Name in keyof TracesApi]: Callable } = {
  list: {"id":"listTraces","api":"control-plane","method":"GET","path":"/api/v1/traces","query":[],"pagination":{"style":"page","page":"page","limit":"page_size","defaultLimit":20,"maxLimit":100,"items":"items","total":"total","hasMore":"has_next"},"rateLimitClass":"read"},
  getStats: {"id":"getTraceStats","api":"control-plane","method":"GET","path":"/api/v1/traces/stats","query":[],"rateLimitClass":"read"},
  getStorageStats: {"id":"getTraceStorageStats","api":"control-plane","method":"GET","path":"/api/v1/traces/storage/stats","rateLimitClass":"read"},
  get: {"id":"getTrace","api":"control-plane","method":"GET","path":"/api/v1/traces/{trace_id}","query":[],"rateLimitClass":"read"},
  delete: {"id":"deleteTrace","api":"control-plane","method":"DELETE","path":"/api/v1/traces/{trace_id}","idempotent":true,"rateLimitClass":"delete"},
  listSpans: {"id":"listTraceSpans","api":"control-plane","method":"GET","path":"/api/v1/traces/{trace_id}/spans","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
};

/** The methods of traces, sent over a connection. */
export function traces(connection: Connection): TracesApi {
  return methods<TracesApi>(connection, operations);
}
