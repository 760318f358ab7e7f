import type { Json, Schema } from "../../../scripts/generate/document.ts";
import { numberOf, ofType } from "../values/forms.ts";
import type { BreakKind } from "./break.ts";

/** A value to put in place of another, and what is wrong with it. */
export type Candidate = readonly [kind: BreakKind, value: Json];

/** Values of every type, for the one that is not allowed. */
const others: readonly Json[] = ["some text", 12.5, true, { unexpected: 1 }, ["unexpected"], null, 7];

/** Values of another type than the form has. Which of them are wrong for the whole schema, the validator says. */
export function wrongTypes(form: Schema): Candidate[] {
  if (form.type === undefined) return [];
  return others.filter((value) => !ofType(value, form.type)).map((value) => ["wrong type", value] as const);
}

/** Values that are none of the listed ones, though of their type. */
export function badEnums(form: Schema): Candidate[] {
  if (form.const === undefined && !Array.isArray(form.enum)) return [];
  const [first] = Array.isArray(form.enum) ? form.enum : [form.const];
  if (typeof first === "number") return [["bad enum", 987_654]];
  return typeof first === "string"
    ? [
        ["bad enum", "none-of-them"],
        ["bad enum", `${first}x`],
      ]
    : [["bad enum", "none-of-them"]];
}

export function badTexts(form: Schema, value: string): Candidate[] {
  const least = numberOf(form.minLength) ?? 0;
  const most = numberOf(form.maxLength);
  const letters = [...value];
  const wrong: Candidate[] = [];
  if (least > 0) wrong.push(["out of bound", letters.slice(0, least - 1).join("")]);
  if (most !== undefined)
    wrong.push(["out of bound", value.padEnd(value.length + most + 1 - letters.length, "x")]);
  if ("format" in form || "pattern" in form) wrong.push(["bad form", "??not the form??"], ["bad form", ""]);
  return wrong;
}

export function badNumbers(form: Schema, value: number): Candidate[] {
  const step = numberOf(form.multipleOf);
  const least = numberOf(form.minimum);
  const most = numberOf(form.maximum);
  const wrong = [
    least === undefined ? undefined : least - 1,
    most === undefined ? undefined : most + 1,
    numberOf(form.exclusiveMinimum),
    numberOf(form.exclusiveMaximum),
    step === undefined ? undefined : value + step / 2,
  ];
  return wrong.filter((one) => one !== undefined).map((one) => ["out of bound", one] as const);
}

export function badLists(form: Schema, value: readonly Json[]): Candidate[] {
  const least = numberOf(form.minItems) ?? 0;
  const most = numberOf(form.maxItems);
  const [first = "more"] = value;
  const wrong: Candidate[] = [];
  if (least > 0) wrong.push(["out of bound", value.slice(0, least - 1)]);
  if (most !== undefined)
    wrong.push(["out of bound", Array.from({ length: most + 1 }, (_, at) => value[at] ?? first)]);
  if (form.uniqueItems === true) wrong.push(["out of bound", [first, first]]);
  if ("contains" in form) wrong.push(["missing required", []]);
  if (form.items === false) wrong.push(["extra where closed", [...value, "more"]]);
  return wrong;
}
