import { placeText } from "../problem.ts";
import { noPaint, type Paint } from "../report.ts";
import type { Json } from "../value/json.ts";
import type { Explanation } from "./explain.ts";
import type { FieldExplanation } from "./explain-field.ts";

/** An explanation for a reader. */
export function explanationText(explanation: Explanation, paint: Paint = noPaint): string {
  const { address, kind, place, live, why, fields, needs, neededBy, steps } = explanation;
  const whose = live && `${live.id}, ${live.whose}${live.mark === undefined ? "" : ` (${live.mark})`}`;
  return [
    paint.bold(address),
    paint.dim(`  ${kind}`),
    `  written: ${place ? placeText(place) : "in no file"}`,
    `  live:    ${whose ?? "not there"}`,
    ...why.map((text) => `  ${text}`),
    ...(needs.length ? [`  names: ${needs.join(", ")}`] : []),
    ...(neededBy.length ? [`  is named by: ${neededBy.join(", ")}`] : []),
    ...steps.map(({ id, after }) => `  step: ${id}${after.length ? `, after ${after.join(", ")}` : ""}`),
    ...fields.flatMap((field) => ["", ...fieldLines(field, paint)]),
  ].join("\n");
}

function fieldLines(
  { field, standing, place, written, live, why }: FieldExplanation,
  paint: Paint,
): string[] {
  const dye = standing === "differs" || standing === "left the file" ? paint.change : paint.dim;
  return [
    `${paint.bold(field)} ${dye(standing)}`,
    ...(place && written !== undefined ? [`  written ${valueText(written)} at ${placeText(place)}`] : []),
    ...(live === undefined ? [] : [`  live    ${valueText(live)}`]),
    ...why.map((text) => `  ${text}`),
  ];
}

function valueText(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 100 ? text : `${text.slice(0, 99)}… (${text.length} characters)`;
}
