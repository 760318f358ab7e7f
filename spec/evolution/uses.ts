import { isNode, listOf, type Node, nodeOf } from "../rules/json.ts";
import type { Direction } from "./change.ts";
import type { Call, Contract, Site } from "./contract.ts";
import { at, isWithin, partsOf, pointerOf } from "./pointer.ts";

/** A site together with the call it belongs to. */
export interface Use {
  readonly call: Call;
  readonly site?: Site;
}

export interface Uses {
  /** The uses that a change at this pointer can be felt in, in the order of the document. */
  of(pointer: string): readonly Use[];
  directionsOf(pointer: string): readonly Direction[];
}

/** Finds which calls, in which direction, lead to a place of a contract. */
export function usesOf({ document, calls }: Contract): Uses {
  const reach = reachOf(document);
  const all = calls.flatMap((call) => call.sites.map((site) => ({ call, site, roads: reach(site.schema) })));
  const found = new Map<string, readonly Use[]>();

  function search(pointer: string): readonly Use[] {
    const [first, section, name = ""] = partsOf(pointer);
    if (first === "security" || first === "servers") return calls.map((call) => ({ call }));
    if (section === "securitySchemes")
      return calls.filter(({ node }) => signsInBy(node, document, name)).map((call) => ({ call }));
    const owner = componentOf(pointer);
    const felt = all.filter(({ site, roads }) =>
      owner && !site.schema.startsWith(owner)
        ? roads.has(owner)
        : isWithin(pointer, site.schema) || isWithin(site.schema, pointer),
    );
    if (felt.length || owner) return felt;
    return calls.filter((call) => isWithin(pointer, call.pointer)).map((call) => ({ call }));
  }

  function of(pointer: string): readonly Use[] {
    const uses = found.get(pointer) ?? search(pointer);
    found.set(pointer, uses);
    return uses;
  }

  return {
    of,
    directionsOf(pointer) {
      const felt = new Set(of(pointer).flatMap(({ site }) => (site ? [site.direction] : [])));
      for (const closed of shut(document, pointer)) felt.delete(closed);
      return [...felt];
    },
  };
}

function signsInBy(operation: Node, document: Node, scheme: string): boolean {
  return listOf(operation.security ?? document.security).some((one) => scheme in nodeOf(one));
}

/** The component a pointer stands in, if any. */
export function componentOf(pointer: string): string | undefined {
  const parts = partsOf(pointer);
  return parts[0] === "components" && parts.length >= 3 ? pointerOf(parts.slice(0, 3)) : undefined;
}

/** Directions that `readOnly` or `writeOnly` on the way to a place close. */
function shut(document: Node, pointer: string): Direction[] {
  const parts = partsOf(pointer);
  return parts.flatMap((_, index) => {
    const node = at(document, pointerOf(parts.slice(0, index + 1)));
    if (!isNode(node)) return [];
    return [
      ...(node.readOnly === true ? ["request" as const] : []),
      ...(node.writeOnly === true ? ["answer" as const] : []),
    ];
  });
}

/** The components that a place leads to through references, however far. */
export function reachOf(document: Node): (pointer: string) => ReadonlySet<string> {
  const direct = new Map<string, readonly string[]>();
  const refsAt = (pointer: string): readonly string[] => {
    const known = direct.get(pointer) ?? refsIn(at(document, pointer));
    direct.set(pointer, known);
    return known;
  };
  return (pointer) => {
    const seen = new Set<string>();
    const waiting = [...refsAt(pointer)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...refsAt(next));
    }
    return seen;
  };
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isNode(value)) return [];
  const own = typeof value.$ref === "string" ? [componentOf(value.$ref) ?? value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}
