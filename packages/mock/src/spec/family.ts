import type { Api } from "@kubiya-toolkit/spec";

/** APIs that share a host and a form of error: the three generations of the Platform, and the Control Plane. */
export type Family = "platform" | "control-plane";

export const apis: readonly Api[] = ["platform-v1", "platform-v2", "platform-v3", "control-plane"];

export const families: readonly Family[] = ["platform", "control-plane"];

/** The family an API belongs to. */
export function familyOf(api: Api): Family {
  return api === "control-plane" ? "control-plane" : "platform";
}
