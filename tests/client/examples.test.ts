import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createMock } from "@kubiya-toolkit/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/generate/files.ts";
import { type Example, pageExamples } from "./examples/page-examples.ts";
import { type InstalledClient, installClient } from "./installed-client.ts";

const run = promisify(execFile);
const examples = pageExamples();
const mock = createMock();

let installed: InstalledClient;
let listening: Awaited<ReturnType<typeof mock.listen>>;
beforeAll(async () => {
  [installed, listening] = await Promise.all([installClient(), mock.listen()]);
  await mkdir(join(installed.folder, "examples"));
  for (const example of examples) await writeFile(pathOf(example), example.code);
}, 120_000);
afterAll(async () => {
  await listening?.close();
  await installed?.[Symbol.asyncDispose]();
});

const pathOf = ({ file }: Example) => join(installed.folder, "examples", `${file}.ts`);

test("every page of a topic has an example", () => {
  expect(examples.length).toBeGreaterThanOrEqual(7);
});

test("the examples compile as a user's programs do", async () => {
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  };
  const project = join(installed.folder, "examples", "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", project]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
}, 120_000);

test.concurrent.each(examples)("$name runs and prints what stands below it", async (example) => {
  const env = {
    ...process.env,
    KUBIYA_API_KEY: `key-of-${example.file}`,
    KUBIYA_BASE_URL: `${listening.url}/platform`,
    KUBIYA_CONTROL_PLANE_BASE_URL: `${listening.url}/control-plane`,
  };
  const { stdout } = await run(process.execPath, [pathOf(example)], {
    env,
    cwd: installed.folder,
    timeout: 60_000,
  });
  if (example.prints !== undefined) expect(stdout).toBe(example.prints);
});
