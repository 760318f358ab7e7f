// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ClientConfig } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Client configuration: What clients need to know before they can ask for more. */
export interface ClientConfigurationApi {
  /**
   * Get what clients need to know.
   *
   * Tells a client where the context graph is and which organisation its key belongs to. The command line asks for it before it talks to the context graph itself.
   *
   * `GET /api/v1/client/config`, operation `getClientConfig`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(options?: RequestOptions): Promise<ClientConfig>;
}

export const operations: { readonly [Name in keyof ClientConfigurationApi]: Callable } = {
  get: {"id":"getClientConfig","api":"control-plane","method":"GET","path":"/api/v1/client/config","rateLimitClass":"read"},
};

/** The methods of client configuration, sent over a connection. */
export function clientConfiguration(connection: Connection): ClientConfigurationApi {
  return methods<ClientConfigurationApi>(connection, operations);
}
