import type { Json, OpenApiDocument, Schema } from "../../../scripts/generate/document.ts";
import {
  formsOf,
  type Given,
  isSchema,
  listOf,
  ofType,
  propertiesOf,
  same,
  typeOf,
} from "../values/forms.ts";

/** Properties and enum values that a schema has, each as `place` or `place=value`, and which of them values have shown. */
export interface Coverage {
  readonly has: Set<string>;
  readonly shown: Set<string>;
}

export function createCoverage(): Coverage {
  return { has: new Set(), shown: new Set() };
}

/** Schemas within schemas are followed so deep; what contains itself has no end. */
const depth = 6;

/** Notes every property and every word of an enum that a schema has. */
export function note(
  coverage: Coverage,
  document: OpenApiDocument,
  schema: Given,
  place: string,
  level = 0,
): void {
  if (level > depth) return;
  for (const form of formsOf(document, schema)) {
    for (const word of wordsOf(form)) coverage.has.add(`${place}=${word}`);
    for (const [name, inner] of Object.entries(propertiesOf(form.properties))) {
      coverage.has.add(`${place}.${name}`);
      note(coverage, document, inner, `${place}.${name}`, level + 1);
    }
    if (typeOf(form) === "array") note(coverage, document, form.items, `${place}[]`, level + 1);
  }
}

/** Notes what a value shows of its schema. */
export function show(
  coverage: Coverage,
  document: OpenApiDocument,
  schema: Given,
  value: Json,
  place: string,
  level = 0,
): void {
  if (level > depth) return;
  for (const form of formsOf(document, schema)) {
    if (!ofType(value, typeOf(form))) continue;
    if (listOf(form.enum).some((word) => same(word, value)) || wordsOf(form).includes(String(value)))
      coverage.shown.add(`${place}=${value}`);
    if (Array.isArray(value))
      for (const item of value) show(coverage, document, form.items, item, `${place}[]`, level + 1);
    if (isSchema(value)) showProperties(coverage, document, form, value, place, level);
  }
}

function showProperties(
  coverage: Coverage,
  document: OpenApiDocument,
  form: Schema,
  value: Record<string, Json>,
  place: string,
  level: number,
): void {
  for (const [name, inner] of Object.entries(propertiesOf(form.properties))) {
    const held = value[name];
    if (held === undefined) continue;
    coverage.shown.add(`${place}.${name}`);
    show(coverage, document, inner, held, `${place}.${name}`, level + 1);
  }
}

/** The words of a closed enum, and of the open ones of answers. */
function wordsOf(form: Schema): string[] {
  return [...listOf(form.enum), ...listOf(form["x-extensible-enum"])]
    .filter((word) => word !== null)
    .map(String);
}
