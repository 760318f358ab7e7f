import { isNode, listOf, type Node, nodeOf } from "../rules/json.ts";

/**
 * The TypeScript type of a schema, in the words openapi-typescript has for it: what a keyword does not change here, it does
 * not change for users of the types. Named schemas stay names.
 */
export function tsType(schema: unknown): string {
  if (!isNode(schema)) return schema === false ? "never" : "unknown";
  if (typeof schema.$ref === "string") return refType(schema.$ref);
  if ("const" in schema) return literal(schema.const);
  if (Array.isArray(schema.enum)) return union(schema.enum.map(literal));
  const composed = compositions(schema);
  const own = ownType(schema, composed.length > 0);
  return [...(own === undefined ? [] : [own]), ...composed].join(" & ") || "unknown";
}

function refType(ref: string): string {
  const [, , section = "", name = ""] = ref.split("/");
  return `components[${JSON.stringify(section)}][${JSON.stringify(name)}]`;
}

function literal(value: unknown): string {
  return isNode(value) || Array.isArray(value) ? "unknown" : JSON.stringify(value);
}

/** A union in an order of its own, so that two spellings of one union look alike. */
function union(members: readonly string[]): string {
  const sorted = [...new Set(members)].sort();
  return sorted.length > 1 ? `(${sorted.join(" | ")})` : (sorted[0] ?? "never");
}

function compositions(schema: Node): string[] {
  const alternatives = ["oneOf", "anyOf"].flatMap((keyword) =>
    keyword in schema ? [union(listOf(schema[keyword]).map(tsType))] : [],
  );
  return [...alternatives, ...listOf(schema.allOf).map(tsType)];
}

function ownType(schema: Node, composed: boolean): string | undefined {
  const names = [schema.type].flat();
  if (schema.type === undefined)
    return "properties" in schema ? objectType(schema) : composed ? undefined : "unknown";
  if (composed && names.length === 1 && names[0] === "object" && !("properties" in schema)) return undefined;
  return union(names.map((name) => namedType(String(name), schema)));
}

function namedType(name: string, schema: Node): string {
  if (name === "integer") return "number";
  if (name === "object") return objectType(schema);
  if (name !== "array") return name;
  if (Array.isArray(schema.prefixItems)) return `[${schema.prefixItems.map(tsType).join(", ")}]`;
  return `${tsType(schema.items ?? {})}[]`;
}

function objectType(schema: Node): string {
  const required = listOf(schema.required);
  const fields = Object.entries(nodeOf(schema.properties)).map(
    ([name, property]) => `${JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${tsType(property)}`,
  );
  const more = schema.additionalProperties;
  const open = more === true || (isNode(more) && !Object.keys(more).length);
  const rest = isNode(more) && Object.keys(more).length ? tsType(more) : open ? "unknown" : undefined;
  if (fields.length === 0)
    return rest === undefined ? "Record<string, unknown>" : `{ [key: string]: ${rest} }`;
  return `{ ${fields.sort().join("; ")} }${rest === undefined ? "" : ` & { [key: string]: ${rest} }`}`;
}
