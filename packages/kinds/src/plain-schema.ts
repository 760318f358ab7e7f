/** A JSON Schema, as far as this package looks into it. */
export type JsonSchema = { [keyword: string]: unknown };

/** Finds what a local `$ref` names. */
export type Resolve = (ref: string) => JsonSchema;

const kept = [
  "type",
  "title",
  "description",
  "enum",
  "const",
  "default",
  "examples",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "required",
  "deprecated",
] as const;

/**
 * A schema of the API as people may write it in a file: references resolved, `allOf` merged, nulls and read-only
 * properties out, objects with named properties closed.
 */
export function plainSchema(schema: JsonSchema, resolve: Resolve, above: readonly string[] = []): JsonSchema {
  const ref = schema.$ref;
  if (typeof ref === "string") {
    if (above.includes(ref)) return {};
    const { $ref: _, ...beside } = schema;
    return { ...plainSchema(resolve(ref), resolve, [...above, ref]), ...annotations(beside) };
  }
  const inner = (one: JsonSchema): JsonSchema => plainSchema(one, resolve, above);
  const own = withoutNull(pick(schema));
  const merged = schemasIn(schema.allOf)
    .map(inner)
    .reduce(merge, { ...own, ...nested(schema, inner) });
  return close(single(merged, alternatives(schema, inner)));
}

function pick(schema: JsonSchema): JsonSchema {
  const own: JsonSchema = {};
  for (const keyword of kept) if (schema[keyword] !== undefined) own[keyword] = schema[keyword];
  if (schema.example !== undefined) own.examples = [schema.example];
  if (Array.isArray(schema["x-extensible-enum"])) own.examples = schema["x-extensible-enum"];
  return own;
}

function annotations(schema: JsonSchema): JsonSchema {
  const { description, examples, title, default: initial } = withoutNull(pick(schema));
  return defined({ description, examples, title, default: initial });
}

/** Drops keys whose value is undefined. */
export function defined(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const out = { ...schema };
  const { type } = out;
  if (Array.isArray(type)) {
    const types = type.filter((one) => one !== "null");
    out.type = types.length === 1 ? types[0] : types;
  }
  if (Array.isArray(out.enum)) out.enum = out.enum.filter((one) => one !== null);
  if (out.default === null) delete out.default;
  if (Array.isArray(out.examples)) {
    const examples = out.examples.filter((one) => one !== null);
    if (examples.length) out.examples = examples;
    else delete out.examples;
  }
  return out;
}

function nested(schema: JsonSchema, inner: (one: JsonSchema) => JsonSchema): JsonSchema {
  const out: JsonSchema = {};
  const properties = Object.entries(isSchema(schema.properties) ? schema.properties : {});
  const written = properties.filter(([, one]) => isSchema(one) && one.readOnly !== true);
  if (properties.length)
    out.properties = Object.fromEntries(
      written.map(([name, one]) => [name, inner(isSchema(one) ? one : {})]),
    );
  for (const keyword of ["items", "additionalProperties", "propertyNames"]) {
    const value = schema[keyword];
    if (value !== undefined) out[keyword] = isSchema(value) ? inner(value) : value;
  }
  return out;
}

function alternatives(schema: JsonSchema, inner: (one: JsonSchema) => JsonSchema): JsonSchema[] {
  const all = [...schemasIn(schema.anyOf), ...schemasIn(schema.oneOf)];
  return all.filter((one) => one.type !== "null").map(inner);
}

/** One alternative is no choice; of several, each is kept. */
function single(schema: JsonSchema, choices: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = choices;
  if (!only) return schema;
  return others.length ? { ...schema, anyOf: choices } : merge(only, schema);
}

function merge(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...record(one.properties), ...record(other.properties) };
  const required = [...new Set([...list(one.required), ...list(other.required)])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length ? { properties } : {}),
    ...(required.length ? { required } : {}),
  };
}

function close(schema: JsonSchema): JsonSchema {
  if (!schema.properties || schema.additionalProperties !== undefined || schema.anyOf) return schema;
  return { ...schema, additionalProperties: false };
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function record(value: unknown): JsonSchema {
  return isSchema(value) ? value : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function schemasIn(value: unknown): JsonSchema[] {
  return list(value).filter(isSchema);
}
