import { deref, type Json, type OpenApiDocument, type Schema } from "../../../scripts/generate/document.ts";

/** What stands where a schema is expected: a schema, `true`, `false` or nothing. */
export type Given = Json | Schema | undefined;

/**
 * The forms that a value of a schema can have: each a schema with at most one type and without `$ref`, `allOf`,
 * `anyOf` and `oneOf` at its own level. What cannot be said so (`not`, that only one branch of `oneOf` holds) is left to
 * the validator.
 */
export function formsOf(document: OpenApiDocument, given: Given): Schema[] {
  if (given === false) return [];
  const schema = schemaOf(document, given);
  const { allOf, anyOf, oneOf, type, ...plain } = schema;
  const types = Array.isArray(type) ? type : [type];
  let forms = types.map((one) => typed(plain, one));
  for (const part of listOf(allOf)) forms = crossed(forms, formsOf(document, part));
  for (const branches of [anyOf, oneOf]) {
    if (!Array.isArray(branches)) continue;
    forms = crossed(
      forms,
      branches.flatMap((branch) => formsOf(document, branch)),
    );
  }
  return forms.filter((form) => !Array.isArray(form.enum) || form.enum.length > 0);
}

/** The part of a schema that is about one type; of an `enum` the values of that type. */
function typed(schema: Schema, type: Json | undefined): Schema {
  if (type === undefined) return { ...schema };
  const values = Array.isArray(schema.enum)
    ? { enum: schema.enum.filter((value) => ofType(value, type)) }
    : {};
  return { ...schema, ...values, type };
}

/** The schema itself, behind its reference. */
function schemaOf(document: OpenApiDocument, given: Given): Schema {
  return isSchema(given) ? deref<Schema>(document, given) : {};
}

function crossed(left: readonly Schema[], right: readonly Schema[]): Schema[] {
  const pairs = left.flatMap((a) => right.map((b) => merged(a, b)));
  return pairs.filter((form) => form !== undefined);
}

/** A schema that holds where both hold; undefined where that is plainly nowhere. */
function merged(a: Schema, b: Schema): Schema | undefined {
  const types = [a.type, b.type].filter((type) => type !== undefined);
  if (types.length === 2 && a.type !== b.type && !types.includes("number")) return undefined;
  const both: Schema = { ...a, ...b };
  if (types.length > 0) both.type = types.includes("integer") ? "integer" : (types[0] ?? null);
  for (const [keyword, join] of Object.entries(joins)) {
    const [left, right] = [a[keyword], b[keyword]];
    if (left !== undefined && right !== undefined) both[keyword] = join(left, right);
  }
  return both;
}

type Join = (a: Json, b: Json) => Json;

const larger: Join = (a, b) => Math.max(Number(a), Number(b));
const smaller: Join = (a, b) => Math.min(Number(a), Number(b));
const together: Join = (a, b) => ({ allOf: [a, b] });
const propertywise: Join = (a, b) => {
  const joined: Record<string, Json> = { ...propertiesOf(a) };
  for (const [name, schema] of Object.entries(propertiesOf(b))) {
    const known = joined[name];
    joined[name] = known === undefined ? schema : together(known, schema);
  }
  return joined;
};

const joins: Readonly<Record<string, Join>> = {
  properties: propertywise,
  patternProperties: propertywise,
  required: (a, b) => [...new Set([...listOf(a), ...listOf(b)])],
  enum: (a, b) => listOf(a).filter((value) => listOf(b).some((other) => same(value, other))),
  additionalProperties: together,
  propertyNames: together,
  items: together,
  contains: together,
  not: (a, b) => ({ anyOf: [a, b] }),
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
};

export function isSchema<T>(value: T): value is T & { [keyword: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The schemas of an object's properties, or of the patterns of their names. */
export function propertiesOf(value: Json | undefined): Record<string, Json> {
  return isSchema(value) ? value : {};
}

/** The number that a keyword gives, if it gives one. */
export function numberOf(value: Json | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The type of a form, read from its other keywords where it does not say. */
export function typeOf(form: Schema): string | undefined {
  if (typeof form.type === "string") return form.type;
  for (const [type, words] of Object.entries(telling)) if (words.some((word) => word in form)) return type;
  return undefined;
}

const telling: Readonly<Record<string, readonly string[]>> = {
  object: [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
  ],
  array: ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"],
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

/** Whether a JSON value has a type of JSON Schema. */
export function ofType(value: Json, type: Json | undefined): boolean {
  if (type === undefined) return true;
  if (Array.isArray(type)) return type.some((one) => ofType(value, one));
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
