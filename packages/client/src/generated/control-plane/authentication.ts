// Made by `pnpm generate` from spec/openapi; edit there.
import {
  validateToken as validateTokenOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { Identity } from "./types.ts";

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

/** The methods of authentication, sent over a connection. */
export function authentication(connection: Connection): AuthenticationApi {
  return {
    validate: (options) => connection.send(validateTokenOperation, {}, options),
  };
}
