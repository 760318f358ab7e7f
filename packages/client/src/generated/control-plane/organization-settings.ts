// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { EnforcementStart, OrganizationSettings, OrganizationSettingsUpdate } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Organization settings: What holds for the whole organisation, such as whether policies are enforced. */
export interface OrganizationSettingsApi {
  /**
   * Get the settings of the organisation.
   *
   * Returns the settings that hold for the whole organisation. As long as nobody has written any, they are the defaults, without times.
   *
   * `GET /api/v1/organization/settings`, operation `getOrganizationSettings`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(options?: RequestOptions): Promise<OrganizationSettings>;

  /**
   * Change the settings of the organisation.
   *
   * Changes the settings that are sent and leaves the rest, though it is a PUT. It does not make the default policy: that is for `initializeEnforcement`.
   *
   * `PUT /api/v1/organization/settings`, operation `updateOrganizationSettings`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(body: OrganizationSettingsUpdate, options?: RequestOptions): Promise<OrganizationSettings>;

  /**
   * Start the enforcement of policies.
   *
   * Makes a policy that lets administrators do everything, binds it to their role, switches enforcement on and sets its mode to `monitoring`, whatever it was. There is no body. A second time answers 409.
   *
   * `POST /api/v1/organization/settings/initialize-enforcement`, operation `initializeEnforcement`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  initializeEnforcement(options?: RequestOptions): Promise<EnforcementStart>;
}

export const operations: { readonly [Name in keyof OrganizationSettingsApi]: Callable } = {
  get: {"id":"getOrganizationSettings","api":"control-plane","method":"GET","path":"/api/v1/organization/settings","rateLimitClass":"read"},
  update: {"id":"updateOrganizationSettings","api":"control-plane","method":"PUT","path":"/api/v1/organization/settings","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  initializeEnforcement: {"id":"initializeEnforcement","api":"control-plane","method":"POST","path":"/api/v1/organization/settings/initialize-enforcement","rateLimitClass":"write"},
};

/** The methods of organization settings, sent over a connection. */
export function organizationSettings(connection: Connection): OrganizationSettingsApi {
  return methods<OrganizationSettingsApi>(connection, operations);
}
