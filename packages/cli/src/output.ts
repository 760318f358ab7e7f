import type { Format, Result } from "./command.ts";

/** The one text that a result becomes on stdout. A jq expression selects from it first. */
export async function render(result: Result, format: Format, jq?: string): Promise<string> {
  if (jq !== undefined) return await renderSelection(result, format, jq);
  if (format === "json") return `${JSON.stringify(result.value ?? null, null, 2)}\n`;
  if (format === "yaml") return await yamlOf(result.value);
  if (result.told) return "";
  if (format === "jsonl") return linesOf(Array.isArray(result.value) ? result.value : [result.value]);
  if (format === "name" && result.names) return result.names.map((name) => `${name}\n`).join("");
  const text = await result.text();
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

/** One JSON value stays one: several results become a list. */
async function renderSelection({ value }: Result, format: Format, jq: string): Promise<string> {
  const { selected, selectionText } = await import("./selection.ts");
  const results = await selected(jq, value);
  const single = results.length === 1 ? results[0] : results;
  if (format === "json") return `${JSON.stringify(single, null, 2)}\n`;
  if (format === "yaml") return await yamlOf(single);
  return format === "jsonl" ? linesOf(results) : selectionText(results);
}

async function yamlOf(value: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  return stringify(value ?? null, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value ?? null)}\n`).join("");
}

export interface Column {
  readonly title: string;
  /** Whether long text may lose its end; names and ids never do, nor does what is no prose, such as an address. */
  readonly cut: boolean;
}

const longest = 48;
const ascii = /^[\x20-\x7e]*$/;

/** Columns two spaces apart, as wide as what stands in them on a terminal. No colours, no borders: it is for grep and awk, too. */
export async function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  const cells = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.cut === true)));
  const lines = [columns.map((column) => column.title), ...cells];
  const width = lines.flat().every((cell) => ascii.test(cell))
    ? (cell: string) => cell.length
    : (await import("string-width")).default;
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index] ?? ""))));
  const pad = (cell: string, index: number) => cell + " ".repeat((widths[index] ?? 0) - width(cell));
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

// Control characters in a name would reach the terminal as commands.
function cellOf(text: string, cut: boolean): string {
  const line =
    text
      .replace(/\s+/g, " ")
      .replace(/\p{Cc}/gu, "")
      .trim() || "-";
  const points = [...line];
  return cut && points.length > longest && line.includes(" ")
    ? `${points.slice(0, longest - 1).join("")}…`
    : line;
}
