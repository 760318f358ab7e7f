import { isNode, listOf, type Node, nodeOf } from "./json.ts";
import type { Context, Rule } from "./redocly.ts";
import { follow } from "./resolve.ts";

/** A default is for what is left out, and what is required never is: the two contradict each other. */
export const noRequiredDefault: Rule = () => ({
  Schema: (schema: Node, ctx: Context) => {
    const properties = nodeOf(schema.properties);
    for (const name of listOf(schema.required).map(String)) {
      const location = ctx.location.child(["properties", name]);
      const property = isNode(properties[name]) ? follow(ctx, properties[name], location) : undefined;
      if (!property || !("default" in property.node)) continue;
      ctx.report({
        message: `\`${name}\` is required and has a default; drop the default, or take it off \`required\`.`,
        location: location.key(),
      });
    }
  },
});
