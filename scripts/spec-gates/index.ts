import { examples } from "./examples.ts";
import { operationIds } from "./operation-ids.ts";
import type { Bundles, Problem } from "./problem.ts";

export type { Bundles, Problem } from "./problem.ts";

/** All that has to hold of the bundles together, beyond what lint sees of each. Nothing found is an empty list. */
export function specGates(bundles: Bundles): Problem[] {
  return [...operationIds(bundles), ...examples(bundles)];
}
