import { isNode, listOf, type Node, nodeOf } from "../../spec/rules/json.ts";
import { followIn } from "./operations.ts";
import type { Direction } from "./shown-bodies.ts";

/** A schema as it holds for examples travelling one way: stricter than for real traffic, and without what does not travel. */
export interface Directed {
  readonly id: string;
  readonly components: Node;
  direct(schema: unknown): unknown;
}

const maps = ["properties", "patternProperties"];
const branchLists = ["allOf", "anyOf", "oneOf"];
const branches = ["not", "contains", "propertyNames"];
const positions = ["items", "additionalProperties"];
const typed = ["$ref", "type", "const", "enum", "properties", "required", "not", ...branchLists];

function valuesMapped(map: unknown, change: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(nodeOf(map)).map(([key, value]) => [key, change(value)]));
}

/** The names, among a schema's properties and those of what it is composed of, that do not travel this way. */
function unsent(bundle: Node, schema: unknown, mark: string, depth = 0): string[] {
  const node = nodeOf(followIn(bundle, schema));
  if (depth > 8) return [];
  const own = Object.entries(nodeOf(node.properties)).filter(([, property]) =>
    isUnsent(bundle, property, mark),
  );
  const composed = listOf(node.allOf).flatMap((member) => unsent(bundle, member, mark, depth + 1));
  return [...own.map(([name]) => name), ...composed];
}

function isUnsent(bundle: Node, property: unknown, mark: string): boolean {
  return nodeOf(property)[mark] === true || nodeOf(followIn(bundle, property))[mark] === true;
}

function extensibleValues(schema: Node): Node {
  const known = schema["x-extensible-enum"];
  if (!Array.isArray(known) || "enum" in schema) return {};
  return { enum: [schema.type].flat().includes("null") ? [...known, null] : known };
}

/**
 * Makes schemas that examples can be held against. An example shows only described properties, so every object is closed with
 * `unevaluatedProperties`, which still lets through whatever a schema leaves open; and only known values of open enums.
 */
export function directed(bundle: Node, direction: Direction): Directed {
  const id = `kubiya:${direction}`;
  const mark = direction === "request" ? "readOnly" : "writeOnly";

  const property = (schema: unknown) => (isUnsent(bundle, schema, mark) ? false : position(schema));

  /** `around`: names that do not travel, as the composition says that this schema is a part of. */
  function branch(schema: unknown, around: readonly string[] = []): unknown {
    if (!isNode(schema)) return schema;
    const missing = [...around, ...unsent(bundle, schema, mark)];
    const out: Node = { ...schema, ...extensibleValues(schema) };
    const each = (keys: readonly string[], change: (value: unknown) => unknown) => {
      for (const key of keys) if (key in schema) out[key] = change(schema[key]);
    };
    each(["$ref"], (reference) => `${id}${reference}`);
    each(["required"], (names) => listOf(names).filter((name) => !missing.includes(String(name))));
    each(maps, (map) => valuesMapped(map, property));
    each(branchLists, (list) => listOf(list).map((member) => branch(member, missing)));
    each(branches, (inner) => branch(inner));
    each(positions, position);
    each(["prefixItems"], (list) => listOf(list).map(position));
    if (!typed.some((key) => key in schema)) out.additionalProperties ??= true;
    return out;
  }

  function position(schema: unknown): unknown {
    const out = branch(schema);
    const isObject =
      isNode(out) &&
      (["$ref", ...branchLists, "properties"].some((key) => key in out) ||
        [out.type].flat().includes("object"));
    return isObject ? { unevaluatedProperties: false, ...out } : out;
  }

  const schemas = nodeOf(nodeOf(bundle.components).schemas);
  return {
    id,
    components: { $id: id, components: { schemas: valuesMapped(schemas, (schema) => branch(schema)) } },
    direct: position,
  };
}
