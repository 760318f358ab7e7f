import { type Association, type Field, fieldOf, type Kind } from "./kind.ts";
import type { Need } from "./kind-parts.ts";
import { metadataSchema } from "./metadata-schema.ts";
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
      metadata: metadataSchema(kind, name),
      spec,
    },
    required: ["apiVersion", "kind", "metadata", ...(list(spec.required).length ? ["spec"] : [])],
    additionalProperties: false,
  };
}

function specSchema(kind: Kind, body: JsonSchema, bodyRequired: unknown[]): JsonSchema {
  const properties: JsonSchema = {};
  const required: unknown[] = [];
  if (kind.parent) {
    const { as, ref } = kind.parent;
    const description = `Name of the ${kind.apiVersion} ${ref} that it belongs to.`;
    properties[as] = { type: "string", minLength: 1, description };
    required.push(as);
  }
  for (const apiName of fieldNames(kind, body)) {
    const field = fieldOf(kind, apiName);
    if (field.hidden) continue;
    if (field.refs) {
      Object.assign(properties, choiceSchemas(field, field.refs.to, kind));
      continue;
    }
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
    allOf: rulesOf(kind),
  });
}

/** What the fields of a kind ask of one another. */
function rulesOf({ exclusive = [], needs = [] }: Kind): JsonSchema[] | undefined {
  const rules = [...exclusive.map((names) => ({ not: { required: names } })), ...needs.map(needSchema)];
  return rules.length ? rules : undefined;
}

/** Written without `if`, so that what is wrong is one thing that can be told: the description. */
function needSchema({ while: { field, is, byDefault }, oneOf }: Need): JsonSchema {
  const other = { properties: { [field]: { not: { const: is } } } };
  return {
    description: `${oneOf.join(" or ")} is needed while ${field} is "${is}"${byDefault ? ", as it is when it is not written" : ""}`,
    anyOf: [
      byDefault ? { ...other, required: [field] } : other,
      ...oneOf.map((name) => ({ required: [name] })),
    ],
  };
}

/** One field for each kind that a reference may be to. */
function choiceSchemas(field: Field, to: Readonly<Record<string, string>>, kind: Kind): JsonSchema {
  const entries = Object.entries(to).map(
    ([value, ref]) => [value, referenceSchema({ ...field, ref }, { type: "string" }, kind)] as const,
  );
  return Object.fromEntries(entries);
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
  if (field.longest) schema.maxLength = field.longest;
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
