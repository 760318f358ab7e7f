import { kinds } from "@kubiya-toolkit/kinds";
import { operations } from "@kubiya-toolkit/spec";
import type { Packages } from "../../spec/evolution/release/packages.ts";
import { scope } from "../layers.ts";
import { versionsOf } from "./changesets.ts";

/** The packages of a checkout with the versions they have now, and which operations kinds of manifests use. */
export function readPackages(root: string): Packages {
  return {
    scope,
    versions: versionsOf(root),
    usedByKinds: idsIn(kinds, new Set(Object.keys(operations))),
  };
}

/** Every text within a value that is the name of an operation. */
function idsIn(value: unknown, ids: ReadonlySet<string>, found = new Set<string>()): Set<string> {
  if (typeof value === "string") {
    if (ids.has(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) idsIn(child, ids, found);
  }
  return found;
}
