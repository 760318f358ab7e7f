import { isNode, listOf, type Node, nodeOf } from "../rules/json.ts";
import type { Change, Place } from "./change.ts";
import { at, below, isWithin, partsOf, pointerOf } from "./pointer.ts";
import { redoclyDiff } from "./redocly-diff.ts";

/** Every difference between two bundles: what `redocly diff` lists, without its guesses at renamed paths, and what it passes over. */
export function changesBetween(
  base: Node,
  head: Node,
  found: readonly Change[] = redoclyDiff(base, head),
): Change[] {
  const moved = found.filter(({ type, property }) => type === "PathItem" && property === "key");
  const guesses = moved.filter((change) => !isSameTemplate(change));
  const kept = found.filter(
    (change) =>
      !moved.includes(change) &&
      !guesses.some(({ path }) => isWithin(change.path, path)) &&
      !isArgumentOf(change, moved),
  );
  const renamed = moved
    .filter(isSameTemplate)
    .map((change): Change => ({ ...change, kind: "renamed" }))
    .map(unkeyed);
  return [...renamed, ...guesses.flatMap(apart(base, head)), ...kept, ...openEnums(base, head)];
}

function unkeyed({ property: _, ...change }: Change): Change {
  return change;
}

function isSameTemplate({ base, head }: Change): boolean {
  const shape = (path: unknown) => String(path).replaceAll(/\{[^}]+\}/g, "{}");
  return shape(base?.value) === shape(head?.value);
}

/** The parameter whose name is in the path is renamed along with it: one change, not two. */
function isArgumentOf({ type, property, path, base }: Change, moved: readonly Change[]): boolean {
  return (
    type === "Parameter" &&
    property === "name" &&
    moved.some(
      (item) => isWithin(path, item.path) && String(item.base?.value).includes(`{${String(base?.value)}}`),
    )
  );
}

/** A path that went and one like it that came are two changes: nobody says that one became the other. */
function apart(base: Node, head: Node): (change: Change) => Change[] {
  const place = (document: Node, found: Place | undefined): Place | undefined =>
    found && { ...found, value: at(document, found.pointer) };
  return (change) => {
    const [before, after] = [place(base, change.base), place(head, change.head)];
    const { redocly, type } = change;
    return [
      ...(before ? [{ kind: "removed" as const, type, path: before.pointer, base: before, redocly }] : []),
      ...(after
        ? [
            {
              kind: "added" as const,
              type,
              path: after.pointer,
              head: after,
              redocly: { ...redocly, impact: "minor" as const },
            },
          ]
        : []),
    ];
  };
}

/** Lists under `x-extensible-enum` that differ; redocly compares no lists of vendor words. */
function openEnums(base: Node, head: Node): Change[] {
  const found: Change[] = [];
  const word = "x-extensible-enum";
  function walk(before: unknown, after: unknown, pointer: string): void {
    if (Array.isArray(before)) {
      for (const [index, one] of before.entries()) walk(one, listOf(after)[index], below(pointer, index));
      return;
    }
    if (!isNode(before) || !isNode(after)) return;
    const [old, fresh] = [before[word], after[word]];
    if (Array.isArray(old) && Array.isArray(fresh) && JSON.stringify(old) !== JSON.stringify(fresh))
      found.push(openEnum(below(pointer, word), old, fresh));
    for (const [key, child] of Object.entries(before)) walk(child, after[key], below(pointer, key));
  }
  for (const section of ["paths", "webhooks", "components"])
    walk(nodeOf(base[section]), nodeOf(head[section]), pointerOf([section]));
  return found;
}

function openEnum(pointer: string, old: unknown, fresh: unknown): Change {
  const place = (value: unknown): Place => ({ pointer, file: "", line: 0, value });
  return {
    kind: "modified",
    type: "Schema",
    path: pointerOf(partsOf(pointer).slice(0, -1)),
    property: "x-extensible-enum",
    base: place(old),
    head: place(fresh),
    redocly: { impact: "none", rules: [], message: "" },
  };
}
