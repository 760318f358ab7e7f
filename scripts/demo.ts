// The main job, end to end, on this machine: what `npm start` shows.
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Context, run } from "@kubiya-toolkit/cli";
import { createKubiya } from "@kubiya-toolkit/client";
import { createMock } from "@kubiya-toolkit/mock";
import { root } from "./generate/files.ts";

const folder = "examples/platform-team";
// A copy, because sync keeps notes beside kubiya.yaml that belong to a service, not to an example.
const place = await mkdtemp(join(tmpdir(), "kubiya-demo-"));
await cp(join(root, folder), join(place, folder), { recursive: true });
const mock = createMock();
const server = await mock.listen({ port: 0 });
const env = {
  ...parseEnv(await readFile(`${root}/${folder}/.env.example`, "utf8")),
  KUBIYA_API_KEY: "demo-key",
  KUBIYA_BASE_URL: server.url,
  KUBIYA_CONTROL_PLANE_BASE_URL: server.url,
  ...(process.env.NO_COLOR ? { NO_COLOR: process.env.NO_COLOR } : {}),
};

try {
  say(`The four Kubiya APIs, mocked, on ${server.url}`);
  await kubiya("clean", "validate", folder);
  await kubiya("changes-pending", "plan", folder);
  await kubiya("clean", "apply", folder, "--yes");
  say("Once more: there is nothing left to do, and nothing was written.");
  const before = writes();
  await kubiya("clean", "plan", folder);
  expect(writes() === before, "the second plan wrote something");
  await changeBehindSyncsBack();
  await kubiya("changes-pending", "plan", folder);
  say("Repaired:");
  await kubiya("clean", "apply", folder, "--yes");
  await kubiya("clean", "plan", folder);
  say(`That was the mock: ${mock.requests.length} requests, and none left this machine. Against the real service, with your own values:
  export KUBIYA_API_KEY=…; npx --yes pnpm@12 kubiya plan ${folder}`);
} finally {
  await server.close();
  await rm(place, { recursive: true, force: true });
}

/** Runs one command as the shell would, and stops the demonstration when it ends otherwise than it should. */
async function kubiya(ending: Awaited<ReturnType<typeof run>>, ...argv: string[]): Promise<void> {
  console.log(`\n$ kubiya ${argv.join(" ")}`);
  const context: Context = {
    argv,
    env,
    cwd: place,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interrupted: new AbortController().signal,
  };
  const ended = await run(context);
  expect(ended === ending, `kubiya ${argv.join(" ")} ended with “${ended}”, not “${ending}”`);
}

async function changeBehindSyncsBack(): Promise<void> {
  const { controlPlane } = createKubiya({
    apiKey: env.KUBIYA_API_KEY,
    baseUrl: server.url,
    controlPlaneBaseUrl: server.url,
  });
  const [agent] = await controlPlane.agents.list().toArray({ max: 1 });
  if (!agent) throw new Error("the demonstration's agents are gone");
  await controlPlane.agents.update(agent.id, { description: "Changed by hand on a Friday" });
  say(`Somebody changes agent ${agent.name} by hand. The next plan shows it:`);
}

function writes(): number {
  return mock.requests.filter(({ method }) => method !== "GET").length;
}

function expect(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise);
}

function say(text: string): void {
  console.log(`\n${text}`);
}
