// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { CustomIntegration, CustomIntegrationCreate, CustomIntegrationUpdate, DeleteCustomIntegrationQuery, ListCustomIntegrationsQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Custom integrations: Services of your own that runs may use. */
export interface CustomIntegrationsApi {
  /**
   * List custom integrations.
   *
   * Returns every custom integration of the organisation in one answer; there is no paging. Those that are only marked as deleted are left out unless the status asks for them.
   *
   * `GET /api/v1/custom-integrations`, operation `listCustomIntegrations`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListCustomIntegrationsQuery, options?: RequestOptions): Promise<CustomIntegration[]>;

  /**
   * Create a custom integration.
   *
   * Makes a service of your own known to runs. Start from an integration template where one suits. A name that is taken answers 409; the name of one that is only marked as deleted is taken too.
   *
   * `POST /api/v1/custom-integrations`, operation `createCustomIntegration`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: CustomIntegrationCreate, options?: RequestOptions): Promise<CustomIntegration>;

  /**
   * Get a custom integration.
   *
   * Returns one custom integration by its id, one that is only marked as deleted too. An id that none of the organisation has answers 404.
   *
   * `GET /api/v1/custom-integrations/{integration_id}`, operation `getCustomIntegration`. Tried again on failures that pass.
   * @param integrationId The id of the custom integration.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(integrationId: string, options?: RequestOptions): Promise<CustomIntegration>;

  /**
   * Change a custom integration.
   *
   * Changes the fields that are sent and leaves the rest, though it is a PUT. `config` and `tags` are replaced whole. A name that is taken answers 409.
   *
   * `PUT /api/v1/custom-integrations/{integration_id}`, operation `updateCustomIntegration`. Tried again on failures that pass.
   * @param integrationId The id of the custom integration.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(integrationId: string, body: CustomIntegrationUpdate, options?: RequestOptions): Promise<CustomIntegration>;

  /**
   * Delete a custom integration.
   *
   * Marks a custom integration as deleted; with `hard_delete` it is gone for good. One that is only marked leaves the lists but keeps its name.
   *
   * `DELETE /api/v1/custom-integrations/{integration_id}`, operation `deleteCustomIntegration`. Tried again on failures that pass.
   * @param integrationId The id of the custom integration.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(integrationId: string, query?: DeleteCustomIntegrationQuery, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof CustomIntegrationsApi]: Callable } = {
  list: {"id":"listCustomIntegrations","api":"control-plane","method":"GET","path":"/api/v1/custom-integrations","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createCustomIntegration","api":"control-plane","method":"POST","path":"/api/v1/custom-integrations","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["stored-then-500","duplicate-name-500"]},
  get: {"id":"getCustomIntegration","api":"control-plane","method":"GET","path":"/api/v1/custom-integrations/{integration_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateCustomIntegration","api":"control-plane","method":"PUT","path":"/api/v1/custom-integrations/{integration_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["stored-then-500","id-not-uuid-500"]},
  delete: {"id":"deleteCustomIntegration","api":"control-plane","method":"DELETE","path":"/api/v1/custom-integrations/{integration_id}","idempotent":true,"answers":{"204":"empty"},"query":[],"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
};

/** The methods of custom integrations, sent over a connection. */
export function customIntegrations(connection: Connection): CustomIntegrationsApi {
  return methods<CustomIntegrationsApi>(connection, operations);
}
