// Everything that must hold, from fast to slow. The last line is `N passed, N failed`: tests one by one, every other step as one.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { prepareChromium } from "./chromium.ts";
import { root } from "./generate/files.ts";
import { packageFolders } from "./layers.ts";

interface Step {
  title: string;
  mend: string;
  command: readonly string[];
  /** Where the step leaves its count of tests, when it has one. */
  counts?: string;
}

const scratch = await mkdtemp(join(tmpdir(), "kubiya-check-"));
const tests = join(scratch, "tests.json");
const source = "--conditions=@kubiya-toolkit/source";

const steps: Step[] = [
  {
    title: "generated files are fresh",
    mend: "pnpm generate",
    command: ["node", source, "scripts/generate.ts", "--check"],
  },
  {
    title: "specs hold their rules",
    mend: "pnpm spec:lint",
    command: ["node", source, "scripts/check-specs.ts"],
  },
  {
    title: "lint and format",
    mend: "pnpm format",
    command: ["biome", "ci", "--colors=off", "--diagnostic-level=warn", "."],
  },
  { title: "workspace manifests", mend: "sherif --fix", command: ["sherif"] },
  { title: "types, TypeScript 5.9", mend: "pnpm typecheck", command: ["tsc", "--noEmit"] },
  {
    title: "types, TypeScript 6",
    mend: "pnpm typecheck",
    command: ["node", "node_modules/typescript-6/bin/tsc", "--noEmit"],
  },
  {
    title: "types, TypeScript 7",
    mend: "pnpm typecheck",
    command: ["node", "node_modules/typescript-7/bin/tsc", "--noEmit"],
  },
  { title: "nothing unused", mend: "knip", command: ["knip", "--no-progress"] },
  {
    title: "tests",
    mend: "pnpm unit",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${tests}`],
    counts: tests,
  },
  { title: "build", mend: "pnpm build", command: ["turbo", "run", "build", "--output-logs=errors-only"] },
  ...packageFolders.flatMap((folder): Step[] => [
    {
      title: `publint ${folder}`,
      mend: "mend its package.json",
      command: ["publint", "run", folder, "--strict", "--pack", "pnpm"],
    },
    {
      title: `are the types wrong ${folder}`,
      mend: "mend the exports of its package.json",
      command: ["attw", "--pack", folder, "--profile", "esm-only", "--format", "table-flipped"],
    },
  ]),
];

console.log(`note   ${prepareChromium()}`);
const total = { passed: 0, failed: 0 };
for (const step of steps) await take(step);
await rm(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function take(step: Step): Promise<void> {
  const start = performance.now();
  const { code, output } = await run(step.command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counted = step.counts ? await countsOf(step.counts) : undefined;
  total.passed += counted ? counted.passed : code === 0 ? 1 : 0;
  total.failed += counted?.failed || code === 0 ? (counted?.failed ?? 0) : 1;
  const note = counted ? ` (${counted.passed} passed, ${counted.failed} failed)` : "";
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${step.title}${note}, ${seconds} s`);
  if (code !== 0) console.log(`${output.trim()}\n       To mend it: ${step.mend}\n`);
}

async function countsOf(file: string): Promise<{ passed: number; failed: number } | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (!text) return undefined;
  const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(text);
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function run([command = "", ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  const bin = join(root, "node_modules", ".bin");
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
  };
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => done({ code: 1, output: `${command}: ${error.message}` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}
