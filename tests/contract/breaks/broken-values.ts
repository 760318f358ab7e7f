import type { ValidateFunction } from "ajv/dist/2020.js";
import type { Json, OpenApiDocument, Schema } from "../../../scripts/generate/document.ts";
import {
  formsOf,
  type Given,
  isSchema,
  listOf,
  numberOf,
  ofType,
  propertiesOf,
  same,
  typeOf,
} from "../values/forms.ts";
import { type BreakKind, type Broken, pointerTo, replaced, type Way } from "./break.ts";
import { badEnums, badLists, badNumbers, badTexts, type Candidate, wrongTypes } from "./scalar.ts";

const unknownField = "x_unexpected_field";

/** How deep a value is gone into. */
const depth = 6;

/** A change of one place that may break a value. */
interface Change {
  readonly kind: BreakKind;
  readonly way: Way;
  readonly other: Json | undefined;
}

/** Every way to break a good value in one place that the validator confirms. */
export function brokenValues(
  document: OpenApiDocument,
  schema: Given,
  value: Json,
  validate: ValidateFunction,
): Broken[] {
  const broken: Broken[] = [];
  for (const { kind, way, other } of changesOf(document, schema, value, [])) {
    const changed = replaced(value, way, other);
    if (!validate(changed)) broken.push({ kind, at: pointerTo(way), nulled: other === null, value: changed });
  }
  return broken;
}

function changesOf(document: OpenApiDocument, schema: Given, value: Json, way: Way): Change[] {
  if (way.length > depth) return [];
  const forms = formsOf(document, schema);
  return forms
    .filter((form) => fits(form, value))
    .flatMap((form) => [
      ...candidatesFor(form, value).map(([kind, other]) => ({ kind, way, other })),
      ...(Array.isArray(value) ? inList(document, form, value, way) : []),
      ...(isSchema(value) ? inObject(document, form, value, way) : []),
    ]);
}

/** Whether a value is, as far as one sees from here, of a form. */
function fits(form: Schema, value: Json): boolean {
  if (!ofType(value, typeOf(form))) return false;
  if (form.const !== undefined) return same(form.const, value);
  if (Array.isArray(form.enum)) return form.enum.some((one) => same(one, value));
  return !isSchema(value) || listOf(form.required).every((name) => String(name) in value);
}

function candidatesFor(form: Schema, value: Json): Candidate[] {
  const own = [...wrongTypes(form), ...badEnums(form)];
  if (typeof value === "string") return [...own, ...badTexts(form, value)];
  if (typeof value === "number") return [...own, ...badNumbers(form, value)];
  return Array.isArray(value) ? [...own, ...badLists(form, value)] : own;
}

function inList(document: OpenApiDocument, form: Schema, value: readonly Json[], way: Way): Change[] {
  const first = listOf(form.prefixItems);
  return value
    .slice(0, first.length + 1)
    .flatMap((item, at) => changesOf(document, first[at] ?? form.items, item, [...way, at]));
}

function inObject(document: OpenApiDocument, form: Schema, value: Record<string, Json>, way: Way): Change[] {
  const named = propertiesOf(form.properties);
  const change = (kind: BreakKind, name: string, other: Json | undefined): Change => ({
    kind,
    way: [...way, name],
    other,
  });
  const needed = Object.values(propertiesOf(form.dependentRequired)).flatMap(listOf);
  const missing = [...listOf(form.required), ...needed].map((name) =>
    change("missing required", String(name), undefined),
  );
  const closed = form.additionalProperties === false || form.unevaluatedProperties === false;
  const most = numberOf(form.maxProperties);
  const many = Object.fromEntries(Array.from({ length: (most ?? 0) + 1 }, (_, at) => [`x_${at}`, "more"]));
  return [
    ...missing,
    ...(closed ? [change("extra where closed", unknownField, "more")] : []),
    ...("propertyNames" in form ? [change("extra where closed", "?? no such name ??", "more")] : []),
    ...(most === undefined ? [] : [{ kind: "out of bound", way, other: { ...value, ...many } } as const]),
    ...(form.minProperties ? [{ kind: "out of bound", way, other: {} } as const] : []),
    ...Object.entries(value).flatMap(([name, inner]) =>
      changesOf(document, named[name] ?? schemaOfOther(form, name), inner, [...way, name]),
    ),
  ];
}

function schemaOfOther(form: Schema, name: string): Given {
  const byPattern = Object.entries(propertiesOf(form.patternProperties)).find(([pattern]) =>
    new RegExp(pattern, "u").test(name),
  );
  return byPattern?.[1] ?? form.additionalProperties;
}
