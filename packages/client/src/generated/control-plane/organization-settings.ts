// Made by `pnpm generate` from spec/openapi; edit there.
import {
  getOrganizationSettings as getOrganizationSettingsOperation,
  updateOrganizationSettings as updateOrganizationSettingsOperation,
  initializeEnforcement as initializeEnforcementOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { EnforcementStart, OrganizationSettings, OrganizationSettingsUpdate } from "./types.ts";

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

/** The methods of organization settings, sent over a connection. */
export function organizationSettings(connection: Connection): OrganizationSettingsApi {
  return {
    get: (options) => connection.send(getOrganizationSettingsOperation, {}, options),
    update: (body, options) => connection.send(updateOrganizationSettingsOperation, { body }, options),
    initializeEnforcement: (options) => connection.send(initializeEnforcementOperation, {}, options),
  };
}
