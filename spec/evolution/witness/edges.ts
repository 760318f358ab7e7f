import fc from "fast-check";
import { isNode, listOf, type Node, nodeOf } from "../../rules/json.ts";
import type { Direction } from "../change.ts";
import { below, follow } from "../pointer.ts";
import { samplerOf } from "./sample.ts";
import { textEdges } from "./text.ts";

const most = 150;

/** Values at the edges of a schema: where a small change of it is felt. Some are let through by it, some are not. */
export type Edges = (pointer: string) => readonly unknown[];

export function edgesOf(document: Node, direction: Direction): Edges {
  const sample = samplerOf(document, direction);

  function edges(start: string, depth: number): unknown[] {
    const { value: schema, pointer } = follow(document, start);
    if (!isNode(schema)) return [];
    if ("const" in schema) return [schema.const];
    if (Array.isArray(schema.enum)) return [...schema.enum];
    const plain = sample(pointer);
    if (depth > 2) return [plain];
    const names = [schema.type ?? ("properties" in schema ? "object" : [])].flat();
    const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
      listOf(schema[keyword]).flatMap((_, index) =>
        around(plain, edges(below(pointer, keyword, index), depth + 1)),
      ),
    );
    const typed = names.flatMap((name) => typedEdges(String(name), schema, pointer, depth));
    return [plain, ...typed, ...composed].slice(0, most);
  }

  function typedEdges(name: string, schema: Node, pointer: string, depth: number): unknown[] {
    if (name === "string") return textEdges(schema);
    if (name === "number" || name === "integer") return numberEdges(schema);
    if (name === "boolean") return [true, false];
    if (name === "object") return objectEdges(schema, pointer, depth);
    return name === "array" ? listEdges(schema, pointer, depth) : [null];
  }

  function objectEdges(schema: Node, pointer: string, depth: number): unknown[] {
    const least = nodeOf(sample(pointer));
    const names = Object.keys(nodeOf(schema.properties));
    const field = (name: string) => below(pointer, "properties", name);
    const full: Node = { ...Object.fromEntries(names.map((name) => [name, sample(field(name))])), ...least };
    const without = names.map((name) =>
      Object.fromEntries(Object.entries(full).filter(([key]) => key !== name)),
    );
    const each = names.flatMap((name) =>
      edges(field(name), depth + 1)
        .slice(0, 8)
        .map((value) => ({ ...least, [name]: value })),
    );
    const rest = isNode(schema.additionalProperties)
      ? edges(below(pointer, "additionalProperties"), depth + 1).map((value) => ({
          ...least,
          unlisted: value,
        }))
      : [];
    return [least, full, ...without, { ...least, unlisted: "x" }, ...rest, ...each];
  }

  function listEdges(schema: Node, pointer: string, depth: number): unknown[] {
    const least = listOf(sample(pointer));
    const [one] = edges(below(pointer, "items"), depth + 1);
    const counts = [0, 1, 2, schema.minItems, schema.maxItems].flatMap((count) =>
      typeof count === "number" && count <= 1000 ? [count, count + 1] : [],
    );
    const sized = counts.map((count) => Array.from({ length: count }, () => one ?? "x"));
    const distinct = edges(below(pointer, "items"), depth + 1)
      .slice(0, 20)
      .map((value) => [value, ...least.slice(1)]);
    const tuple = listOf(schema.prefixItems).flatMap((_, index) =>
      edges(below(pointer, "prefixItems", index), depth + 1).map((value) => least.with(index, value)),
    );
    return [least, ...sized, ...distinct, ...tuple];
  }

  return (pointer) => edges(pointer, 0);
}

/** Fields of a composition's member laid over the whole; anything else as it is. */
function around(whole: unknown, values: readonly unknown[]): unknown[] {
  return values.flatMap((value) =>
    isNode(whole) && isNode(value) ? [value, { ...whole, ...value }] : [value],
  );
}

function numberEdges(schema: Node): number[] {
  const bounds = [
    schema.minimum,
    schema.maximum,
    schema.exclusiveMinimum,
    schema.exclusiveMaximum,
    schema.multipleOf,
  ];
  const near = bounds.flatMap((bound) => (typeof bound === "number" ? [bound, bound - 1, bound + 1] : []));
  return [0, 1, -1, 7, 1.5, 1e6, ...near];
}

/** Values of every sort, for schemas that say little; the same ones each time. */
export const anything: readonly unknown[] = [
  "text",
  "",
  0,
  1.5,
  true,
  null,
  [],
  ["text"],
  {},
  { unlisted: "x" },
  ...fc.sample(fc.jsonValue({ maxDepth: 2 }), { seed: 7, numRuns: 40 }),
];
