import { type Association, type Field, fieldOf, type Kind } from "./kind.ts";
import {
  defined,
  isSchema,
  type JsonSchema,
  list,
  plainSchema,
  type Resolve,
  record,
} from "./plain-schema.ts";

/** The JSON Schema (2020-12) of a kind's manifests, made from the schema of its create call's body. */
export function manifestSchemaOf(kind: Kind, createBody: JsonSchema, resolve: Resolve): JsonSchema {
  const body = flatten(plainSchema(createBody, resolve));
  const properties = { ...record(body.properties) };
  const name = record(properties[kind.name]);
  delete properties[kind.name];
  const spec = specSchema(
    kind,
    properties,
    list(body.required).filter((one) => one !== kind.name),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${kind.kind} (${kind.apiVersion})`,
    description: kind.summary,
    type: "object",
    properties: {
      apiVersion: { const: kind.apiVersion, description: "The API that the object lives on." },
      kind: { const: kind.kind, description: kind.summary },
      metadata: {
        type: "object",
        description: "What the object is called.",
        properties: { name: nameSchema(name, kind) },
        required: ["name"],
        additionalProperties: false,
      },
      spec,
    },
    required: ["apiVersion", "kind", "metadata", ...(list(spec.required).length ? ["spec"] : [])],
    additionalProperties: false,
  };
}

function nameSchema(name: JsonSchema, kind: Kind): JsonSchema {
  const text = "By this name other manifests refer to it.";
  const pattern = kind.namedByPath ? "^[A-Za-z0-9][A-Za-z0-9._-]*$" : "^\\S(.*\\S)?$";
  return { type: "string", minLength: 1, pattern, ...name, description: text };
}

function specSchema(kind: Kind, body: JsonSchema, bodyRequired: unknown[]): JsonSchema {
  const properties: JsonSchema = {};
  const required: unknown[] = [];
  for (const apiName of fieldNames(kind, body)) {
    const field = fieldOf(kind, apiName);
    if (field.hidden) continue;
    const name = field.as ?? apiName;
    properties[name] = fieldSchema(field, schemaAt(body, apiName, field), kind);
    if (field.required || bodyRequired.includes(apiName)) required.push(name);
  }
  for (const [name, link] of Object.entries(kind.associations ?? {})) properties[name] = linkSchema(link);
  return defined({
    type: "object",
    description: `What the ${kind.kind} is to be. A field that is left out is left alone.`,
    properties,
    required: required.length ? required : undefined,
    additionalProperties: false,
  });
}

/** Fields of the body, without those that a dotted field takes out of them, and the dotted ones. */
function fieldNames(kind: Kind, body: JsonSchema): string[] {
  return [...Object.keys(body), ...Object.keys(kind.fields).filter((name) => name.includes("."))];
}

/** The schema of a field; of one inside a free object, that of the field which the answer shows it in. */
function schemaAt(body: JsonSchema, apiName: string, field: Field): JsonSchema {
  const [first = "", ...rest] = apiName.split(".");
  let at = record(body[first]);
  for (const key of rest) {
    const properties = record(at.properties);
    const inner = record(properties[key]);
    delete properties[key];
    at = inner;
  }
  if (rest.length && !Object.keys(at).length) return record(body[field.readFrom ?? ""]);
  return at;
}

function fieldSchema(field: Field, api: JsonSchema, kind: Kind): JsonSchema {
  const schema = field.ref ? referenceSchema(field, api, kind) : { ...api };
  if (field.note) schema.description = field.note;
  if (field.pattern) schema.pattern = field.pattern;
  return cannotBeEmpty(field, schema) ? { ...schema, ...atLeastOne(schema) } : schema;
}

function referenceSchema(field: Field, api: JsonSchema, kind: Kind): JsonSchema {
  const one = { type: "string", minLength: field.unset === "null" || field.unset === "empty" ? 0 : 1 };
  const several = api.type === "array";
  const description = several
    ? `Names of the ${kind.apiVersion} ${field.ref} manifests.`
    : `Name of a ${kind.apiVersion} ${field.ref}.`;
  const said = typeof api.description === "string" && field.refBy === "name" ? api.description : description;
  return several
    ? { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true, description: said }
    : { ...one, description: said };
}

function cannotBeEmpty(field: Field, schema: JsonSchema): boolean {
  return field.unset === "no" || (field.unset === undefined && schema.type === "string");
}

function atLeastOne(schema: JsonSchema): JsonSchema {
  if (schema.type === "string" && !schema.enum)
    return { minLength: Math.max(1, Number(schema.minLength ?? 1)) };
  if (schema.type === "array") return { minItems: 1 };
  return {};
}

function linkSchema(link: Association): JsonSchema {
  return {
    type: "array",
    items: { type: "string", minLength: 1 },
    uniqueItems: true,
    description: link.summary,
  };
}

/** A body that is a choice of objects, as one object with the properties of all and what every choice requires. */
function flatten(body: JsonSchema): JsonSchema {
  const choices = list(body.anyOf).filter(isSchema).map(flatten);
  if (!choices.length) return body;
  const properties = Object.assign(
    {},
    ...choices.map((one) => record(one.properties)),
    record(body.properties),
  );
  const needed = choices.map((one) => list(one.required));
  const common = (needed[0] ?? []).filter((name) => needed.every((names) => names.includes(name)));
  return { ...body, properties, required: [...new Set([...list(body.required), ...common])] };
}
