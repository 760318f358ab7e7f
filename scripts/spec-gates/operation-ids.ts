import { operationsOf } from "./operations.ts";
import type { Bundles, Problem } from "./problem.ts";

/** One client speaks all four APIs, so an operationId stands in one of them only, once. */
export function operationIds(bundles: Bundles): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [api, bundle] of Object.entries(bundles)) {
    for (const { id, method, path } of operationsOf(bundle)) {
      const taken = first.get(id);
      if (taken === undefined) first.set(id, `${method} ${path} of ${api}`);
      else
        problems.push({
          api,
          gate: "operation-ids",
          place: `${method} ${path}`,
          message: `operationId \`${id}\` is taken by ${taken}; give this one a name of its own.`,
        });
    }
  }
  return problems;
}
