import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isNode, listOf, type Node, nodeOf } from "../rules/json.ts";
import type { Bump, Change, Place } from "./change.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/** The configuration that the repository lints and compares with. */
export const realConfig = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

/** What `redocly diff` finds between two bundles, with the real configuration unless told otherwise. */
export function redoclyDiff(base: Node, head: Node, config = realConfig): Change[] {
  const texts = [base, head].map((document) => JSON.stringify(document, null, 2));
  if (texts[0] === texts[1]) return [];
  const folder = mkdtempSync(join(tmpdir(), "spec-diff-"));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index ? "head" : "base"}.json`);
      writeFileSync(file, text);
      return file;
    });
    const report: unknown = JSON.parse(
      redoclyPrints(["diff", "--config", config, "--format", "json", ...files]),
    );
    return listOf(nodeOf(report).changes).map((change) => changeOf(nodeOf(change)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs Redocly and gives what it printed, whatever its exit code; what it complained of is added when asked for. */
export function redoclyPrints(args: readonly string[], withComplaints = false): string {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr, error } = spawnSync(process.execPath, [redocly, ...args], {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (withComplaints) return stdout + stderr;
  if (!stdout.trim()) throw new Error(`redocly ${args[0]} printed nothing: ${stderr.trim()}`);
  return stdout;
}

function changeOf(raw: Node): Change {
  const verdicts = listOf(raw.verdicts).map(nodeOf);
  const base = placeOf(raw.base);
  const head = placeOf(raw.revision);
  return {
    kind: kindOf(raw.kind),
    type: String(raw.typeName),
    path: String(raw.path),
    ...(typeof raw.property === "string" ? { property: raw.property } : {}),
    ...(base ? { base } : {}),
    ...(head ? { head } : {}),
    redocly: {
      impact: bumpOf(raw.impact),
      rules: verdicts.map((verdict) => String(verdict.ruleId)),
      message: verdicts.map((verdict) => String(verdict.message)).join(" "),
    },
  };
}

function placeOf(raw: unknown): Place | undefined {
  if (!isNode(raw)) return undefined;
  return { pointer: String(raw.pointer), file: "", line: Number(raw.line), value: raw.value };
}

function kindOf(word: unknown): Change["kind"] {
  return word === "added" || word === "removed" ? word : "modified";
}

function bumpOf(word: unknown): Bump {
  return word === "major" || word === "minor" || word === "patch" ? word : "none";
}
