import type { Finding } from "./finding.ts";

/** What a run found, as `--output json` has it. */
export interface Report {
  readonly target: string;
  readonly operations: { readonly known: number; readonly tried: number };
  readonly answers: Readonly<Record<Finding["verdict"], number>>;
  /** Seen faults by name, with the operations that showed them. */
  readonly quirks: Readonly<Record<string, readonly string[]>>;
  readonly failures: readonly Row[];
  readonly disagreements: readonly Row[];
  /** What could not be taken away again. */
  readonly left: readonly string[];
}

interface Row {
  readonly operation: string;
  readonly step: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

export function reportOf(
  target: string,
  known: number,
  findings: readonly Finding[],
  left: readonly string[],
): Report {
  const count = (verdict: Finding["verdict"]) => findings.filter((one) => one.verdict === verdict).length;
  const quirks: Record<string, string[]> = {};
  for (const { quirk, operation } of findings) {
    if (quirk === undefined) continue;
    quirks[quirk] = [...new Set([...(quirks[quirk] ?? []), operation])];
  }
  return {
    target,
    operations: { known, tried: new Set(findings.map(({ operation }) => operation)).size },
    answers: {
      agrees: count("agrees"),
      quirk: count("quirk"),
      failed: count("failed"),
      disagrees: count("disagrees"),
    },
    quirks,
    failures: rowsOf(findings.filter(({ verdict }) => verdict === "failed")),
    disagreements: rowsOf(findings.filter(({ verdict }) => verdict === "disagrees")),
    left,
  };
}

function rowsOf(findings: readonly Finding[]): Row[] {
  const seen = new Set<string>();
  return findings.flatMap(({ operation, step, broken, method, target, status, disagreements }) =>
    disagreements.flatMap(({ field, ours, theirs }) => {
      const key = [operation, status, broken, field.replace(/\/\d+/g, "/*"), ours].join(" ");
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          operation,
          step: broken === undefined ? step : `${step}: ${broken}`,
          method,
          target,
          status,
          field,
          ours,
          theirs,
        },
      ];
    }),
  );
}

/** The report for people: what was tried, the quirks by name, and a table of what disagrees. */
export function printed(report: Report): string {
  const { operations, answers, quirks, failures, disagreements, left } = report;
  const total = answers.agrees + answers.quirk + answers.failed + answers.disagrees;
  const lines = [
    `${report.target}: ${operations.tried} of ${operations.known} operations tried, ${total} answers`,
    `  ${answers.agrees} agree, ${answers.quirk} are known quirks, ${answers.failed} failed without a name, ${answers.disagrees} disagree`,
  ];
  const names = Object.entries(quirks).sort(([a], [b]) => a.localeCompare(b));
  if (names.length > 0) lines.push("", "quirks", ...names.map(([name, by]) => `  ${name}: ${by.join(", ")}`));
  if (failures.length > 0)
    lines.push("", "failures: of the server, or of what is behind it", ...table(failures));
  if (disagreements.length > 0) lines.push("", "disagreements", ...table(disagreements));
  if (left.length > 0) lines.push("", "could not be taken away", ...left.map((place) => `  ${place}`));
  return lines.join("\n");
}

const columns = ["operation", "step", "status", "field", "ours", "theirs"] as const;

function table(rows: readonly Row[]): string[] {
  const cells = [[...columns], ...rows.map((row) => columns.map((name) => clipped(String(row[name]))))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => (line[at] ?? "").length)));
  return cells.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function clipped(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
