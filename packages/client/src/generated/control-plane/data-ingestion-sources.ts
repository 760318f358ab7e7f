// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { DataIngestionSource, DataIngestionSourceCreate, DataIngestionSourceUpdate, DataIngestionSyncUpdate, DeleteDataIngestionSourceQuery, ListDataIngestionSourcesQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Data ingestion sources: Places that knowledge is read from. */
export interface DataIngestionSourcesApi {
  /**
   * List data ingestion sources.
   *
   * Returns every source of the organisation in one answer; there is no paging.
   *
   * `GET /api/v1/data-ingestion/sources`, operation `listDataIngestionSources`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListDataIngestionSourcesQuery, options?: RequestOptions): Promise<DataIngestionSource[]>;

  /**
   * Create a data ingestion source.
   *
   * Makes a place known that knowledge is read from. A name that is taken answers 409.
   *
   * `POST /api/v1/data-ingestion/sources`, operation `createDataIngestionSource`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: DataIngestionSourceCreate, options?: RequestOptions): Promise<DataIngestionSource>;

  /**
   * Get a data ingestion source.
   *
   * Returns one source by its id. An id that no source of the organisation has answers 404.
   *
   * `GET /api/v1/data-ingestion/sources/{source_id}`, operation `getDataIngestionSource`. Tried again on failures that pass.
   * @param sourceId The id of the source.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(sourceId: string, options?: RequestOptions): Promise<DataIngestionSource>;

  /**
   * Change a data ingestion source.
   *
   * Changes the fields that are sent and leaves the rest, though it is a PUT. `config` and `tags` are replaced whole. A name that is taken answers 409.
   *
   * `PUT /api/v1/data-ingestion/sources/{source_id}`, operation `updateDataIngestionSource`. Tried again on failures that pass.
   * @param sourceId The id of the source.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(sourceId: string, body: DataIngestionSourceUpdate, options?: RequestOptions): Promise<DataIngestionSource>;

  /**
   * Delete a data ingestion source.
   *
   * Marks a source as deleted; with `hard_delete` it is gone for good.
   *
   * `DELETE /api/v1/data-ingestion/sources/{source_id}`, operation `deleteDataIngestionSource`. Tried again on failures that pass.
   * @param sourceId The id of the source.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(sourceId: string, query?: DeleteDataIngestionSourceQuery, options?: RequestOptions): Promise<void>;

  /**
   * Report how a sync went.
   *
   * Writes down when a source was read and how that went; the workflow that reads it calls this. Sending it twice counts twice.
   *
   * `PATCH /api/v1/data-ingestion/sources/{source_id}/sync-status`, operation `updateDataIngestionSourceSyncStatus`. Tried again only when it is certain that nothing was done.
   * @param sourceId The id of the source.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateSyncStatus(sourceId: string, body: DataIngestionSyncUpdate, options?: RequestOptions): Promise<DataIngestionSource>;
}

export const operations: { readonly [Name in keyof DataIngestionSourcesApi]: Callable } = {
  list: {"id":"listDataIngestionSources","api":"control-plane","method":"GET","path":"/api/v1/data-ingestion/sources","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createDataIngestionSource","api":"control-plane","method":"POST","path":"/api/v1/data-ingestion/sources","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getDataIngestionSource","api":"control-plane","method":"GET","path":"/api/v1/data-ingestion/sources/{source_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateDataIngestionSource","api":"control-plane","method":"PUT","path":"/api/v1/data-ingestion/sources/{source_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  delete: {"id":"deleteDataIngestionSource","api":"control-plane","method":"DELETE","path":"/api/v1/data-ingestion/sources/{source_id}","idempotent":true,"answers":{"204":"empty"},"query":[],"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  updateSyncStatus: {"id":"updateDataIngestionSourceSyncStatus","api":"control-plane","method":"PATCH","path":"/api/v1/data-ingestion/sources/{source_id}/sync-status","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
};

/** The methods of data ingestion sources, sent over a connection. */
export function dataIngestionSources(connection: Connection): DataIngestionSourcesApi {
  return methods<DataIngestionSourcesApi>(connection, operations);
}
