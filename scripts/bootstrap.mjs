// What `npm start` and `npm test` run: brings a bare clone to the point where the toolchain's own Node takes over.
// Plain JavaScript for Node 20 and later, since nothing is installed yet. A second run finds its stamps and does no set-up.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
};

if (Number(process.versions.node.split(".")[0]) < 20)
  fail(`Node 20 or later is needed to begin with; this is ${process.version}.`);

const install = [
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "spec/package.json",
  ...packages().map((p) => `${p}/package.json`),
];
const generate = [
  ...tree("spec/openapi"),
  ...tree("spec/generated"),
  ...tree("spec/bundled"),
  ...tree("scripts/generate"),
  ...tree("packages/kinds/src"),
];

once("install", install, () => {
  const pnpm = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
  run(
    "npx",
    ["--yes", pnpm, "install", "--frozen-lockfile", "--loglevel=error"],
    "Installing the dependencies",
  );
});

const [task, ...rest] = process.argv.slice(2);
const source = "--conditions=@kubiya-toolkit/source";
if (task === "start") {
  once("generate", generate, () => run("node", [source, "scripts/generate.ts"], "Generating from the specs"));
  process.exit(run("node", [source, "scripts/demo.ts", ...rest]));
} else if (task === "test") process.exit(run("node", [source, "scripts/check.ts", ...rest]));
else fail(`usage: bootstrap.mjs start|test, not ${task ?? "nothing"}`);

/** Runs `work` unless the files named are as they were when it last succeeded. */
function once(name, files, work) {
  const stamp = join(root, "node_modules", ".cache", "kubiya-toolkit", name);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest(files)) return;
  work();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, digest(files));
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(file).update(existsSync(join(root, file)) ? readFileSync(join(root, file)) : "");
  return hash.digest("hex");
}

function packages() {
  return readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
}

function tree(folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath ?? e.path, e.name).slice(root.length))
    .sort();
}

/** Runs a command in the root; with a title a failure ends everything, without one its exit code is returned. */
function run(command, args, title) {
  if (title) console.error(`${title} …`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: title ? ["ignore", 2, 2] : "inherit",
    shell: process.platform === "win32",
  });
  if (error) fail(`${command} cannot be run: ${error.message}`);
  if (title && status !== 0) fail(`${title} failed (exit code ${status}).`);
  return status ?? 1;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
