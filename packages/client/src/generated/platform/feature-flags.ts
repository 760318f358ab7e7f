// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

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

export const operations: { readonly [Name in keyof FeatureFlagsApi]: Callable } = {
  get: {"id":"getFeatureFlagsV1","api":"platform-v1","method":"POST","path":"/api/v1/featureflags","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
};

/** The methods of feature flags, sent over a connection. */
export function featureFlags(connection: Connection): FeatureFlagsApi {
  return methods<FeatureFlagsApi>(connection, operations);
}
