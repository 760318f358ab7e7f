import fc from "fast-check";
import type { Schema } from "../../../scripts/generate/document.ts";
import { numberOf } from "./forms.ts";

/** How far from its only bound, or from nought, a number is drawn. */
const reach = 1000;

/** Numbers of a schema, the bounds themselves among them. */
export function numbersOf(form: Schema, whole: boolean): fc.Arbitrary<number> {
  const step = numberOf(form.multipleOf) ?? (whole ? 1 : undefined);
  const low = lowest(form, step);
  const high = highest(form, step);
  const min = low ?? (high === undefined ? -reach : high - reach);
  const max = high ?? min + 2 * reach;
  if (step === undefined)
    return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((count) => count * step);
}

function lowest(form: Schema, step = Number.EPSILON): number | undefined {
  const above = numberOf(form.exclusiveMinimum);
  return greatest([numberOf(form.minimum), above === undefined ? undefined : above + step]);
}

function highest(form: Schema, step = Number.EPSILON): number | undefined {
  const below = numberOf(form.exclusiveMaximum);
  const least = greatest(
    [numberOf(form.maximum), below === undefined ? undefined : below - step].map(negated),
  );
  return negated(least);
}

function greatest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}
