import { execFile } from "node:child_process";
import { loadavg } from "node:os";
import { promisify } from "node:util";
import { createMock } from "@kubiya-toolkit/mock";
import { machine, markdownTable, spread } from "../figures.ts";
import { load } from "./load.ts";
import { installPeers, type Peers } from "./peers.ts";
import { type Served, type Subject, serve } from "./served.ts";

const root = new URL("../../", import.meta.url).pathname;
const bundle = `${root}spec/bundled/control-plane.json`;
const list = "/api/v1/agents";
const repeats = Number(process.env.MOCK_BENCH_REPEATS ?? 3);
/** Requests to warm up with, to measure with, and for the look at memory. */
const warm = 500;
const measuredRequests = 1000;
const long = Number(process.env.MOCK_BENCH_REQUESTS ?? 100_000);
const resources = 10_000;

const ours = (name: string, ...flags: string[]): Subject => ({
  name,
  command: (port) => [process.execPath, `${root}packages/mock/dist/bin.js`, "--port", String(port), ...flags],
});

const oneApi = ours("**this mock**, one API", "--api", "control-plane");
const allApis = ours("**this mock**, four APIs");

/** Measures the mock beside plain Prism and others on the same bundle, and returns the tables. */
export async function run(): Promise<string> {
  await promisify(execFile)(`${root}node_modules/.bin/tsc`, ["-p", "tsconfig.build.json"], {
    cwd: `${root}packages/mock`,
  });
  await using peers = await installPeers();
  const subjects = [allApis, oneApi, prism(), ...peers.subjects(bundle)];
  const rows: string[][] = [];
  for (const subject of subjects) rows.push(await measure(subject));
  return `# The mock beside others

Made by \`pnpm bench mock\`. ${machine()} Repeats: ${repeats}. Load of the machine: ${loadavg()[0]?.toFixed(1)}. All serve \`spec/bundled/control-plane.json\` (${await operations()} operations);
the first row serves the other three documents too. Versions of the others: Prism ${await versionOfPrism()}, \`bench/mock/peers/package.json\`.

## Start, and what a GET costs

Milliseconds. The clock counts what else the machine does; processor time hardly does. A GET lists agents, none of which is there or those of the example; processor time is that of the mock's process.

${markdownTable(["mock", "start, by the clock", "start, processor", "processor per GET", "memory, MB"], rows)}

${left(peers)}

## As a function

${asFunction()}

## Memory of this mock

${await memory()}
`;
}

/** What a test pays that makes a mock of its own. */
function asFunction(): string {
  const times = 1000;
  createMock();
  const begun = performance.now();
  for (let at = 0; at < times; at += 1) createMock();
  const each = (performance.now() - begun) / times;
  return `After the first of a process, \`createMock()\` takes ${each.toFixed(3)} ms.`;
}

function prism(): Subject {
  const bin = `${root}node_modules/@stoplight/prism-cli/dist/index.js`;
  const command = (port: number) => [
    process.execPath,
    bin,
    "mock",
    bundle,
    "-p",
    String(port),
    "-h",
    "127.0.0.1",
    "-v",
    "silent",
  ];
  return { name: "Prism", command };
}

async function measure(subject: Subject): Promise<string[]> {
  const starts: Served["start"][] = [];
  const costs: number[] = [];
  const memories: number[] = [];
  for (let at = 0; at < repeats; at += 1) {
    await using served = await serve(subject);
    starts.push(served.start);
    await listed(served, warm, subject.name);
    const before = served.cpu();
    await listed(served, measuredRequests, subject.name);
    costs.push((served.cpu() - before) / measuredRequests);
    memories.push(served.memory());
  }
  return [
    subject.name,
    spread(
      starts.map((start) => start.wall),
      0,
    ),
    spread(
      starts.map((start) => start.cpu),
      0,
    ),
    spread(costs, 2),
    spread(memories, 0),
  ];
}

async function listed({ url }: Served, times: number, name: string): Promise<void> {
  const statuses = await load(url, times, () => ({ path: list }));
  if (statuses.get(200) !== times) throw new Error(`${name} answered ${JSON.stringify([...statuses])}`);
}

async function memory(): Promise<string> {
  await using served = await serve(allApis);
  const rows: string[][] = [["after the start", served.memory().toFixed(0)]];
  await listed(served, 10_000, "this mock");
  rows.push(["after 10,000 requests", served.memory().toFixed(0)]);
  await listed(served, long - 10_000, "this mock");
  rows.push([`after ${long.toLocaleString("en")} requests`, served.memory().toFixed(0)]);
  const made = await load(served.url, resources, (at) => ({
    path: list,
    method: "POST",
    body: JSON.stringify({ name: `agent-${at}`, model_id: "m", description: "One of many" }),
  }));
  rows.push([`with ${made.get(201)?.toLocaleString("en")} agents`, served.memory().toFixed(0)]);
  const before = served.cpu();
  await listed(served, 200, "this mock");
  const cost = ((served.cpu() - before) / 200).toFixed(2);
  rows.push(["and 200 lists of them", served.memory().toFixed(0)]);
  return `${markdownTable(["", "MB"], rows)}\n\nThe long run is bounded; \`MOCK_BENCH_REQUESTS\` sets how many requests. A page of that many agents (the default 50) takes ${cost} ms of processor time.`;
}

function left({ missing }: Peers): string {
  return missing.length === 0 ? "" : `Not measured: ${missing.join("; ")}.`;
}

async function operations(): Promise<number> {
  const { default: document } = await import(bundle, { with: { type: "json" } });
  const methods = ["get", "post", "put", "patch", "delete"];
  return Object.values<object>(document.paths).flatMap((item) =>
    Object.keys(item).filter((key) => methods.includes(key)),
  ).length;
}

async function versionOfPrism(): Promise<string> {
  const { default: manifest } = await import(`${root}node_modules/@stoplight/prism-cli/package.json`, {
    with: { type: "json" },
  });
  return manifest.version;
}
