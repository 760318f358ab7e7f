import { type Kind, kindOf } from "@kubiya-toolkit/kinds";

/** Kinds that arguments name, by API and name. */
export function platform(kind: string): Kind | undefined {
  return kindOf("platform/v1", kind);
}

export function controlPlane(kind: string): Kind | undefined {
  return kindOf("control-plane/v1", kind);
}
