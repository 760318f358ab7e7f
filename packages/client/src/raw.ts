import type { paths as ControlPlanePaths } from "@kubiya-toolkit/spec/types/control-plane";
import type { paths as PlatformV1Paths } from "@kubiya-toolkit/spec/types/platform-v1";
import type { paths as PlatformV2Paths } from "@kubiya-toolkit/spec/types/platform-v2";
import type { paths as PlatformV3Paths } from "@kubiya-toolkit/spec/types/platform-v3";
import type { Configuration } from "./configuration.ts";
import { type RawClient, rawClient } from "./send.ts";

/**
 * The way to what has no method here: openapi-fetch with the same key, retry (GET only, for nothing is known of the operation)
 * and limits. It answers `{ data, error, response }` and does not throw on a status. Made when first touched.
 */
export interface Raw {
  readonly platformV1: RawClient<PlatformV1Paths>;
  readonly platformV2: RawClient<PlatformV2Paths>;
  readonly platformV3: RawClient<PlatformV3Paths>;
  readonly controlPlane: RawClient<ControlPlanePaths>;
}

/** The four doors, each opened when first asked for. */
export function rawDoors(configuration: Configuration): Raw {
  const made: { -readonly [Door in keyof Raw]?: Raw[Door] } = {};
  return {
    get platformV1() {
      made.platformV1 ??= rawClient<PlatformV1Paths>(configuration, "platform-v1");
      return made.platformV1;
    },
    get platformV2() {
      made.platformV2 ??= rawClient<PlatformV2Paths>(configuration, "platform-v2");
      return made.platformV2;
    },
    get platformV3() {
      made.platformV3 ??= rawClient<PlatformV3Paths>(configuration, "platform-v3");
      return made.platformV3;
    },
    get controlPlane() {
      made.controlPlane ??= rawClient<ControlPlanePaths>(configuration, "control-plane");
      return made.controlPlane;
    },
  };
}
