// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";
import type * as v2 from "../platform-v2/types.ts";

export { createConnection } from "../../connection.ts";

/** Secrets: Named values that agents and tools may read at run time, such as tokens. */
export interface SecretsApi {
  /**
   * Get the value of a secret by the older path.
   *
   * Returns the value in clear, under one of three keys. The newer path is `/api/v1/secrets/get_value/{name}`.
   *
   * `GET /api/v1/secret/get_secret_value/{name}`, operation `getLegacySecretValueV1`, alpha. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  getLegacyValue(name: string, options?: RequestOptions): Promise<v1.LegacySecretValue>;

  /**
   * Change a secret by the older path.
   *
   * Meant to replace a value, but the only client that calls it names the secret neither in the path nor in the body, so nothing is known to come of it. Use `/api/v1/secrets/{name}`.
   *
   * `PUT /api/v1/secret/update_secret`, operation `updateLegacySecretV1`, alpha. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  updateLegacy(body: v1.LegacySecretUpdate, options?: RequestOptions): Promise<v1.SecretOutcome>;

  /**
   * Delete a secret by the older path.
   *
   * Removes a secret with its value. The newer path is `/api/v1/secrets/{name}`.
   *
   * `DELETE /api/v1/secret/{name}`, operation `deleteLegacySecretV1`, alpha. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  deleteLegacy(name: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * List secrets.
   *
   * Returns every secret of the organisation in a bare list, without values. With `limit` or `offset` the answer is a page with totals. An older document has a plain map from name to text instead.
   *
   * `GET /api/v1/secrets`, operation `listSecretsV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListSecretsV1Query, options?: RequestOptions): Paged<v1.Secret>;

  /**
   * Create a secret.
   *
   * Stores a value under a name that must be free; the value cannot be listed later. An older document takes several secrets at once and answers with an outcome for each, so that one may fail while another is stored.
   *
   * `POST /api/v1/secrets`, operation `createSecretV1`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.CreateSecretV1Body, options?: RequestOptions): Promise<v1.CreateSecretV1Answer>;

  /**
   * Get the value of a secret.
   *
   * Returns the value in clear. Keep it out of logs and plans; nothing but a person's request needs it.
   *
   * `GET /api/v1/secrets/get_value/{name}`, operation `getSecretValueV1`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getValue(name: string, options?: RequestOptions): Promise<v1.GetSecretValueV1Answer>;

  /**
   * Get a secret without its value.
   *
   * Returns who made the secret and what it is for. The value has a call of its own.
   *
   * `GET /api/v1/secrets/{name}`, operation `getSecretV1`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(name: string, options?: RequestOptions): Promise<v1.Secret>;

  /**
   * Set a secret by its name.
   *
   * Stores a value under the name in the path. What happens to a secret of that name is unknown, so prefer create and update.
   *
   * `POST /api/v1/secrets/{name}`, operation `setSecretV1`, alpha. Tried again only when it is certain that nothing was done.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  set(name: string, body: v1.SecretUpdate, options?: RequestOptions): Promise<v1.SetSecretV1Answer>;

  /**
   * Change a secret.
   *
   * Replaces the value of a secret and, when it is sent, the description. Whether a description alone is taken, and whether a missing one is kept, is unknown; all clients send the value each time. The old value is gone.
   *
   * `PUT /api/v1/secrets/{name}`, operation `updateSecretV1`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(name: string, body: v1.SecretUpdate, options?: RequestOptions): Promise<v1.UpdateSecretV1Answer>;

  /**
   * Delete a secret.
   *
   * Removes a secret with its value. What becomes of agents that name it is unknown; take it off them first.
   *
   * `DELETE /api/v1/secrets/{name}`, operation `deleteSecretV1`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(name: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * List secrets.
   *
   * Returns every secret of the organisation in a bare list, without values. Nothing is known to differ from the first generation.
   *
   * `GET /api/v2/secrets`, operation `listSecretsV2`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listV2(options?: RequestOptions): Promise<v2.Secret[]>;

  /**
   * Create a secret.
   *
   * Stores a value under a name that must be free. The value cannot be listed later.
   *
   * `POST /api/v2/secrets`, operation `createSecretV2`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  createV2(body: v2.SecretCreate, options?: RequestOptions): Promise<v2.CreateSecretV2Answer>;

  /**
   * Get the value of a secret.
   *
   * Returns the value in clear. As JSON it is a text that holds the value in base64, which Terraform needs; the Control Plane takes plain text as it comes. Keep it out of logs and plans.
   *
   * `GET /api/v2/secrets/get_value/{name}`, operation `getSecretValueV2`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getValueV2(name: string, options?: RequestOptions): Promise<v2.GetSecretValueV2Answer>;

  /**
   * Get a secret without its value.
   *
   * Returns who made the secret and what it is for. The value has a call of its own.
   *
   * `GET /api/v2/secrets/{name}`, operation `getSecretV2`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getV2(name: string, options?: RequestOptions): Promise<v2.Secret>;

  /**
   * Change a secret.
   *
   * Replaces the value and the description of a secret. An `error` in a success that is not null is a failure. Terraform puts a changed name into the path, which addresses a secret that is not there yet.
   *
   * `PUT /api/v2/secrets/{name}`, operation `updateSecretV2`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateV2(name: string, body: v2.SecretUpdate, options?: RequestOptions): Promise<v2.SecretOutcome>;

  /**
   * Delete a secret.
   *
   * Removes a secret with its value. An `error` in a success that is not null is a failure.
   *
   * `DELETE /api/v2/secrets/{name}`, operation `deleteSecretV2`. Tried again on failures that pass.
   * @param name The name of the secret. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  deleteV2(name: string, options?: RequestOptions): Promise<v2.SecretOutcome>;
}

export const operations: { readonly [Name in keyof SecretsApi]: Callable } = {
  getLegacyValue: {"id":"getLegacySecretValueV1","api":"platform-v1","method":"GET","path":"/api/v1/secret/get_secret_value/{name}","rateLimitClass":"read"},
  updateLegacy: {"id":"updateLegacySecretV1","api":"platform-v1","method":"PUT","path":"/api/v1/secret/update_secret","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  deleteLegacy: {"id":"deleteLegacySecretV1","api":"platform-v1","method":"DELETE","path":"/api/v1/secret/{name}","idempotent":true,"rateLimitClass":"delete"},
  list: {"id":"listSecretsV1","api":"platform-v1","method":"GET","path":"/api/v1/secrets","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"secrets","total":"total","hasMore":"has_more","bareUnless":["limit","offset"]},"rateLimitClass":"read"},
  create: {"id":"createSecretV1","api":"platform-v1","method":"POST","path":"/api/v1/secrets","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  getValue: {"id":"getSecretValueV1","api":"platform-v1","method":"GET","path":"/api/v1/secrets/get_value/{name}","rateLimitClass":"read"},
  get: {"id":"getSecretV1","api":"platform-v1","method":"GET","path":"/api/v1/secrets/{name}","rateLimitClass":"read"},
  set: {"id":"setSecretV1","api":"platform-v1","method":"POST","path":"/api/v1/secrets/{name}","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  update: {"id":"updateSecretV1","api":"platform-v1","method":"PUT","path":"/api/v1/secrets/{name}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteSecretV1","api":"platform-v1","method":"DELETE","path":"/api/v1/secrets/{name}","idempotent":true,"rateLimitClass":"delete"},
  listV2: {"id":"listSecretsV2","api":"platform-v2","method":"GET","path":"/api/v2/secrets","pagination":{"style":"none"},"rateLimitClass":"read"},
  createV2: {"id":"createSecretV2","api":"platform-v2","method":"POST","path":"/api/v2/secrets","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  getValueV2: {"id":"getSecretValueV2","api":"platform-v2","method":"GET","path":"/api/v2/secrets/get_value/{name}","rateLimitClass":"read"},
  getV2: {"id":"getSecretV2","api":"platform-v2","method":"GET","path":"/api/v2/secrets/{name}","rateLimitClass":"read"},
  updateV2: {"id":"updateSecretV2","api":"platform-v2","method":"PUT","path":"/api/v2/secrets/{name}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  deleteV2: {"id":"deleteSecretV2","api":"platform-v2","method":"DELETE","path":"/api/v2/secrets/{name}","idempotent":true,"rateLimitClass":"delete"},
};

/** The methods of secrets, sent over a connection. */
export function secrets(connection: Connection): SecretsApi {
  return methods<SecretsApi>(connection, operations);
}
