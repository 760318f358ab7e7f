import { isNode, listOf, type Node } from "./json.ts";
import { extensions, refusedKeywords, schemaKeywords } from "./keywords.ts";
import { type Context, complain, type Rule } from "./redocly.ts";

function checkExtensions(node: Node, ctx: Context): void {
  const type = ctx.type.name;
  if (type === "SpecExtension" || !isNode(node)) return;
  for (const key of Object.keys(node)) {
    if (!key.startsWith("x-") || extensions[type]?.includes(key)) continue;
    const where = Object.entries(extensions)
      .filter(([, names]) => names.includes(key))
      .map(([name]) => name);
    const mend =
      where.length > 0
        ? `it belongs on ${where.join(" or ")}`
        : "mend the name, or add it to spec/rules/keywords.ts with a tool that reads it";
    complain(ctx, node, key, `\`${key}\` means nothing on ${type}; ${mend}.`);
  }
}

function checkSchema(schema: Node, ctx: Context): void {
  for (const key of Object.keys(schema)) {
    if (key.startsWith("x-") || schemaKeywords.has(key)) continue;
    const reason =
      refusedKeywords.get(key) ?? "no tool here reads it; mend the name, or add it to spec/rules/keywords.ts";
    complain(ctx, schema, key, `The schema keyword \`${key}\` is not used here: ${reason}.`);
  }
  if ("x-evidence" in schema && schema["x-evidence"] !== "assumed") {
    complain(ctx, schema, "x-evidence", "On a schema `x-evidence` can only be `assumed`.");
  }
  for (const key of ["x-extensible-enum", "x-event"]) {
    if (key in schema && listOf(schema[key]).length === 0) {
      complain(ctx, schema, key, `\`${key}\` lists nothing; list the known ones.`);
    }
  }
  if ("x-extensible-enum" in schema && "enum" in schema) {
    complain(ctx, schema, "enum", "`enum` closes what `x-extensible-enum` opens; keep one of them.");
  }
}

/** Only words that every tool downstream reads alike: an unknown one is a typo, or a wish nobody grants. */
export const keywordAllowList: Rule = () => ({ any: checkExtensions, Schema: checkSchema });
