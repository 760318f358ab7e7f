import fc from "fast-check";
import type { Json, Schema } from "../../../scripts/generate/document.ts";
import { type Given, isSchema, listOf, propertiesOf } from "./forms.ts";
import { textMatching } from "./text.ts";

type ValuesOf = (schema: Given) => fc.Arbitrary<Json>;
type Values = Record<string, Json>;

/** How an object's optional properties are drawn: all of them, none, or as chance has it. */
export type Fullness = "all" | "none" | "some";

/** Objects of a schema. */
export function objectsOf(form: Schema, fullness: Fullness, valuesOf: ValuesOf): fc.Arbitrary<Values> {
  const named = propertiesOf(form.properties);
  const required = listOf(form.required).filter((name) => typeof name === "string");
  const model = new Map<string, fc.Arbitrary<Json>>();
  for (const [name, schema] of Object.entries(named)) {
    if (schema === false || (isSchema(schema) && schema.readOnly === true)) continue;
    if (fullness !== "none" || required.includes(name)) model.set(name, inWords(name) ?? valuesOf(schema));
  }
  for (const name of required) if (!model.has(name)) model.set(name, valuesOf(schemaOfOther(form)));
  const record = fc.record(Object.fromEntries(model), {
    requiredKeys: fullness === "all" ? [...model.keys()] : required,
    noNullPrototype: true,
  });
  const extras = fullness === "none" ? fc.constant<Values>({}) : extrasOf(form, fullness, valuesOf);
  return fc.tuple(extras, record).map(([extra, known]) => whole(form, { ...extra, ...known }));
}

/** Texts whose form the contract says in words alone. */
const formedTexts: Readonly<Record<string, readonly string[]>> = {
  cron_schedule: ["0 6 * * *", "*/15 8-18 * * MON-FRI"],
};

function inWords(name: string): fc.Arbitrary<Json> | undefined {
  const texts = formedTexts[name];
  return texts && fc.constantFrom(...texts);
}

/** Properties that the schema allows without naming them. */
function extrasOf(form: Schema, fullness: Fullness, valuesOf: ValuesOf): fc.Arbitrary<Values> {
  const minKeys = fullness === "all" ? 1 : 0;
  const parts = Object.entries(propertiesOf(form.patternProperties)).map(([pattern, schema]) =>
    fc.dictionary(textMatching(pattern), valuesOf(schema), {
      minKeys,
      maxKeys: 2,
      noNullPrototype: true,
    }),
  );
  const other = form.additionalProperties;
  if (isSchema(other) || other === true)
    parts.push(
      fc.dictionary(keysOf(form, valuesOf), valuesOf(other), { minKeys, maxKeys: 2, noNullPrototype: true }),
    );
  return fc.tuple(...parts).map((found) => Object.assign({}, ...found));
}

function keysOf(form: Schema, valuesOf: ValuesOf): fc.Arbitrary<string> {
  if (form.propertyNames === undefined) return textMatching("^x_[a-z]{1,6}$");
  return valuesOf({ type: "string", ...propertiesOf(form.propertyNames) }).map(String);
}

function schemaOfOther(form: Schema): Json {
  const other = form.additionalProperties;
  return other === undefined || other === false ? true : other;
}

/** Drops what needs a property that was not drawn. */
function whole(form: Schema, value: Values): Values {
  for (const [name, needed] of Object.entries(propertiesOf(form.dependentRequired)))
    if (name in value && listOf(needed).some((other) => !(String(other) in value))) delete value[name];
  return value;
}
