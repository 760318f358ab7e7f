import { isNode, type Node } from "../rules/json.ts";
import type { Rated } from "./change.ts";
import type { Contract } from "./contract.ts";
import { at, isWithin } from "./pointer.ts";

/**
 * Why a break is no surprise: all it reaches is a draft, or it takes away what was deprecated and whose sunset has passed.
 * The base decides: a change cannot declare itself harmless.
 */
export function lifecycleOf(change: Rated, base: Contract, today: string): string | undefined {
  const touched = base.calls.filter(
    (call) =>
      change.operations.includes(call.id) || (change.base && isWithin(call.pointer, change.base.pointer)),
  );
  if (touched.length && touched.every(({ node }) => node["x-stability"] === "draft"))
    return "only drafts are touched, and drafts may break";
  if (change.kind !== "removed" || !change.base) return undefined;
  const gone = nodesGone(base, change.base.pointer);
  const dates = gone.map((node) => (node.deprecated === true ? node["x-sunset"] : undefined));
  const isOver = dates.length > 0 && dates.every((date) => typeof date === "string" && date <= today);
  return isOver ? `it was deprecated, and its sunset ${dates.join(", ")} has passed` : undefined;
}

/** What a removal takes away: the operations of a path, or the thing itself. */
function nodesGone({ document, calls }: Contract, pointer: string): Node[] {
  const within = calls.filter((call) => isWithin(call.pointer, pointer)).map(({ node }) => node);
  const itself = at(document, pointer);
  return within.length ? within : isNode(itself) ? [itself] : [];
}
