import { isNode, listOf, type Node, nodeOf } from "./json.ts";
import type { Context, Location, Rule } from "./redocly.ts";

interface Reached {
  /** Places already walked, so that shared and recursive schemas are walked once. */
  readonly places: Set<string>;
  readonly enums: Map<string, Location>;
}

/** Content that only looks like description: what stands below these keys is a value. */
const values = new Set(["example", "examples", "default", "const", "enum"]);

/** Walks an object of the specification, in which `$ref`, `enum` and the like mean what they mean. */
function walkNode(ctx: Context, node: Node, location: Location, reached: Reached): void {
  if (typeof node.$ref === "string") {
    const target = ctx.resolve(node, location.source.absoluteRef);
    if (!target.location || reached.places.has(target.location.absolutePointer)) return;
    reached.places.add(target.location.absolutePointer);
    walk(ctx, target.node, target.location, reached);
    return;
  }
  if (Array.isArray(node.enum)) {
    const place = location.child("enum");
    reached.enums.set(place.absolutePointer, place.key());
  }
  for (const [key, child] of Object.entries(node)) {
    if (values.has(key) || key.startsWith("x-")) continue;
    if (key === "properties") walkProperties(ctx, nodeOf(child), location.child(key), reached);
    else walk(ctx, child, location.child(key), reached);
  }
}

/** A map from names, which may be called like keywords. */
function walkProperties(ctx: Context, properties: Node, location: Location, reached: Reached): void {
  for (const [name, property] of Object.entries(properties)) {
    walk(ctx, property, location.child(name), reached);
  }
}

function walk(ctx: Context, value: unknown, location: Location, reached: Reached): void {
  if (isNode(value)) walkNode(ctx, value, location, reached);
  for (const [index, item] of listOf(value).entries()) walk(ctx, item, location.child(index), reached);
}

/** A value may be added to an answer without warning, so a closed enum there breaks every client; a request may stay closed. */
export const openEnums: Rule = () => {
  const asked: Reached = { places: new Set(), enums: new Map() };
  const answered: Reached = { places: new Set(), enums: new Map() };
  return {
    RequestBody: (body: Node, ctx: Context) => walk(ctx, body, ctx.location, asked),
    Parameter: (parameter: Node, ctx: Context) => walk(ctx, parameter, ctx.location, asked),
    Response: (response: Node, ctx: Context) => walk(ctx, response, ctx.location, answered),
    Root: {
      leave: (_root: Node, ctx: Context) => {
        for (const [pointer, location] of answered.enums) {
          if (asked.enums.has(pointer)) continue;
          ctx.report({
            message:
              "This enum is reached from answers only, where new values may appear; write `x-extensible-enum` instead of `enum`.",
            location,
          });
        }
      },
    },
  };
};
