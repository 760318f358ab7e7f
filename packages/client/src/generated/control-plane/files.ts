// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { formOf } from "../../form.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { CreateFolderQuery, DeleteFileQuery, FileArchive, FileCopy, FileDeletion, FileMetadataUpdate, FileMove, FileSearch, GetStorageAnalyticsQuery, ListFilesQuery, StorageAnalytics, StorageFolder, StorageUsage, StoredFile, UploadFileQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Files: Files that the organisation keeps in its storage, and how much room they take. */
export interface FilesApi {
  /**
   * Get the use of storage over time.
   *
   * Meant to say how storage was used over a number of days. The published server does not do it yet.
   *
   * `GET /api/v1/storage/analytics`, operation `getStorageAnalytics`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 501
   */
  getStorageAnalytics(query?: GetStorageAnalyticsQuery, options?: RequestOptions): Promise<StorageAnalytics>;

  /**
   * List files.
   *
   * Returns a page of files, the newest first unless asked otherwise, as a bare array without a total: a page that is shorter than `limit` is the last. Deleted files are not among them.
   *
   * `GET /api/v1/storage/files`, operation `listFiles`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListFilesQuery, options?: RequestOptions): Paged<StoredFile>;

  /**
   * Download several files in an archive.
   *
   * Packs up to 100 files into one archive, under the paths they lie at. A file that cannot be read is left out, and nothing says so: compare the content of the archive with what you asked for.
   *
   * `POST /api/v1/storage/files/batch-download`, operation `downloadFileArchive`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  downloadArchive(body: FileArchive, options?: RequestOptions): Promise<Uint8Array<ArrayBuffer>>;

  /**
   * Search for files.
   *
   * Returns the files that meet all conditions, 100 at most, in no certain order. There is no paging: search more narrowly for others.
   *
   * `POST /api/v1/storage/files/search`, operation `searchFiles`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  search(body: FileSearch, options?: RequestOptions): Promise<StoredFile[]>;

  /**
   * Upload a file.
   *
   * Stores a file of the form under a path. Where it goes and its tags are in the query, not in the form. What does not fit into what is left of the quota answers 413.
   *
   * `POST /api/v1/storage/files/upload`, operation `uploadFile`, beta. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ApiError} 413
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  upload(body: FormData | Readonly<Record<string, string | number | boolean | Blob | readonly (string | Blob)[] | undefined>>, query: UploadFileQuery, options?: RequestOptions): Promise<StoredFile>;

  /**
   * Delete a file.
   *
   * Hides a file or, when asked to, deletes it for good. The answer is 200 with a body, not 204. A file that is not there answers 404.
   *
   * `DELETE /api/v1/storage/files/{file_id}`, operation `deleteFile`, beta. Tried again on failures that pass.
   * @param fileId The id of the file.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(fileId: string, query?: DeleteFileQuery, options?: RequestOptions): Promise<FileDeletion>;

  /**
   * Copy a file.
   *
   * Stores a file a second time under another path. The published server does not do it yet.
   *
   * `POST /api/v1/storage/files/{file_id}/copy`, operation `copyFile`, alpha. Tried again only when it is certain that nothing was done.
   * @param fileId The id of the file.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 501
   */
  copy(fileId: string, body: FileCopy, options?: RequestOptions): Promise<StoredFile>;

  /**
   * Download a file.
   *
   * Returns the content of a file under its own media type, and counts the download. A file that is not there, or that is deleted, answers 404.
   *
   * `GET /api/v1/storage/files/{file_id}/download`, operation `downloadFile`, beta. Tried again on failures that pass.
   * @param fileId The id of the file.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  download(fileId: string, options?: RequestOptions): Promise<Uint8Array<ArrayBuffer>>;

  /**
   * Get what is known about a file.
   *
   * Returns the facts about a file without its content. A file that is not there, or that is deleted, answers 404.
   *
   * `GET /api/v1/storage/files/{file_id}/metadata`, operation `getFileMetadata`, beta. Tried again on failures that pass.
   * @param fileId The id of the file.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getMetadata(fileId: string, options?: RequestOptions): Promise<StoredFile>;

  /**
   * Change what is known about a file.
   *
   * Changes the tags of a file or the facts that you keep about it. The published server does not do it yet.
   *
   * `PUT /api/v1/storage/files/{file_id}/metadata`, operation `updateFileMetadata`, alpha. Tried again on failures that pass.
   * @param fileId The id of the file.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 501
   */
  updateMetadata(fileId: string, body: FileMetadataUpdate, options?: RequestOptions): Promise<StoredFile>;

  /**
   * Move a file.
   *
   * Gives a file another path. The published server does not do it yet.
   *
   * `POST /api/v1/storage/files/{file_id}/move`, operation `moveFile`, alpha. Tried again only when it is certain that nothing was done.
   * @param fileId The id of the file.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 501
   */
  move(fileId: string, body: FileMove, options?: RequestOptions): Promise<StoredFile>;

  /**
   * Create a folder.
   *
   * Makes an empty folder. None is needed to upload into it: folders are what the paths of files say. The published server does not do it yet.
   *
   * `POST /api/v1/storage/folders`, operation `createFolder`, alpha. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 501
   */
  createFolder(query: CreateFolderQuery, options?: RequestOptions): Promise<StorageFolder>;

  /**
   * Get the use of storage.
   *
   * Returns how many files the organisation keeps, how much room they take and how much is left.
   *
   * `GET /api/v1/storage/usage`, operation `getStorageUsage`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getStorageUsage(options?: RequestOptions): Promise<StorageUsage>;
}

export const operations: { readonly [Name in keyof FilesApi]: Callable } = {
  getStorageAnalytics: {"id":"getStorageAnalytics","api":"control-plane","method":"GET","path":"/api/v1/storage/analytics","query":[],"rateLimitClass":"read"},
  list: {"id":"listFiles","api":"control-plane","method":"GET","path":"/api/v1/storage/files","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":100,"maxLimit":1000},"rateLimitClass":"read"},
  downloadArchive: {"id":"downloadFileArchive","api":"control-plane","method":"POST","path":"/api/v1/storage/files/batch-download","idempotent":true,"answers":{"200":"binary"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  search: {"id":"searchFiles","api":"control-plane","method":"POST","path":"/api/v1/storage/files/search","idempotent":true,"body":{"mediaType":"application/json","required":true},"pagination":{"style":"none"},"rateLimitClass":"search"},
  upload: {"id":"uploadFile","api":"control-plane","method":"POST","path":"/api/v1/storage/files/upload","body":{"mediaType":"multipart/form-data","required":true},"query":[],"rateLimitClass":"write"},
  delete: {"id":"deleteFile","api":"control-plane","method":"DELETE","path":"/api/v1/storage/files/{file_id}","idempotent":true,"query":[],"rateLimitClass":"delete"},
  copy: {"id":"copyFile","api":"control-plane","method":"POST","path":"/api/v1/storage/files/{file_id}/copy","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  download: {"id":"downloadFile","api":"control-plane","method":"GET","path":"/api/v1/storage/files/{file_id}/download","answers":{"200":"binary"},"rateLimitClass":"read"},
  getMetadata: {"id":"getFileMetadata","api":"control-plane","method":"GET","path":"/api/v1/storage/files/{file_id}/metadata","rateLimitClass":"read"},
  updateMetadata: {"id":"updateFileMetadata","api":"control-plane","method":"PUT","path":"/api/v1/storage/files/{file_id}/metadata","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  move: {"id":"moveFile","api":"control-plane","method":"POST","path":"/api/v1/storage/files/{file_id}/move","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  createFolder: {"id":"createFolder","api":"control-plane","method":"POST","path":"/api/v1/storage/folders","query":[],"rateLimitClass":"write"},
  getStorageUsage: {"id":"getStorageUsage","api":"control-plane","method":"GET","path":"/api/v1/storage/usage","rateLimitClass":"read"},
};

/** The methods of files, sent over a connection. */
export function files(connection: Connection): FilesApi {
  return methods<FilesApi>(connection, operations, { formOf });
}
