import type { Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { tableOf } from "../output.ts";
import { narrowed } from "../resource/list.ts";
import { detailText } from "../resource/show.ts";
import { cellText, type Found, isFound, valueAt } from "../rows.ts";
import type { Showing } from "./action.ts";

/** An answer as a result. */
export function shown(showing: Exclude<Showing, "stream">, value: unknown, invocation: Invocation): Result {
  if (showing === "detail")
    return { ending: "clean", value, names: [nameOf(value)], text: () => detailText(value) };
  if ("table" in showing) return tableResult(showing.table, rowsIn(value, showing.at), invocation);
  if ("lines" in showing)
    return { ending: "clean", value, text: () => linesText(rowsIn(value, showing.at), showing.lines) };
  const text =
    "say" in showing ? () => sentence(showing.say, value, invocation) : () => textAt(value, showing.text);
  return { ending: "clean", value: value ?? { done: true }, names: [nameOf(value)], text };
}

export function tableResult(
  columns: readonly string[],
  rows: readonly Found[],
  invocation: Invocation,
): Result {
  const objects = narrowed(rows, invocation, undefined, "");
  const wide = invocation.format === "wide";
  const titles = columns.map((path) => ({
    title: (path.split(".").at(-1) ?? path).replaceAll("_", " ").toUpperCase(),
    cut: !wide && !/(^|\.)(id|uuid|name|.*_id)$/.test(path),
  }));
  return {
    ending: "clean",
    value: objects,
    names: objects.map(nameOf),
    text: () =>
      tableOf(
        titles,
        objects.map((one) => columns.map((path) => cellText(valueAt(one, path)))),
      ),
  };
}

/** The rows of a list's answer, wherever that API keeps them. */
export function rowsIn(value: unknown, at?: string): Found[] {
  if (Array.isArray(value)) return value.map((one) => (isFound(one) ? one : { name: one }));
  if (!isFound(value)) return [];
  const key =
    at ?? ["items", "data", "results", "executions", "logs"].find((one) => Array.isArray(value[one]));
  const list = key === undefined ? [] : valueAt(value, key);
  return Array.isArray(list) ? rowsIn(list) : [];
}

function nameOf(value: unknown): string {
  if (!isFound(value)) return String(value ?? "");
  return String(value.name ?? value.id ?? value.uuid ?? value.execution_id ?? "");
}

function linesText(rows: readonly Found[], fields: readonly string[]): string {
  return rows
    .map((row) =>
      fields
        .map((field) => cellText(valueAt(row, field)))
        .filter(Boolean)
        .join("  "),
    )
    .join("\n");
}

function textAt(value: unknown, path: string): string {
  if (typeof value === "string") return value;
  return cellText(isFound(value) ? valueAt(value, path) : value);
}

function sentence(say: string, value: unknown, { arguments: words }: Invocation): string {
  return say.replace(/\{([\w.]+)\}/g, (_, name: string) =>
    /^\d+$/.test(name) ? (words[Number(name)] ?? "") : cellText(isFound(value) ? valueAt(value, name) : ""),
  );
}

/** Ends the run where an answer of success tells of a failure. What is only looked at may well have failed. */
export function refuseFailed(value: unknown, what: string, looking: boolean): void {
  if (!isFound(value)) return;
  const { success, error, errors, status, valid } = value;
  if (valid === false)
    throw new Failure("invalid-input", `It is not valid: ${cellText(errors ?? error)}`, {
      mend: "Mend what is named and try again.",
      details: { answer: value },
    });
  if (success !== false && (looking || !/^(failed|error)$/i.test(String(status ?? "")))) return;
  const said = typeof error === "string" && error ? error : cellText(value.message ?? error ?? status ?? "");
  throw new Failure("failed", `${what} failed: ${said}`, {
    mend: "The details are in the answer (--output json).",
    details: { answer: value },
  });
}
