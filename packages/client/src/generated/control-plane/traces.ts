// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listTraces as listTracesOperation,
  getTraceStats as getTraceStatsOperation,
  getTraceStorageStats as getTraceStorageStatsOperation,
  getTrace as getTraceOperation,
  deleteTrace as deleteTraceOperation,
  listTraceSpans as listTraceSpansOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { GetTraceQuery, GetTraceStatsQuery, ListTraceSpansQuery, ListTracesQuery, Span, Trace, TraceDeleted, TraceDetail, TraceList, TraceStats, TraceStorageStats } from "./types.ts";

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

/** The methods of traces, sent over a connection. */
export function traces(connection: Connection): TracesApi {
  return {
    list: (query, options) => connection.pages(listTracesOperation, { query }, options),
    getStats: (query, options) => connection.send(getTraceStatsOperation, { query }, options),
    getStorageStats: (options) => connection.send(getTraceStorageStatsOperation, {}, options),
    get: (traceId, query, options) => connection.send(getTraceOperation, { path: { trace_id: traceId }, query }, options),
    delete: (traceId, options) => connection.send(deleteTraceOperation, { path: { trace_id: traceId } }, options),
    listSpans: (traceId, query, options) => connection.pages<Span>(listTraceSpansOperation, { path: { trace_id: traceId }, query }, options).then((page) => page.items),
  };
}
