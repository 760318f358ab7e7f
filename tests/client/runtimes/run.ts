import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMock } from "@kubiya-toolkit/mock";
import { installClient } from "../installed-client.ts";
import { browser } from "./browser.ts";
import { commandLines } from "./command-line.ts";
import type { Runtime, Scene } from "./runtime.ts";
import { runtimesPage, type Verdict } from "./runtimes-page.ts";
import { worker } from "./worker.ts";

// Runs the built client on every runtime that can be had, against the mock, and writes docs/client/runtimes.md. It installs
// the runtimes from the registry, so it is no part of `npm test`.
await using installed = await installClient();
const here = fileURLToPath(new URL(".", import.meta.url));
const runtimes = await mkdtemp(join(tmpdir(), "kubiya-runtimes-"));
const listening = await createMock({ apis: ["control-plane"] }).listen();
try {
  await cp(join(here, "package.json"), join(runtimes, "package.json"));
  await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund"], { cwd: runtimes }).catch(
    (error) => {
      console.error(`not all runtimes could be installed: ${error.stderr}`);
    },
  );
  await cp(join(here, "programs"), join(installed.folder, "programs"), { recursive: true });
  const scene = { folder: installed.folder, runtimes, url: listening.url, nobody: await urlOfNobody() };
  const verdicts: Verdict[] = [];
  for (const runtime of [...commandLines, worker, browser]) {
    const verdict = await verdictOf(runtime, scene);
    verdicts.push(verdict);
    console.log(
      `${verdict.skipped ? `skipped: ${verdict.skipped}` : verdict.told.join("; ")} — ${runtime.name}`,
    );
  }
  await writeFile(new URL("../../../docs/client/runtimes.md", import.meta.url), runtimesPage(verdicts));
  const [first] = verdicts;
  const odd = verdicts.filter(({ skipped, told }) => !skipped && !sameJourney(told, first?.told ?? []));
  if (odd.length > 0) {
    console.error(`not as on ${first?.name}: ${odd.map(({ name }) => name).join(", ")}`);
    process.exitCode = 1;
  }
} finally {
  await listening.close();
  await rm(runtimes, { recursive: true, force: true });
}

async function verdictOf(runtime: Runtime, scene: Scene): Promise<Verdict> {
  const { name, command } = runtime;
  try {
    const version = await runtime.version(scene);
    return { name, command, version, told: await runtime.run(scene) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { name, command, version: "", told: [], skipped: reason };
  }
}

/** How often a refused write is tried depends on what a runtime tells of the refusal; all else must be the same. */
function sameJourney(told: readonly string[], expected: readonly string[]): boolean {
  const steps = (list: readonly string[]) =>
    list.filter((step) => !step.startsWith("refused: NetworkError")).join("\n");
  return steps(told) === steps(expected);
}

async function urlOfNobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}
