import { isNode, type Node } from "./json.ts";
import { complain, type Rule } from "./redocly.ts";

const shaping = ["properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf"];

function isFree(schema: Node): boolean {
  const rest = schema.additionalProperties;
  const anything = rest === true || (isNode(rest) && Object.keys(rest).length === 0);
  return anything && !("properties" in schema) && !("patternProperties" in schema);
}

/** An object says what is in it, or says in words that anything may be. */
export const noUntypedObject: Rule = () => ({
  Schema: (schema, ctx) => {
    if (![schema.type].flat().includes("object")) return;
    if (!shaping.some((key) => key in schema)) {
      complain(
        ctx,
        schema,
        "type",
        "The object has no properties; describe them, or write `additionalProperties: true` and say in the description what goes there.",
      );
    } else if (isFree(schema) && typeof schema.description !== "string") {
      complain(
        ctx,
        schema,
        "additionalProperties",
        "The object takes anything; say so, and what is meant to go there, in a `description`.",
      );
    }
    if (
      "properties" in schema &&
      isNode(schema.additionalProperties) &&
      Object.keys(schema.additionalProperties).length > 0
    ) {
      complain(
        ctx,
        schema,
        "additionalProperties",
        "Known properties beside typed further ones give a TypeScript type nothing can satisfy; write `additionalProperties: true`.",
      );
    }
  },
});
