// Made by `pnpm generate` from spec/openapi; edit there.
import {
  getClientConfig as getClientConfigOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { ClientConfig } from "./types.ts";

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

/** The methods of client configuration, sent over a connection. */
export function clientConfiguration(connection: Connection): ClientConfigurationApi {
  return {
    get: (options) => connection.send(getClientConfigOperation, {}, options),
  };
}
