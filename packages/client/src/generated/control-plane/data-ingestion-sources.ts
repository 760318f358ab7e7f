// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listDataIngestionSources as listDataIngestionSourcesOperation,
  createDataIngestionSource as createDataIngestionSourceOperation,
  getDataIngestionSource as getDataIngestionSourceOperation,
  updateDataIngestionSource as updateDataIngestionSourceOperation,
  deleteDataIngestionSource as deleteDataIngestionSourceOperation,
  updateDataIngestionSourceSyncStatus as updateDataIngestionSourceSyncStatusOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { DataIngestionSource, DataIngestionSourceCreate, DataIngestionSourceUpdate, DataIngestionSyncUpdate, DeleteDataIngestionSourceQuery, ListDataIngestionSourcesQuery } from "./types.ts";

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

/** The methods of data ingestion sources, sent over a connection. */
export function dataIngestionSources(connection: Connection): DataIngestionSourcesApi {
  return {
    list: (query, options) => connection.pages<DataIngestionSource>(listDataIngestionSourcesOperation, { query }, options).then((page) => page.items),
    create: (body, options) => connection.send(createDataIngestionSourceOperation, { body }, options),
    get: (sourceId, options) => connection.send(getDataIngestionSourceOperation, { path: { source_id: sourceId } }, options),
    update: (sourceId, body, options) => connection.send(updateDataIngestionSourceOperation, { path: { source_id: sourceId }, body }, options),
    delete: (sourceId, query, options) => connection.send(deleteDataIngestionSourceOperation, { path: { source_id: sourceId }, query }, options),
    updateSyncStatus: (sourceId, body, options) => connection.send(updateDataIngestionSourceSyncStatusOperation, { path: { source_id: sourceId }, body }, options),
  };
}
