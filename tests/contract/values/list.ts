import fc from "fast-check";
import type { Json, Schema } from "../../../scripts/generate/document.ts";
import { type Given, listOf, numberOf } from "./forms.ts";

type ValuesOf = (schema: Given) => fc.Arbitrary<Json>;

/** Lists of a schema. `small` asks for as few items as may be. */
export function listsOf(form: Schema, small: boolean, valuesOf: ValuesOf): fc.Arbitrary<Json[]> {
  const first = listOf(form.prefixItems).map(valuesOf);
  const min = numberOf(form.minItems) ?? 0;
  const max = Math.min(numberOf(form.maxItems) ?? min + 3, min + 3);
  const wanted = form.contains === undefined ? [] : [valuesOf(form.contains)];
  const known = first.length + wanted.length;
  const minLength = Math.max(0, min - known);
  const maxLength = form.items === false ? 0 : Math.max(minLength, small ? minLength : max - known);
  const rest = restOf(form, minLength, maxLength, valuesOf);
  return fc
    .tuple(fc.tuple(...first), rest, fc.tuple(...wanted))
    .map(([begin, middle, end]) => [...begin, ...middle, ...end]);
}

function restOf(
  form: Schema,
  minLength: number,
  maxLength: number,
  valuesOf: ValuesOf,
): fc.Arbitrary<Json[]> {
  if (maxLength === 0) return fc.constant([]);
  const item = valuesOf(form.items);
  if (form.uniqueItems !== true) return fc.array(item, { minLength, maxLength });
  return fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) });
}
