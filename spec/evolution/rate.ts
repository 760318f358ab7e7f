import type { Node } from "../rules/json.ts";
import type { Change, Direction, Rated } from "./change.ts";
import { isWithin } from "./pointer.ts";
import { judge } from "./rules/index.ts";
import type { Uses } from "./uses.ts";

export interface Sides {
  readonly base: Node;
  readonly head: Node;
  readonly baseUses: Uses;
  readonly headUses: Uses;
}

/** Rates each change on both axes. */
export function rate(changes: readonly Change[], sides: Sides): Rated[] {
  const respelled = [...changes.filter(isRespelling).map(({ path }) => path), ...reshuffled(changes)];
  return changes.map((change) => {
    const directions = directionsOf(change, sides);
    const verdict = judge({ change, base: sides.base, head: sides.head, directions });
    return {
      ...change,
      ...verdict,
      directions,
      operations: operationsOf(change, sides),
      inDoubt:
        verdict.rule.startsWith("schema-") && respelled.some((path) => isSameSchema(change.path, path)),
    };
  });
}

/**
 * A type, enum, const or composition that appears or disappears as a whole may be the same schema in other words, and so may
 * all that changed in that schema along with it.
 */
function isRespelling({ type, kind, property, base, head }: Change): boolean {
  if (["AllOf", "AnyOf", "OneOf", "SchemaProperties", "Discriminator"].includes(type))
    return kind !== "modified";
  if (type !== "Schema" || property === undefined) return false;
  const isSpelling = ["type", "enum", "const"].includes(property);
  const isUnruled = !ruled.test(property);
  return (isSpelling && (base?.value === undefined || head?.value === undefined)) || isUnruled;
}

/** Compositions that lost members and got others: perhaps the same ones, written otherwise. */
function reshuffled(changes: readonly Change[]): string[] {
  const lists = (kind: Change["kind"]) =>
    changes
      .filter((change) => change.type === "Schema" && change.kind === kind)
      .flatMap(({ path }) => /^(.*\/(?:allOf|anyOf|oneOf))\/\d+$/.exec(path)?.[1] ?? []);
  const lost = lists("removed");
  return lists("added").filter((list) => lost.includes(list));
}

const ruled =
  /^(x-|type$|enum$|const$|required$|default$|key$|min|max|exclusive|pattern$|format$|multipleOf$|uniqueItems$|content|additional|unevaluated|items$|readOnly$|writeOnly$|description$|title$|deprecated$|example)/;

function isSameSchema(path: string, respelled: string): boolean {
  const owner = respelled.replace(/\/(allOf|anyOf|oneOf|properties|discriminator)$/, "");
  return isWithin(path, owner);
}

function directionsOf(change: Change, { baseUses, headUses }: Sides): Direction[] {
  const before = baseUses.directionsOf((change.base ?? change.head)?.pointer ?? "#");
  const after = headUses.directionsOf((change.head ?? change.base)?.pointer ?? "#");
  // Which way a field travels is what changed: both sides count.
  const isWay = change.property === "readOnly" || change.property === "writeOnly";
  if (isWay || !before.length || !after.length) return [...new Set([...before, ...after])];
  return before.filter((direction) => after.includes(direction));
}

function operationsOf(change: Change, { baseUses, headUses }: Sides): string[] {
  const ids = [
    ...(change.base ? baseUses.of(change.base.pointer) : []),
    ...(change.head ? headUses.of(change.head.pointer) : []),
  ].map(({ call }) => call.id);
  return [...new Set(ids)];
}
