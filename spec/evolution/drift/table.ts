import type { Difference } from "./difference.ts";

/** Differences as a table, those that nobody has agreed to first; the others only counted unless `all`. */
export function driftTable(differences: readonly Difference[], all: boolean): string {
  const open = differences.filter(({ agreed }) => agreed === undefined);
  const known = differences.filter(({ agreed }) => agreed !== undefined);
  const rows = [...open, ...(all ? known : [])].map(({ kind, method, path, where, ours, theirs, agreed }) => [
    agreed === undefined ? kind : `(${kind})`,
    `${method} ${path}`,
    where,
    ours,
    theirs,
  ]);
  const summary = `${open.length} ${open.length === 1 ? "difference" : "differences"} that nobody has agreed to, ${known.length} that are known and meant (x-disagrees, x-left-out, x-evidence)`;
  if (!rows.length) return summary;
  return [summary, "", ...columns([["kind", "operation", "where", "ours", "theirs"], ...rows])].join("\n");
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(70, Math.max(...rows.map((row) => (row[column] ?? "").length))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
