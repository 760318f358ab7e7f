// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Service: The service itself and who is calling it. */
export interface ServiceApi {
  /**
   * See whether the service answers.
   *
   * Tells by the status alone whether the service can be reached. It needs no key.
   *
   * `GET /health`, operation `getHealthV1`, alpha. Tried again on failures that pass.
   * @throws {ServerError} 500
   */
  getHealth(options?: RequestOptions): Promise<void>;

  /**
   * Get the version of the service.
   *
   * Tells which release of the API answers. It needs no key.
   *
   * `GET /version`, operation `getVersionV1`, alpha. Tried again on failures that pass.
   * @throws {ServerError} 500
   */
  getVersion(options?: RequestOptions): Promise<v1.GetVersionV1Answer>;

  /**
   * Get the caller.
   *
   * Tells whose key the request carries.
   *
   * `GET /whoami`, operation `getCallerV1`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getCaller(options?: RequestOptions): Promise<v1.Caller>;
}

export const operations: { readonly [Name in keyof ServiceApi]: Callable } = {
  getHealth: {"id":"getHealthV1","api":"platform-v1","method":"GET","path":"/health","auth":[],"answers":{"200":"empty"},"rateLimitClass":"read"},
  getVersion: {"id":"getVersionV1","api":"platform-v1","method":"GET","path":"/version","auth":[],"rateLimitClass":"read"},
  getCaller: {"id":"getCallerV1","api":"platform-v1","method":"GET","path":"/whoami","rateLimitClass":"read"},
};

/** The methods of service, sent over a connection. */
export function service(connection: Connection): ServiceApi {
  return methods<ServiceApi>(connection, operations);
}
