// Takes ten edits of the real specs from the edit to a dry run of the release, in a scratch clone, and writes what came of them; with --edit N only the Nth, whose row it replaces. Exit code: 0 all as expected, 1 not.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./generate/files.ts";
import { run, scratchClone } from "./release/scratch.ts";
import { type Outcome, outcomeOf, release } from "./release/trial.ts";
import { trials } from "./release/trial-edit.ts";

const { values } = parseArgs({ options: { edit: { type: "string" } } });
const only = values.edit === undefined ? undefined : Number(values.edit);
const file = join(root, "docs/evolution/ten-edits.md");
const clone = scratchClone(root);
const outcomes = new Map<number, Outcome>();
try {
  run(clone, "pnpm", ["install", "--offline", "--frozen-lockfile", "--silent"]);
  release(clone);
  for (const [index, trial] of trials().entries()) {
    if (only !== undefined && only !== index + 1) continue;
    const outcome = outcomeOf(trial, clone);
    outcomes.set(index + 1, outcome);
    console.log(`${isRight(outcome) ? "right" : "WRONG"} ${trial.title}: ${words(outcome.asked)}`);
  }
} finally {
  rmSync(clone, { recursive: true, force: true });
}
const rows = [...outcomes].map(([number, outcome]) => row(number, outcome));
writeFileSync(file, only === undefined ? page(rows) : replaced(readFileSync(file, "utf8"), rows));
console.log("wrote docs/evolution/ten-edits.md");
process.exitCode = [...outcomes.values()].every(isRight) ? 0 : 1;

function replaced(text: string, fresh: readonly string[]): string {
  return text.replaceAll(
    /^\| \d+ \|.*$/gm,
    (old) => fresh.find((one) => one.startsWith(old.slice(0, 5))) ?? old,
  );
}

function words(bumps: Readonly<Record<string, string>>): string {
  const order = ["major", "minor", "patch"].flatMap((bump) => {
    const names = Object.keys(bumps).filter((name) => bumps[name] === bump);
    return names.length ? [`${bump}: ${names.sort().join(", ")}`] : [];
  });
  return order.join("; ") || "nothing";
}

/** The one version that the packages share, or each of them. */
function version(versions: Readonly<Record<string, string>>): string {
  const all = [...new Set(Object.values(versions))];
  return all.length === 1 ? (all[0] ?? "") : JSON.stringify(versions);
}

/** What the greatest of the expected bumps makes of the two versions. */
function wanted({ trial }: Outcome): [string, string] {
  const bumps = Object.values(trial.expect);
  if (bumps.includes("major")) return ["0.2.0", "2.0.0"];
  if (bumps.includes("minor")) return ["0.2.0", "1.1.0"];
  return bumps.length ? ["0.1.1", "1.0.1"] : ["0.1.0", "1.0.0"];
}

function isRight(outcome: Outcome): boolean {
  const { trial, asked, from01, from10, underDeclared } = outcome;
  const [zero, one] = wanted(outcome);
  const isRefusalRight = underDeclared === (Object.keys(trial.expect).length ? "refused" : "let through");
  return (
    words(asked) === words(trial.expect) &&
    version(from01) === zero &&
    version(from10) === one &&
    isRefusalRight
  );
}

function row(number: number, outcome: Outcome): string {
  const { trial, asked, from01, from10, underDeclared } = outcome;
  return `| ${number} | ${trial.title} | ${trial.breaking ? "yes" : "no"} | ${words(asked)} | ${version(from01)} | ${version(from10)} | ${underDeclared} | ${isRight(outcome) ? "yes" : "**no**"} |`;
}

function page(all: readonly string[]): string {
  return `<!-- Made by \`pnpm spec:trial\`. -->
# Ten edits, from the YAML to the versions

Each edit ([edits.yaml](../../scripts/release/edits.yaml)) is made in a scratch clone of this repository in which everything is
released; then \`pnpm spec:changeset\` writes the changeset, \`--check\` accepts it, \`pnpm generate\` makes the rest, and the
release step gives versions. Once from 0.1.0, where a break raises the second number, and once from 1.0.0. The packages are one
\`fixed\` group, so all get one version; the column *asked* is what each has to raise by itself, from 1.0.0 on. *Under-declared* is
what \`--check\` says to a changeset that promises one step less (for a patch: to none). *Right* holds it all against what was
written down beforehand.

| # | edit | breaks | asked | from 0.1.0 | from 1.0.0 | under-declared | right |
|---|---|---|---|---|---|---|---|
${all.join("\n")}
`;
}
