// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Secret, SecretValue } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Secrets: Secrets, as the Platform API keeps them. They can only be read here. */
export interface SecretsApi {
  /**
   * List secrets.
   *
   * Asks the Platform API for the secrets of the organisation, without their values; there is no paging. They are made, changed and deleted on the Platform API. A Platform that cannot be reached answers 502, one that is too slow 504.
   *
   * `GET /api/v1/secrets`, operation `listSecrets`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  list(options?: RequestOptions): Promise<Secret[]>;

  /**
   * Get the value of a secret.
   *
   * Asks the Platform API for the value of a secret and returns it in clear. Keep it out of logs. A name that no secret has answers 404.
   *
   * `GET /api/v1/secrets/value/{name}`, operation `getSecretValue`. Tried again on failures that pass.
   * @param name The name of the secret. Percent-encode a slash.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getValue(name: string, options?: RequestOptions): Promise<SecretValue>;
}

export const operations: { readonly [Name in keyof SecretsApi]: Callable } = {
  list: {"id":"listSecrets","api":"control-plane","method":"GET","path":"/api/v1/secrets","pagination":{"style":"none"},"rateLimitClass":"read"},
  getValue: {"id":"getSecretValue","api":"control-plane","method":"GET","path":"/api/v1/secrets/value/{name}","rateLimitClass":"read"},
};

/** The methods of secrets, sent over a connection. */
export function secrets(connection: Connection): SecretsApi {
  return methods<SecretsApi>(connection, operations);
}
