import type { ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { Json, OpenApiDocument, Schema } from "../../../scripts/generate/document.ts";
import { replaced, type Way } from "../breaks/break.ts";
import { formsOf, type Given, isSchema, listOf, ofType, propertiesOf, typeOf } from "./forms.ts";
import { valuesOf } from "./values.ts";

/** How deep a value is gone into. */
const depth = 6;

/** A good value with one place as it could also be: every word of an enum, and each form that the schema allows there. */
export function variedValues(
  document: OpenApiDocument,
  schema: Given,
  value: Json,
  validate: ValidateFunction,
): Json[] {
  const seen = new Set([JSON.stringify(value)]);
  return otherwise(document, schema, value, []).flatMap(({ way, other }) => {
    const varied = replaced(value, way, other);
    const text = JSON.stringify(varied);
    if (seen.has(text) || !validate(varied)) return [];
    seen.add(text);
    return [varied];
  });
}

interface Change {
  readonly way: Way;
  readonly other: Json;
}

function otherwise(document: OpenApiDocument, schema: Given, value: Json, way: Way): Change[] {
  if (way.length > depth) return [];
  const forms = formsOf(document, schema);
  const own = forms.length > 1 || forms.some((form) => "enum" in form) ? forms : [];
  const others = own.flatMap((form): Json[] =>
    Array.isArray(form.enum)
      ? form.enum
      : fc.sample(valuesOf(document, form, "all", way.length), { seed: 6, numRuns: 1 }),
  );
  return [
    ...others.map((other) => ({ way, other })),
    ...forms
      .filter((form) => ofType(value, typeOf(form)))
      .flatMap((form) => inside(document, form, value, way)),
  ];
}

function inside(document: OpenApiDocument, form: Schema, value: Json, way: Way): Change[] {
  if (Array.isArray(value)) {
    const first = listOf(form.prefixItems);
    return value
      .slice(0, first.length + 1)
      .flatMap((item, at) => otherwise(document, first[at] ?? form.items, item, [...way, at]));
  }
  if (!isSchema(value)) return [];
  const named = propertiesOf(form.properties);
  return Object.entries(value).flatMap(([name, inner]) =>
    otherwise(document, named[name] ?? form.additionalProperties, inner, [...way, name]),
  );
}

/** What tells two values apart by their build: keys and types, without what is in them. */
export function buildOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${[...new Set(value.map(buildOf))].sort().join(" ")}]`;
  if (typeof value !== "object") return typeof value;
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}:${buildOf(inner)}`)
    .sort()
    .join(" ")}}`;
}

/** A few values of every build among those drawn. */
export function oneOfEachBuild(values: readonly Json[], most: number): Json[] {
  return [...new Map(values.map((value) => [buildOf(value), value])).values()].slice(0, most);
}
