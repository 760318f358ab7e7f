// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Keys: API keys, which scripts sign in with, and their permissions. */
export interface KeysApi {
  /**
   * List API keys.
   *
   * Returns the API keys of the organisation with their permissions and their last use. The keys themselves never come here.
   *
   * `GET /api/v1/auth/keys`, operation `listKeysV1`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<v1.ApiKey[]>;

  /**
   * Create an API key.
   *
   * Makes an API key with the permissions named in `scopes`; it is refused when the caller's own key may not do that. The key itself is shown once, so keep the answer safe. Sending it twice makes two keys.
   *
   * `POST /api/v1/auth/keys`, operation `createKeyV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.ApiKeyCreate, options?: RequestOptions): Promise<v1.ApiKeyCreated>;

  /**
   * Revoke an API key.
   *
   * Takes a key out of use. Whoever still sends it is refused with 401; there is no way back.
   *
   * `DELETE /api/v1/auth/keys/{keyId}`, operation `deleteKeyV1`, beta. Tried again on failures that pass.
   * @param keyId The id of the key, from the list. The document gives this parameter no name.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(keyId: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * Get the API key in use.
   *
   * Says what the key of the request is allowed to do. Documented for looking up its scopes; the rest of the answer is a guess.
   *
   * `GET /api/v1/auth/me`, operation `getCurrentKeyV1`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getCurrent(options?: RequestOptions): Promise<v1.CurrentApiKey>;

  /**
   * Check the API key.
   *
   * Tells by the status alone whether the key of the request is good, without using anything else. A wrong or revoked key answers 401.
   *
   * `HEAD /api/v1/auth/validate`, operation `validateKeyV1`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  validate(options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof KeysApi]: Callable } = {
  list: {"id":"listKeysV1","api":"platform-v1","method":"GET","path":"/api/v1/auth/keys","pagination":{"style":"none","items":"keys"},"rateLimitClass":"read"},
  create: {"id":"createKeyV1","api":"platform-v1","method":"POST","path":"/api/v1/auth/keys","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deleteKeyV1","api":"platform-v1","method":"DELETE","path":"/api/v1/auth/keys/{keyId}","idempotent":true,"rateLimitClass":"delete"},
  getCurrent: {"id":"getCurrentKeyV1","api":"platform-v1","method":"GET","path":"/api/v1/auth/me","rateLimitClass":"read"},
  validate: {"id":"validateKeyV1","api":"platform-v1","method":"HEAD","path":"/api/v1/auth/validate","idempotent":true,"answers":{"200":"empty"},"rateLimitClass":"read"},
};

/** The methods of keys, sent over a connection. */
export function keys(connection: Connection): KeysApi {
  return methods<KeysApi>(connection, operations);
}
