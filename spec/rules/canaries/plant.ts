import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

export const realConfig = join(here, "../../redocly.yaml");

type Path = readonly (string | number)[];

/** One fault, as README.md beside this file explains. */
export interface Fault {
  readonly change: string;
  readonly at: Path;
  readonly to?: unknown;
  /** A further path of the same file that goes away. */
  readonly gone?: Path;
  readonly says: string;
  /** A rule of Redocly's own that cannot but report the fault too. */
  readonly and?: string;
  readonly lies?: string;
}

export interface LintProblem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
}

export function faultsOf(name: string): readonly Fault[] {
  return parse(readFileSync(join(here, `${name}.yaml`), "utf8"));
}

function set(document: Record<string, unknown>, path: Path, value: unknown): void {
  const last = path.at(-1) ?? "";
  let node = document;
  for (const key of path.slice(0, -1)) {
    node[key] ??= {};
    node = node[key] as Record<string, unknown>;
  }
  if (value === undefined) delete node[last];
  else node[last] = value;
}

/** Puts a copy of the clean document into `folder`, broken by the faults, and gives the path of its root file. */
export function plant(folder: string, faults: readonly Fault[]): string {
  const copy = join(folder, faults[0]?.lies ?? "control-plane");
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, "clean"), copy, { recursive: true });
  for (const { change, at, to, gone } of faults) {
    const file = join(copy, change);
    const document = parse(readFileSync(file, "utf8"));
    set(document, at, to);
    if (gone) set(document, gone, undefined);
    writeFileSync(file, stringify(document));
  }
  return join(copy, "openapi.yaml");
}

function run(args: readonly string[]): string {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr, error } = spawnSync(process.execPath, [redocly, ...args], {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  if (!stdout.trim()) throw new Error(`redocly ${args[0]} printed nothing: ${stderr}`);
  return stdout;
}

/** Lints all files in one run; the answer has one list of problems per file, in the files' order. */
export function lint(files: readonly string[], flags: readonly string[] = []): LintProblem[][] {
  const printed = run([
    "lint",
    "--config",
    realConfig,
    "--format",
    "json",
    "--max-problems",
    "1000",
    ...flags,
    ...files,
  ]);
  const reports = printed.trim().split(/(?<=^\})(?=\{$)/m);
  return reports.map((report) => JSON.parse(report).problems);
}

/** What `redocly diff` calls major between two documents. */
export function majorChanges(config: string, base: string, revision: string): string[] {
  const report = JSON.parse(run(["diff", "--config", config, "--format", "json", base, revision]));
  const verdicts: { impact: string; message: string }[] = report.changes.flatMap(
    (change: { verdicts?: unknown[] }) => change.verdicts ?? [],
  );
  return verdicts.filter(({ impact }) => impact === "major").map(({ message }) => message);
}
