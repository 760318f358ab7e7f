// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Integration, IntegrationToken, ListIntegrationsQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Integrations: Connections to outside products, as the Platform API knows them. They can only be read here. */
export interface IntegrationsApi {
  /**
   * List integrations.
   *
   * Asks the Platform API for the integrations of the organisation; there is no paging. A Platform that cannot be reached answers 502, one that is too slow 504.
   *
   * `GET /api/v1/integrations`, operation `listIntegrations`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  list(query?: ListIntegrationsQuery, options?: RequestOptions): Promise<Integration[]>;

  /**
   * Get an integration.
   *
   * Asks the Platform API for one integration. One that does not exist answers 404.
   *
   * `GET /api/v1/integrations/{integration_id}`, operation `getIntegration`. Tried again on failures that pass.
   * @param integrationId The id of the integration.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  get(integrationId: string, options?: RequestOptions): Promise<Integration>;

  /**
   * Get a token of an integration.
   *
   * Asks the Platform API for a live token of an outside product; mostly it is good for a short time. Keep it out of logs. A type other than these three answers 400.
   *
   * `GET /api/v1/integrations/{integration_type}/{integration_id}/token`, operation `getIntegrationToken`. Tried again on failures that pass.
   * @param integrationType What kind of product it is.
   * @param integrationId The id of the integration.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 502, 504
   */
  getToken(integrationType: "github" | "github_app" | "jira", integrationId: string, options?: RequestOptions): Promise<IntegrationToken>;
}

export const operations: { readonly [Name in keyof IntegrationsApi]: Callable } = {
  list: {"id":"listIntegrations","api":"control-plane","method":"GET","path":"/api/v1/integrations","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  get: {"id":"getIntegration","api":"control-plane","method":"GET","path":"/api/v1/integrations/{integration_id}","rateLimitClass":"read"},
  getToken: {"id":"getIntegrationToken","api":"control-plane","method":"GET","path":"/api/v1/integrations/{integration_type}/{integration_id}/token","rateLimitClass":"read"},
};

/** The methods of integrations, sent over a connection. */
export function integrations(connection: Connection): IntegrationsApi {
  return methods<IntegrationsApi>(connection, operations);
}
