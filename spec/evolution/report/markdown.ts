import { breaks, type Finding } from "../change.ts";
import { type Evolution, isBroken } from "../evolve.ts";
import { headline, inOrder } from "./report.ts";

const most = 60;

/** One comment for a pull request: the verdict, the witnesses, and the rest folded away. */
export function markdownReport(evolutions: readonly Evolution[]): string {
  const touched = evolutions.filter(({ findings, expired }) => findings.length || expired.length);
  if (!touched.length) return "### The specs did not change\n";
  const verdict = touched.some(isBroken) ? "### ⚠️ This breaks released clients" : "### Nothing breaks";
  return `${[verdict, ...touched.flatMap(one)].join("\n\n")}\n`;
}

function one(evolution: Evolution): string[] {
  const found = inOrder(evolution.findings);
  const loud = found.filter((finding) => breaks(finding));
  const quiet = found.filter((finding) => !breaks(finding));
  return [
    `**${headline(evolution)}**`,
    ...evolution.expired.map((entry) => `- expired allowance: ${entry}`),
    ...loud.map(breaking),
    ...(quiet.length ? [table(quiet)] : []),
  ];
}

function breaking(finding: Finding): string {
  const place = finding.head ?? finding.base;
  const { wireWitness, typesWitness } = finding;
  const wire =
    wireWitness?.kind === "request"
      ? [`Valid before, refused now (${inline(wireWitness.refused)}):`, fenced("sh", wireWitness.curl)]
      : wireWitness
        ? [
            `An answer that \`${wireWitness.operation}\` could not give before (${inline(wireWitness.unheld)}):`,
            fenced("json", JSON.stringify(wireWitness.answer, null, 2)),
          ]
        : [];
  const types = typesWitness
    ? [`Compiled before, not now: ${inline(typesWitness.error)}`, fenced("ts", typesWitness.program.trim())]
    : [];
  return [
    `- **${inline(finding.why)}** wire ${finding.wire}, types ${finding.types} · \`${place?.file ? `${place.file}:${place.line}` : place?.pointer}\` · \`${finding.fingerprint}\``,
    ...[...finding.notes, ...wire, ...types].map((text) => text.replaceAll(/^/gm, "  ")),
  ].join("\n\n");
}

function table(findings: readonly Finding[]): string {
  const rows = findings
    .slice(0, most)
    .map(
      ({ wire, types, why, notes, allowed }) =>
        `| ${wire} | ${types} | ${cell([why, ...notes, ...(allowed === undefined ? [] : [`Allowed: ${allowed}.`])].join(" "))} |`,
    );
  const rest = findings.length > most ? [`| | | and ${findings.length - most} more |`] : [];
  return [
    `<details><summary>${findings.length} further ${findings.length === 1 ? "change" : "changes"}</summary>\n`,
    "| wire | types | change |\n|---|---|---|",
    [...rows, ...rest].join("\n"),
    "\n</details>",
  ].join("\n");
}

function cell(text: string): string {
  return inline(text).replaceAll("|", "\\|");
}

function inline(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("<", "&lt;");
}

function fenced(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
