// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Context, ContextUpdate, ResolvedContext } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Contexts: Knowledge, resources and policies that agents, teams, projects and environments may draw on, each by itself and put together. */
export interface ContextsApi {
  /**
   * Put the context of a thing together.
   *
   * An agent draws on its environments, on its team and the environments of that, on its project, and on its own context; a team on its environments and itself; the others on themselves alone. Returns the lists put together, and what each layer adds. A thing that the organisation does not have answers 404.
   *
   * `GET /api/v1/context/resolve/{entity_type}/{entity_id}`, operation `resolveContext`. Tried again on failures that pass.
   * @param entityType The kind of thing that the context belongs to, in the singular.
   * @param entityId The id of that thing.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolve(entityType: "environment" | "team" | "project" | "agent", entityId: string, options?: RequestOptions): Promise<ResolvedContext>;

  /**
   * Get the context of a thing.
   *
   * Returns what one agent, team, project or environment may draw on, without what it inherits. A thing that never had a context gets an empty one, made by this very call. One that the organisation does not have answers 404.
   *
   * `GET /api/v1/context/{entity_type}/{entity_id}`, operation `getContext`. Tried again on failures that pass.
   * @param entityType The kind of thing that the context belongs to, in the singular.
   * @param entityId The id of that thing.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(entityType: "environment" | "team" | "project" | "agent", entityId: string, options?: RequestOptions): Promise<Context>;

  /**
   * Set the context of a thing.
   *
   * Replaces the context whole: a list that is left out is emptied. For environments and teams it is the same context that `updateEnvironmentContext` and `updateTeamContext` set, with policies in it. A thing that the organisation does not have answers 404.
   *
   * `PUT /api/v1/context/{entity_type}/{entity_id}`, operation `updateContext`. Tried again on failures that pass.
   * @param entityType The kind of thing that the context belongs to, in the singular.
   * @param entityId The id of that thing.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(entityType: "environment" | "team" | "project" | "agent", entityId: string, body: ContextUpdate, options?: RequestOptions): Promise<Context>;

  /**
   * Clear the context of a thing.
   *
   * Empties the three lists of the context; it keeps its id. A thing that the organisation does not have answers 404.
   *
   * `DELETE /api/v1/context/{entity_type}/{entity_id}`, operation `deleteContext`. Tried again on failures that pass.
   * @param entityType The kind of thing that the context belongs to, in the singular.
   * @param entityId The id of that thing.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(entityType: "environment" | "team" | "project" | "agent", entityId: string, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof ContextsApi]: Callable } = {
  resolve: {"id":"resolveContext","api":"control-plane","method":"GET","path":"/api/v1/context/resolve/{entity_type}/{entity_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  get: {"id":"getContext","api":"control-plane","method":"GET","path":"/api/v1/context/{entity_type}/{entity_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateContext","api":"control-plane","method":"PUT","path":"/api/v1/context/{entity_type}/{entity_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  delete: {"id":"deleteContext","api":"control-plane","method":"DELETE","path":"/api/v1/context/{entity_type}/{entity_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
};

/** The methods of contexts, sent over a connection. */
export function contexts(connection: Connection): ContextsApi {
  return methods<ContextsApi>(connection, operations);
}
