import { isNode } from "./json.ts";
import type { Rule } from "./redocly.ts";

/** What every tool honours, or may ignore without harm, beside a reference to a schema. */
const besideSchema = new Set(["$ref", "description", "summary", "title", "examples", "deprecated"]);
const besideOthers = new Set(["$ref", "description", "summary"]);

/** Prism drops or half-merges what stands beside a `$ref`, and openapi-typescript forgets it: the tools would not agree. */
export const noRefSiblings: Rule = () => ({
  ref: (reference, ctx) => {
    if (!isNode(reference) || ctx.type.name === "PathItem") return;
    const isSchema = ctx.type.name === "Schema";
    const allowed = isSchema ? besideSchema : besideOthers;
    const extra = Object.keys(reference).filter(
      (key) => !allowed.has(key) && !(isSchema && key.startsWith("x-")),
    );
    if (extra.length === 0) return;
    const mend = isSchema
      ? "wrap them: `allOf: [{ $ref: … }, { … }]`"
      : "move them into the file it refers to";
    ctx.report({
      message: `Beside this \`$ref\` stands ${extra.join(", ")}, which tools drop; ${mend}.`,
      location: ctx.location.child(extra[0] ?? "$ref").key(),
    });
  },
});
