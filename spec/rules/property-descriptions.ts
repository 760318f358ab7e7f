import { isNode, listOf, nodeOf } from "./json.ts";
import type { Context, Location, Rule } from "./redocly.ts";
import { follow } from "./resolve.ts";

function isSaid(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Said beside the reference, where it leads, by a member of its allOf, or by the one branch that is not null. */
function isDescribed(ctx: Context, value: unknown, location: Location, depth = 0): boolean {
  if (isSaid(nodeOf(value).description)) return true;
  const placed = follow(ctx, value, location);
  if (!placed || depth > 8) return false;
  if (isSaid(placed.node.description)) return true;
  const inside = (key: string, index: number, member: unknown) =>
    isDescribed(ctx, member, placed.location.child([key, index]), depth + 1);
  if (listOf(placed.node.allOf).some((member, index) => inside("allOf", index, member))) return true;
  return ["anyOf", "oneOf"].some((key) => {
    const branches = listOf(placed.node[key]).map((member, index) => ({ member, index }));
    const [only, ...more] = branches.filter(({ member }) => nodeOf(member).type !== "null");
    return only !== undefined && more.length === 0 && inside(key, only.index, only.member);
  });
}

/** The reference, the editor and the types show these lines; a property without one is a riddle. */
export const propertyDescriptions: Rule = () => ({
  Schema: (schema, ctx) => {
    if (!isNode(schema.properties)) return;
    for (const [name, property] of Object.entries(schema.properties)) {
      const location = ctx.location.child(["properties", name]);
      if (isDescribed(ctx, property, location)) continue;
      ctx.report({
        message: `The property \`${name}\` has no description; say what it means, its unit and what the server does with it.`,
        location: location.key(),
      });
    }
  },
});
