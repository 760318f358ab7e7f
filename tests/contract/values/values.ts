import fc from "fast-check";
import type { Json, OpenApiDocument, Schema } from "../../../scripts/generate/document.ts";
import { formsOf, type Given, listOf, typeOf } from "./forms.ts";
import { listsOf } from "./list.ts";
import { numbersOf } from "./number.ts";
import { type Fullness, objectsOf } from "./object.ts";
import { textOf } from "./text.ts";

/** Below this depth only what is required is drawn, so that schemas that contain themselves come to an end. */
const deep = 5;
/** Below this depth nothing is drawn any more; the validator judges what is left. */
const bottom = 12;

/**
 * Values of a JSON Schema 2020-12. Nearly all meet the schema; whoever needs it for certain asks a validator, since `not`
 * and the like cannot be drawn.
 */
export function valuesOf(
  document: OpenApiDocument,
  schema: Given,
  fullness: Fullness = "some",
  depth = 0,
): fc.Arbitrary<Json> {
  if (depth > bottom) return fc.constant(null);
  const forms = formsOf(document, schema);
  const [first = {}, ...others] = depth > deep ? [...forms].sort(simplest) : forms;
  const drawn = depth > deep ? [first] : [first, ...others];
  return fc.oneof(...drawn.map((form) => ofForm(document, form, depth > deep ? "none" : fullness, depth)));
}

function ofForm(
  document: OpenApiDocument,
  form: Schema,
  fullness: Fullness,
  depth: number,
): fc.Arbitrary<Json> {
  if (form.const !== undefined) return fc.constant(form.const);
  if (Array.isArray(form.enum)) return fc.constantFrom(...form.enum);
  const below = (schema: Given) => valuesOf(document, schema, fullness, depth + 1);
  switch (typeOf(form)) {
    case "string":
      return textOf(form);
    case "integer":
      return numbersOf(form, true);
    case "number":
      return numbersOf(form, false);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return listsOf(form, depth > deep || fullness === "none", below);
    case "object":
      return objectsOf(form, fullness, below);
    default:
      return anything;
  }
}

/** What a schema without any type may be. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.integer({ min: -100, max: 100 }),
  fc.boolean(),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ maxLength: 8 }), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
);

function simplest(a: Schema, b: Schema): number {
  return weight(a) - weight(b);
}

function weight(form: Schema): number {
  const type = typeOf(form);
  if (type === "array") return listOf(form.prefixItems).length > 0 || form.minItems ? 2 : 1;
  return type === "object" ? 2 + listOf(form.required).length : 0;
}
