import { stringify } from "yaml";
import { isNode, listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Contract } from "../contract.ts";
import type { Locate } from "../locate.ts";
import { at, follow, partsOf } from "../pointer.ts";
import type { Difference } from "./difference.ts";

/** One edit of our YAML that would end a difference: a draft, for a person to agree with first. */
export interface Draft {
  readonly file: string;
  readonly line: number;
  readonly about: string;
  /** What to write there, as YAML of the part that changes. */
  readonly write: unknown;
}

/** A draft for each difference that nobody has agreed to: to follow the other side, or to say why not. */
export function draftsFor(
  differences: readonly Difference[],
  theirs: Contract | undefined,
  locate: Locate,
): Draft[] {
  return differences
    .filter(({ agreed }) => agreed === undefined)
    .map((difference) => {
      const { method, path, where, pointer, operationPointer } = difference;
      const isOurs = difference.theirs === "not described";
      const target = (isOurs ? operationPointer : undefined) ?? pointer ?? "#/paths";
      const place = locate({ pointer: target, file: "", line: 0, value: undefined });
      return {
        file: place.file,
        line: place.line,
        about: `${method} ${path} ${where}`,
        write: writing(difference, theirs),
      };
    });
}

export function printDrafts(drafts: readonly Draft[]): string {
  const head =
    "# Drafts: each ends one difference. Agree with one before you write it down, or say under x-disagrees why not.\n";
  return head + stringify(drafts, { lineWidth: 120 });
}

function writing(difference: Difference, theirs: Contract | undefined): unknown {
  const { where, theirPointer } = difference;
  const field = where.split(" ").at(-1) ?? "";
  const said = theirs && theirPointer !== undefined ? clean(theirs.document, theirPointer) : undefined;
  if (difference.theirs === "not described")
    return { "x-disagrees": [{ field: where, reason: "TODO: say why it is right" }] };
  switch (difference.kind) {
    case "operation":
      return theirs
        ? { [difference.method.toLowerCase()]: said }
        : { "x-left-out": [{ method: difference.method, path: difference.path, reason: "TODO" }] };
    case "parameter":
      return {
        parameters: [
          { in: where.split(" ")[0], name: field, description: "TODO", schema: said ?? { type: "string" } },
        ],
      };
    case "field":
      return { properties: { [field.split(".").at(-1) ?? field]: said ?? { description: "TODO" } } };
    case "required":
      return { required: difference.theirs === "required" ? [field] : [] };
    case "status":
      return { responses: { [field]: said ?? { description: "TODO" } } };
    default:
      return said ?? { description: difference.theirs };
  }
}

/** Their schema in our spelling: `anyOf` with null as a list of types, no generated titles. */
function clean(document: Node, pointer: string): unknown {
  const { value } = follow(document, pointer);
  return spelled(document, value, 0);
}

function spelled(document: Node, value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((one) => spelled(document, one, depth));
  if (!isNode(value)) return value;
  if (typeof value.$ref === "string") {
    const name = partsOf(value.$ref).at(-1);
    return depth > 1
      ? { description: `TODO: ${name}` }
      : spelled(document, at(document, value.$ref), depth + 1);
  }
  const { title: _, ...rest } = value;
  const members = listOf(rest.anyOf).map(nodeOf);
  const [only, ...others] = members.filter(({ type }) => type !== "null");
  if (only && !others.length && members.length === 2 && typeof only.type === "string") {
    const { anyOf: _list, ...around } = rest;
    return nodeOf(spelled(document, { ...only, ...around, type: [only.type, "null"] }, depth));
  }
  return Object.fromEntries(
    Object.entries(rest).map(([key, child]) => [key, spelled(document, child, depth)]),
  );
}
