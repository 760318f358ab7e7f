// Made by `pnpm generate` from spec/openapi; edit there.
import {
  getFeatureFlagsV1 as getFeatureFlagsV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

/** Feature flags: What the service offers to the organisation. */
export interface FeatureFlagsApi {
  /**
   * Get feature flags.
   *
   * Returns the value of each flag that is named. It is a POST, yet changes nothing. Terraform asks for `supported_llm_models` before every change and refuses an agent whose model is not in it.
   *
   * `POST /api/v1/featureflags`, operation `getFeatureFlagsV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(body: v1.FeatureFlagNames, options?: RequestOptions): Promise<v1.FeatureFlags>;
}

/** The methods of feature flags, sent over a connection. */
export function featureFlags(connection: Connection): FeatureFlagsApi {
  return {
    get: (body, options) => connection.send(getFeatureFlagsV1Operation, { body }, options),
  };
}
