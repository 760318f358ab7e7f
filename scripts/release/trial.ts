import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layers, scope } from "../layers.ts";
import { readChangesets, versionsOf } from "./changesets.ts";
import { CommandError, commit, run } from "./scratch.ts";
import { make, type Trial } from "./trial-edit.ts";

/** What came of an edit. */
export interface Outcome {
  readonly trial: Trial;
  /** What the written changeset asks of each package, by short name, from 1.0.0 on. */
  readonly asked: Readonly<Record<string, string>>;
  /** Versions after a release from 0.1.0, and after one from 1.0.0. */
  readonly from01: Readonly<Record<string, string>>;
  readonly from10: Readonly<Record<string, string>>;
  /** Whether a changeset that promises a patch was refused. */
  readonly underDeclared: "refused" | "let through";
}

const source = "--conditions=@kubiya-toolkit/source";
const file = ".changeset/spec-changes.md";

/** Takes an edit from the YAML to released versions, in a scratch clone whose commit `released-*` is the last release. */
export function outcomeOf(trial: Trial, clone: string): Outcome {
  reset(clone, "released-01");
  make(trial, clone);
  node(clone, "scripts/spec-changeset.ts");
  node(clone, "scripts/spec-changeset.ts", "--check");
  node(clone, "scripts/generate.ts");
  if (asked(clone)) node(clone, "scripts/release-version.ts");
  const from01 = versionsOf(clone);
  reset(clone, "released-10");
  make(trial, clone);
  node(clone, "scripts/spec-changeset.ts");
  const wanted = asked(clone) ?? {};
  const underDeclared = isRefused(clone, wanted) ? "refused" : "let through";
  if (Object.keys(wanted).length) run(clone, "changeset", ["version"]);
  return { trial, asked: wanted, from01, from10: versionsOf(clone), underDeclared };
}

/** Makes the two commits that edits start from: everything released, as 0.1.0 and as 1.0.0. */
export function release(clone: string): void {
  node(clone, "scripts/release-version.ts");
  node(clone, "scripts/generate.ts");
  tag(clone, "released-01");
  for (const { folder } of Object.values(layers)) {
    const manifest = join(clone, folder, "package.json");
    const text = readFileSync(manifest, "utf8");
    writeFileSync(manifest, text.replace(/"version": "[^"]+"/, '"version": "1.0.0"'));
  }
  tag(clone, "released-10");
}

function tag(clone: string, name: string): void {
  commit(clone, name);
  run(clone, "git", ["tag", name]);
}

function reset(clone: string, name: string): void {
  run(clone, "git", ["reset", "--quiet", "--hard", name]);
  run(clone, "git", ["clean", "--quiet", "-fd"]);
}

function node(clone: string, ...args: string[]): string {
  return run(clone, "node", [source, ...args]);
}

function asked(clone: string): Record<string, string> | undefined {
  const [changeset] = readChangesets(clone);
  return (
    changeset &&
    Object.fromEntries(
      Object.entries(changeset.bumps).map(([name, bump]) => [name.slice(scope.length), bump]),
    )
  );
}

/** Whether the check refuses one bump less than asked for; where a patch is asked for, none at all. */
function isRefused(clone: string, wanted: Readonly<Record<string, string>>): boolean {
  const at = join(clone, file);
  const less: Record<string, string> = { major: "minor", minor: "patch" };
  const names = Object.entries(wanted);
  if (!names.length) return false;
  const text = readFileSync(at, "utf8");
  const lines = names.flatMap(([name, bump]) => (less[bump] ? [`"${scope}${name}": ${less[bump]}`] : []));
  if (lines.length) writeFileSync(at, `---\n${lines.join("\n")}\n---\n\nToo little.\n`);
  else rmSync(at);
  try {
    node(clone, "scripts/spec-changeset.ts", "--check");
    return false;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return true;
  } finally {
    writeFileSync(at, text);
  }
}
