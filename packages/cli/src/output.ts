import type { Format, Result } from "./command.ts";

/** The one text that a result becomes on stdout. */
export async function render(result: Result, format: Format): Promise<string> {
  if (format === "json") return `${JSON.stringify(result.value, null, 2)}\n`;
  if (format === "yaml")
    return (await import("yaml")).stringify(result.value, { aliasDuplicateObjects: false, lineWidth: 0 });
  const text = await result.text();
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
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
