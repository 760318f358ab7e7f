// The rules of the specs: Redocly's lint on the source and on the bundles, and the gates that need more than one document or Ajv.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { apis } from "./generate/bundle.ts";
import { root } from "./generate/files.ts";
import { type Bundles, specGates } from "./spec-gates/index.ts";

const bundles = Object.fromEntries(
  await Promise.all(
    apis.map(async (api) => [api, JSON.parse(await readFile(`${root}/spec/bundled/${api}.json`, "utf8"))]),
  ),
) as Bundles;

const failures = [
  lint("source", [...apis]),
  lint("bundles", ["--skip-rule", "kubiya/path-item-file", ...apis.map((api) => `spec/bundled/${api}.json`)]),
  gates(),
].filter((failed) => failed);
process.exitCode = failures.length ? 1 : 0;

function lint(what: string, args: string[]): boolean {
  const command = ["node_modules/@redocly/cli/bin/cli.js", "lint", "--config", "spec/redocly.yaml", ...args];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: "utf8",
  });
  const clean = status === 0 && !/\b[1-9]\d* warning/.test(stdout + stderr);
  console.log(`${clean ? "ok    " : "FAILED"} lint of the ${what}`);
  if (!clean) console.log(stdout + stderr);
  return !clean;
}

function gates(): boolean {
  const problems = specGates(bundles);
  console.log(`${problems.length ? "FAILED" : "ok    "} gates: examples, names and keywords`);
  for (const { api, gate, place, message } of problems)
    console.log(`  ${api} ${place}: ${message} (${gate})`);
  return problems.length > 0;
}
