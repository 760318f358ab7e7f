import { isNode, listOf, type Node } from "./json.ts";
import type { Context, Location } from "./redocly.ts";

export interface Placed {
  readonly node: Node;
  readonly location: Location;
}

/** Follows a node's `$ref`, if it has one. A reference that leads nowhere is `no-unresolved-refs`' business, so it gives nothing. */
export function follow(ctx: Context, value: unknown, location: Location): Placed | undefined {
  if (!isNode(value)) return undefined;
  if (typeof value.$ref !== "string") return { node: value, location };
  const target = ctx.resolve(value, location.source.absoluteRef);
  return isNode(target.node) && target.location
    ? { node: target.node, location: target.location }
    : undefined;
}

/** A schema and everything it is composed of: itself, then the members of its allOf, anyOf and oneOf, however deep. */
export function partsOf(
  ctx: Context,
  value: unknown,
  location: Location,
  seen = new Set<string>(),
): Placed[] {
  const placed = follow(ctx, value, location);
  if (!placed || seen.has(placed.location.absolutePointer)) return [];
  seen.add(placed.location.absolutePointer);
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    listOf(placed.node[key]).flatMap((member, index) =>
      partsOf(ctx, member, placed.location.child([key, index]), seen),
    ),
  );
  return [placed, ...members];
}

/** The property at a dotted path of a schema (`pagination.total`), looked for through composition. */
export function propertyAt(ctx: Context, schema: Placed, path: string): Placed | undefined {
  let found: Placed | undefined = schema;
  for (const name of path.split(".")) {
    if (!found) return undefined;
    found = partsOf(ctx, found.node, found.location)
      .map(({ node, location }) => {
        const properties = node.properties;
        return isNode(properties)
          ? follow(ctx, properties[name], location.child(["properties", name]))
          : undefined;
      })
      .find((property) => property !== undefined);
  }
  return found;
}
