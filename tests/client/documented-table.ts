import { readFileSync } from "node:fs";

/** A Markdown table of a page under docs/client: what stands in a row and a column. The page is the expectation of a test. */
export interface DocumentedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  cell(row: string, column: string): string;
}

/** The first table below a heading of a page. */
export function documentedTable(page: string, heading: string): DocumentedTable {
  const text = readFileSync(new URL(`../../docs/client/${page}`, import.meta.url), "utf8");
  const lines = text.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (start < 0) throw new Error(`docs/client/${page} has no heading "${heading}"`);
  const first = lines.findIndex((line, index) => index > start && line.startsWith("|"));
  const table = lines.slice(first);
  const end = table.findIndex((line) => !line.startsWith("|"));
  const [head = [], , ...body] = table.slice(0, end < 0 ? undefined : end).map(cells);
  return {
    rows: body.map(([name = ""]) => name),
    columns: head.slice(1),
    cell(row, column) {
      const found = body.find(([name]) => name === row)?.[head.indexOf(column)];
      if (found === undefined)
        throw new Error(`docs/client/${page}, "${heading}": no cell ${row} × ${column}`);
      return found;
    },
  };
}

function cells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}
