import type { Json, Schema } from "../document.ts";
import { isSchemaRef, refName, schemaLink } from "./anchor.ts";
import { type Html, html, joined } from "./html.ts";

/** A schema's type in words: `string (uuid) or null`, `list of Project`, `one of A or B`. */
export function typeWords(schema: Schema): Html {
  const ref = refOf(schema);
  if (ref) return isSchemaRef(ref) ? schemaLink(refName(ref)) : html`${refName(ref)}`;
  if (schema.const !== undefined) return html`exactly ${literal(schema.const)}`;
  const types = typesOf(schema);
  const named =
    combined(schema) ??
    joined(
      types.filter((type) => type !== "null").map((type) => plainWords(schema, type)),
      " or ",
    );
  const nullable = types.includes("null") || membersOf(schema).some(isNull);
  if (!named.text) return html`${nullable ? "null" : "anything"}`;
  if (!nullable) return named;
  return types.includes("array") || types.includes("object")
    ? html`${named}, or null`
    : html`${named} or null`;
}

/** The words of a value as JSON, in code. */
export function literal(value: Json): Html {
  return html`<code>${JSON.stringify(value)}</code>`;
}

/** `$ref` of a schema, also when it is wrapped in an `allOf` of one, as it must be to carry a description. */
export function refOf(schema: Schema): string | undefined {
  if (typeof schema.$ref === "string") return schema.$ref;
  const [only, ...others] = listOf(schema, "allOf");
  return only && !others.length && !schema.properties ? refOf(only) : undefined;
}

/** The types a schema names, those it only implies included. */
function typesOf(schema: Schema): string[] {
  const type = schema.type;
  if (type !== undefined) return [type].flat().map(String);
  if (schema.properties || schema.additionalProperties) return ["object"];
  return schema.items ? ["array"] : [];
}

/** The schemas under a keyword that holds a list of them. */
export function listOf(schema: Schema, keyword: string): Schema[] {
  const value = schema[keyword];
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** The schema under a keyword that holds one. */
export function childOf(schema: Schema, keyword: string): Schema | undefined {
  const value = schema[keyword];
  return isSchema(value) ? value : undefined;
}

export function isNull(schema: Schema): boolean {
  return schema.type === "null";
}

/** Whether a value is a schema written as an object, not `true` or `false`. */
export function isSchema(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const combinations = {
  oneOf: ["one of", " or "],
  anyOf: ["any of", " or "],
  allOf: ["all of", " and "],
} as const;

function membersOf(schema: Schema): Schema[] {
  return [...listOf(schema, "oneOf"), ...listOf(schema, "anyOf")];
}

function combined(schema: Schema): Html | undefined {
  for (const [keyword, [words, between]] of Object.entries(combinations)) {
    const members = listOf(schema, keyword).filter((member) => !isNull(member));
    const [only, ...others] = members;
    if (!only) continue;
    if (!others.length) return typeWords(only);
    const distinct = [...new Map(members.map(typeWords).map((word) => [word.text, word])).values()];
    return distinct.length === 1
      ? html`${words} several ${distinct}s`
      : html`${words} ${joined(distinct, between)}`;
  }
  return undefined;
}

function plainWords(schema: Schema, type: string): Html {
  if (type === "array") {
    const items = childOf(schema, "items");
    return items ? html`list of ${typeWords(items)}` : html`list of anything`;
  }
  const values = childOf(schema, "additionalProperties");
  if (type === "object" && values && !schema.properties) return html`map of text to ${typeWords(values)}`;
  if (type === "object" && schema.additionalProperties === true && !schema.properties)
    return html`object, any fields`;
  return schema.format ? html`${type} (${String(schema.format)})` : html`${type}`;
}
