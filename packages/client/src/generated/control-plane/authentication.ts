// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Identity } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Authentication: Whom a key stands for. */
export interface AuthenticationApi {
  /**
   * Check a key.
   *
   * Returns the organisation and the person of the key that the request carries. A key that is unknown or expired answers 401. Services that stand beside the Control Plane check keys with it.
   *
   * `GET /api/v1/auth/validate`, operation `validateToken`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  validate(options?: RequestOptions): Promise<Identity>;
}

export const operations: { readonly [Name in keyof AuthenticationApi]: Callable } = {
  validate: {"id":"validateToken","api":"control-plane","method":"GET","path":"/api/v1/auth/validate","rateLimitClass":"read"},
};

/** The methods of authentication, sent over a connection. */
export function authentication(connection: Connection): AuthenticationApi {
  return methods<AuthenticationApi>(connection, operations);
}
