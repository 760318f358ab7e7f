import { cpus } from "node:os";

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "--" : "--:"))), ...rows.map(line)].join(
    "\n",
  );
}

/** The least, the middle and the most of some measurements. */
export function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return [0, 0.5, 1].map((part) => at(part).toFixed(digits)).join(" / ");
}

/** The machine, as far as it explains the figures. */
export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} processors. Times are min / median / max.`;
}
