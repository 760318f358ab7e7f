import { placeText } from "../problem.ts";
import { noPaint, type Paint } from "../report.ts";
import type { FieldChange } from "../types.ts";
import { isBlank, type Json } from "../value/json.ts";
import type { Acknowledgement } from "./acknowledged.ts";
import { type Drift, hasDrift } from "./drift.ts";
import type { DriftItem } from "./group.ts";

/** What has drifted, group by group, ending with the summary. */
export function driftText(drift: Drift, paint: Paint = noPaint): string {
  const { ours, others, noise, acknowledged, expired, unused } = drift;
  const quiet = noise.map(({ address, field, why }) => paint.dim(`  ${address} ${field}: ${why}`));
  const known = acknowledged.map((item) =>
    paint.dim(
      `  ${itemText(item, noPaint)} (until ${item.by.expires}, ${item.by.author}: ${item.by.reason})`,
    ),
  );
  return [
    ...group(
      "changed by others",
      others.map((item) => `  ${itemText(item, paint)}`),
      paint,
    ),
    ...group(
      "ours, not applied yet",
      ours.map((item) => `  ${itemText(item, paint)}`),
      paint,
    ),
    ...group("acknowledged", known, paint),
    ...group("noise of the server, no drift", quiet, paint),
    ...expired.map((one) => paint.bad(`expired on ${one.expires}: ${acknowledgementText(one)}`)),
    ...unused.map((one) => paint.dim(`acknowledges nothing any more: ${acknowledgementText(one)}`)),
    driftSummary(drift),
  ].join("\n");
}

function group(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length ? [paint.bold(`${title}:`), ...lines] : [];
}

/** `2 changed by others, 1 not applied yet`; without drift, `no drift in 12 objects`. */
export function driftSummary(drift: Drift): string {
  const { ours, others, acknowledged, noise, compared } = drift;
  const known = acknowledged.length ? `, ${acknowledged.length} acknowledged` : "";
  const quiet = noise.length ? `, ${noise.length} of noise` : "";
  const objects = compared === 1 ? "1 object" : `${compared} objects`;
  if (!hasDrift(drift)) return `no drift in ${objects}${known}${quiet}`;
  const unsure = others.length && !drift.remembers ? " (a guess: nothing is known of the last apply)" : "";
  return `${others.length} changed by others${unsure}, ${ours.length} not applied yet${known}${quiet}`;
}

function itemText({ address, what, field, detail }: DriftItem, paint: Paint): string {
  const more = detail === undefined ? "" : ` (${detail})`;
  if (what === "absent") return `${paint.remove(`- ${address}`)} is not there${more}`;
  if (what === "orphan") return `${paint.add(`+ ${address}`)} is in no file any more${more}`;
  if (what === "foreign") return `${paint.bad(`! ${address}`)}${more}`;
  return `${paint.change(`~ ${address}`)} ${field ? fieldText(field) : ""}${more}`;
}

/** The written value first, since it is what ought to be. */
function fieldText({ path, from, to }: FieldChange): string {
  return `${path}: written ${valueText(to)}, live ${valueText(from)}`;
}

function valueText(value: Json | undefined): string {
  if (isBlank(value)) return "nothing";
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}… (${text.length} characters)`;
}

function acknowledgementText({ address, field, reason, author, place }: Acknowledgement): string {
  return `${address}${field === undefined ? "" : ` ${field}`} (${author}: ${reason}) at ${placeText(place)}`;
}
