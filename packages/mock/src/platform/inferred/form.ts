import { isObject, type Json, type JsonObject, objectOf, stringsOf } from "../../json.ts";
import { dereference, type OpenApiDocument } from "../../spec/document.ts";
import type { Route } from "../../spec/route.ts";

/** One form that an object can have in an answer: its fields with their schemas, and those that must be there. */
export interface Form {
  readonly fields: ReadonlyMap<string, JsonObject>;
  readonly required: readonly string[];
}

/** What an operation answers with. */
export interface AnswerForms {
  /** Forms of the object, or of the objects in the list. */
  readonly forms: readonly Form[];
  /** Whether a bare array is among the answers. */
  readonly bare: boolean;
}

const known = new WeakMap<Route, AnswerForms>();

/** The forms of an operation's successful JSON answer, read once. */
export function answerForms(route: Route): AnswerForms {
  const read = known.get(route) ?? readForms(route);
  known.set(route, read);
  return read;
}

/** The fields that a body of the operation can have, over all its forms. */
export function bodyFields(route: Route): Set<string> {
  const schema = jsonSchemaIn(route.document, operationOf(route).requestBody);
  return new Set(branchesOf(route.document, schema).flatMap((form) => [...form.fields.keys()]));
}

/** The operation as the document writes it. */
export function operationOf(route: Route): JsonObject {
  return objectOf(route.document.paths[route.path]?.[route.method.toLowerCase()]);
}

function readForms(route: Route): AnswerForms {
  const responses = objectOf(operationOf(route).responses);
  const schema = jsonSchemaIn(route.document, responses["200"] ?? responses["201"]);
  const list = operationOf(route)["x-pagination"] === undefined ? undefined : listIn(route, schema);
  return { forms: branchesOf(route.document, list ?? schema), bare: isArray(route.document, schema) };
}

function jsonSchemaIn(document: OpenApiDocument, place: Json | undefined): Json | undefined {
  const content = objectOf(objectOf(dereference(document, place)).content);
  const type = Object.keys(content).find((name) => name.includes("json"));
  return type === undefined ? undefined : objectOf(content[type]).schema;
}

function isArray(document: OpenApiDocument, schema: Json | undefined): boolean {
  const here = objectOf(dereference(document, schema));
  if (here.type === "array") return true;
  return choicesOf(here).some((one) => objectOf(dereference(document, one)).type === "array");
}

/** The schema of a list's items: of the array itself, or of the array under the key that `x-pagination` names. */
function listIn(route: Route, schema: Json | undefined): Json | undefined {
  const { document } = route;
  const here = objectOf(dereference(document, schema));
  for (const one of [here, ...choicesOf(here)]) {
    const branch = objectOf(dereference(document, one));
    if (branch.type === "array") return branch.items;
  }
  const name = objectOf(operationOf(route)["x-pagination"]).items;
  if (typeof name !== "string") return undefined;
  for (const form of branchesOf(document, schema)) {
    const items = form.fields.get(name)?.items;
    if (items !== undefined) return items;
  }
  return undefined;
}

function choicesOf(schema: JsonObject): Json[] {
  return [schema.anyOf, schema.oneOf].flatMap((choices) => (Array.isArray(choices) ? choices : []));
}

/** Every form of an object that a schema allows: `allOf` adds up, `anyOf` and `oneOf` branch. */
function branchesOf(document: OpenApiDocument, schema: Json | undefined, depth = 0): Form[] {
  const here = dereference(document, schema);
  if (!isObject(here) || depth > 8) return [];
  const own: Form = { fields: propertiesOf(document, here), required: stringsOf(here.required) };
  const parts = Array.isArray(here.allOf) ? here.allOf : [];
  const choices = choicesOf(here).flatMap((choice) => branchesOf(document, choice, depth + 1));
  let forms = own.fields.size > 0 || own.required.length > 0 ? [own] : [];
  for (const part of parts) forms = product(forms, branchesOf(document, part, depth + 1));
  return product(forms, choices);
}

function propertiesOf(document: OpenApiDocument, schema: JsonObject): Map<string, JsonObject> {
  return new Map(
    Object.entries(objectOf(schema.properties)).map(([name, property]) => [
      name,
      objectOf(dereference(document, property)),
    ]),
  );
}

function product(some: readonly Form[], others: readonly Form[]): Form[] {
  if (some.length === 0 || others.length === 0) return [...some, ...others];
  return some.flatMap((one) =>
    others.map((other) => ({
      fields: new Map([...one.fields, ...other.fields]),
      required: [...one.required, ...other.required],
    })),
  );
}
