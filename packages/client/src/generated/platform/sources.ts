// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { formOf } from "../../form.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Sources: Collections of tools and workflows, read from a repository or written inline. */
export interface SourcesApi {
  /**
   * List sources.
   *
   * Returns every source of the organisation in a bare list, without their tools. With `limit`, `offset` or `page` the answer is a page with totals. One document counts with `page`, another with `offset`; send one of the two.
   *
   * `GET /api/v1/sources`, operation `listSourcesV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListSourcesV1Query, options?: RequestOptions): Paged<v1.Source>;

  /**
   * Create a source.
   *
   * Registers a collection of tools and workflows, either by the address of a repository (`url`) or with the tools themselves (`inline_tools`, `inline_workflows`). A success whose `errors` is not empty is a failure; whether the source was stored then is unknown, so list before trying again.
   *
   * `POST /api/v1/sources`, operation `createSourceV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.SourceCreate, query?: v1.CreateSourceV1Query, options?: RequestOptions): Promise<v1.Source>;

  /**
   * List the sources of an agent.
   *
   * Returns every source that one agent takes tools from, in a bare list.
   *
   * `GET /api/v1/sources/agent_sources/{agentId}`, operation `listSourcesByAgentV1`, beta. Tried again on failures that pass.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listByAgent(agentId: string, options?: RequestOptions): Promise<v1.Source[]>;

  /**
   * Preview the source behind an address.
   *
   * Looks at a repository and returns the source that it would make, without storing it. Every client of today uses the POST of the same path.
   *
   * `GET /api/v1/sources/load`, operation `discoverSourceV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  discover(query: v1.DiscoverSourceV1Query, options?: RequestOptions): Promise<v1.Source>;

  /**
   * Check a source without storing it.
   *
   * Looks at a repository, or at tools that are sent along, and returns what a source made from them would hold. Nothing is stored. A success whose `errors` is not empty is a failure.
   *
   * `POST /api/v1/sources/load`, operation `loadSourceV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  load(body?: v1.SourceLoad, query?: v1.LoadSourceV1Query, options?: RequestOptions): Promise<v1.SourceDiscovery>;

  /**
   * Start a scan of a repository.
   *
   * Starts to look for tools in a repository and answers at once with the id of the scan. No document shows how to ask for its outcome.
   *
   * `POST /api/v1/sources/scan`, operation `scanSourceV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  scan(body: v1.SourceScanCreate, options?: RequestOptions): Promise<v1.SourceScan>;

  /**
   * Create a source from an archive, or pack a source.
   *
   * Two calls under one path. With a form it stores the archive in `file` as a new source and answers with that, which is what the official command line does. With JSON it packs a source that exists and answers with the archive, as the page on sources has it. A success whose `errors` is not empty is a failure.
   *
   * `PUT /api/v1/sources/zip`, operation `createZipSourceV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createZip(body: FormData | Readonly<Record<string, string | number | boolean | Blob | readonly (string | Blob)[] | undefined>>, query?: v1.CreateZipSourceV1Query, options?: RequestOptions): Promise<v1.Source>;

  /**
   * Read an archive of tools.
   *
   * Reads the archive in `file` and answers with the source that it makes. Whether that is stored is disputed: the page on sources calls this an upload, the official command line a look ahead of createZipSourceV1. So list before creating it once more.
   *
   * `PUT /api/v1/sources/zip/load`, operation `loadZipSourceV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  loadZip(body: FormData | Readonly<Record<string, string | number | boolean | Blob | readonly (string | Blob)[] | undefined>>, query?: v1.LoadZipSourceV1Query, options?: RequestOptions): Promise<v1.Source>;

  /**
   * Sync a source that came from an archive.
   *
   * Brings a source that was made from an archive up to date. Named in a table and nowhere described: what is sent and what comes back are guesses.
   *
   * `PUT /api/v1/sources/zip/sync/{sourceId}`, operation `syncZipSourceV1`, alpha. Tried again on failures that pass.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  syncZip(sourceId: string, body?: FormData | Readonly<Record<string, string | number | boolean | Blob | readonly (string | Blob)[] | undefined>>, options?: RequestOptions): Promise<v1.Source>;

  /**
   * Get a source.
   *
   * Returns one source by its `uuid`. The tools of an inline source are in its metadata.
   *
   * `GET /api/v1/sources/{sourceId}`, operation `getSourceV1`. Tried again on failures that pass.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(sourceId: string, options?: RequestOptions): Promise<v1.Source>;

  /**
   * Update or sync a source.
   *
   * Sources disagree about this call. Documents call it a sync with the repository (`branch`, `force`); shipped clients change the source with it and sync elsewhere. Both bodies are taken. What absent keys mean is unknown, so an update should send the whole object that was read, with its changes, and read it back.
   *
   * `PUT /api/v1/sources/{sourceId}`, operation `updateSourceV1`, beta. Tried again on failures that pass.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(sourceId: string, body: v1.SourceUpdate, query?: v1.UpdateSourceV1Query, options?: RequestOptions): Promise<v1.Source>;

  /**
   * Delete a source.
   *
   * Removes a source with its tools. Agents may go on listing its id.
   *
   * `DELETE /api/v1/sources/{sourceId}`, operation `deleteSourceV1`. Tried again on failures that pass.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(sourceId: string, query?: v1.DeleteSourceV1Query, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Attach a source to an agent.
   *
   * Lets the agent take tools from the source. The body is empty. The same is reached by updating `sources` of the agent, which every client that is in use does.
   *
   * `POST /api/v1/sources/{sourceId}/agents/{agentId}`, operation `attachSourceToAgentV1`, beta. Tried again on failures that pass.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @param agentId The `uuid` of the agent. The pages on agents call this parameter agentId, the reference of the command line uuid.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  attachToAgent(sourceId: string, agentId: string, options?: RequestOptions): Promise<void>;

  /**
   * Get the metadata of a source.
   *
   * Returns what the service found in a source, which for clients is its tools, workflows and errors. Documents show facts about the repository here instead; an answer may carry either. A non-empty `errors` is a failure.
   *
   * `GET /api/v1/sources/{sourceId}/metadata`, operation `getSourceMetadataV1`. Tried again on failures that pass.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getMetadata(sourceId: string, query?: v1.GetSourceMetadataV1Query, options?: RequestOptions): Promise<v1.SourceMetadata>;

  /**
   * Sync a source.
   *
   * Fetches the repository of a source anew. The body may be left out.
   *
   * `POST /api/v1/sources/{sourceId}/sync`, operation `syncSourceV1`. Tried again only when it is certain that nothing was done.
   * @param sourceId The `uuid` of the source. The pages on sources call this parameter sourceId or source_id, the reference of the command line uuid.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sync(sourceId: string, body?: v1.SourceSync, query?: v1.SyncSourceV1Query, options?: RequestOptions): Promise<v1.Source>;
}

export const operations: { readonly [Name in keyof SourcesApi]: Callable } = {
  list: {"id":"listSourcesV1","api":"platform-v1","method":"GET","path":"/api/v1/sources","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"sources","total":"total","hasMore":"has_more","bareUnless":["limit","offset","page"]},"rateLimitClass":"read"},
  create: {"id":"createSourceV1","api":"platform-v1","method":"POST","path":"/api/v1/sources","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"query":[],"rateLimitClass":"write"},
  listByAgent: {"id":"listSourcesByAgentV1","api":"platform-v1","method":"GET","path":"/api/v1/sources/agent_sources/{agentId}","pagination":{"style":"none"},"rateLimitClass":"read"},
  discover: {"id":"discoverSourceV1","api":"platform-v1","method":"GET","path":"/api/v1/sources/load","query":[],"rateLimitClass":"read"},
  load: {"id":"loadSourceV1","api":"platform-v1","method":"POST","path":"/api/v1/sources/load","idempotent":true,"body":{"mediaType":"application/json","required":false},"query":[],"rateLimitClass":"write"},
  scan: {"id":"scanSourceV1","api":"platform-v1","method":"POST","path":"/api/v1/sources/scan","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  createZip: {"id":"createZipSourceV1","api":"platform-v1","method":"PUT","path":"/api/v1/sources/zip","body":{"mediaType":"multipart/form-data","required":true},"query":[],"rateLimitClass":"write"},
  loadZip: {"id":"loadZipSourceV1","api":"platform-v1","method":"PUT","path":"/api/v1/sources/zip/load","body":{"mediaType":"multipart/form-data","required":true},"query":[],"rateLimitClass":"write"},
  syncZip: {"id":"syncZipSourceV1","api":"platform-v1","method":"PUT","path":"/api/v1/sources/zip/sync/{sourceId}","idempotent":true,"body":{"mediaType":"multipart/form-data","required":false},"rateLimitClass":"write"},
  get: {"id":"getSourceV1","api":"platform-v1","method":"GET","path":"/api/v1/sources/{sourceId}","rateLimitClass":"read"},
  update: {"id":"updateSourceV1","api":"platform-v1","method":"PUT","path":"/api/v1/sources/{sourceId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"query":[],"rateLimitClass":"write"},
  delete: {"id":"deleteSourceV1","api":"platform-v1","method":"DELETE","path":"/api/v1/sources/{sourceId}","idempotent":true,"query":[],"rateLimitClass":"delete"},
  attachToAgent: {"id":"attachSourceToAgentV1","api":"platform-v1","method":"POST","path":"/api/v1/sources/{sourceId}/agents/{agentId}","idempotent":true,"answers":{"200":"empty"},"rateLimitClass":"write"},
  getMetadata: {"id":"getSourceMetadataV1","api":"platform-v1","method":"GET","path":"/api/v1/sources/{sourceId}/metadata","query":[],"rateLimitClass":"read"},
  sync: {"id":"syncSourceV1","api":"platform-v1","method":"POST","path":"/api/v1/sources/{sourceId}/sync","body":{"mediaType":"application/json","required":false},"query":[],"rateLimitClass":"write"},
};

/** The methods of sources, sent over a connection. */
export function sources(connection: Connection): SourcesApi {
  return methods<SourcesApi>(connection, operations, { formOf });
}
