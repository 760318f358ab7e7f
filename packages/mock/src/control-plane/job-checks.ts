import { type JsonObject, objectOf, textOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import { valueError } from "./value-error.ts";

/** One part of a timetable: numbers, ranges, lists, steps, names of months and days. */
const part = /^(?:\*|\?|l|[\da-z]+(?:-[\da-z]+)?)(?:\/\d+)?$/i;
const names = new Set(
  "jan feb mar apr may jun jul aug sep oct nov dec sun mon tue wed thu fri sat l".split(" "),
);

/** Refuses a timetable of other than five or six columns, or with a column that is none. */
export function checkTimetable(sent: JsonObject): void {
  const schedule = textOf(sent.cron_schedule);
  if (schedule === undefined) return;
  const columns = schedule.trim().split(/\s+/);
  if (columns.length < 5 || columns.length > 6)
    throw valueError(["cron_schedule"], "A timetable has 5 or 6 columns", schedule);
  if (!columns.every(isColumn)) throw valueError(["cron_schedule"], "That is no timetable", schedule);
}

/** Refuses a job that lacks what its trigger, its planning or its executor needs. */
export function checkNeeds(call: Call, fields: JsonObject): void {
  const needs: readonly [boolean, string][] = [
    [fields.trigger_type === "cron", "cron_schedule"],
    [String(fields.planning_mode).startsWith("predefined_"), "entity_id"],
    [fields.executor_type === "specific_queue", "worker_queue_name"],
    [fields.executor_type === "environment", "environment_name"],
  ];
  for (const [needed, field] of needs)
    if (needed && !textOf(fields[field]))
      throw valueError([], `${field} is required for such a job`, objectOf(call.body));
}

function isColumn(column: string): boolean {
  return column.split(",").every((one) => part.test(one) && wordsIn(one).every((word) => names.has(word)));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
