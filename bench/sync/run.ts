import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createMock } from "@kubiya-toolkit/mock";
import { machine, markdownTable } from "../figures.ts";
import { prize, type Run } from "./prize.ts";
import type { Scale } from "./scale.ts";

/** `pnpm bench sync`: on the mock, or on the Control Plane that KUBIYA_CONTROL_PLANE_BASE_URL and KUBIYA_API_KEY name. */
export async function run(): Promise<string> {
  const { KUBIYA_CONTROL_PLANE_BASE_URL: url, KUBIYA_API_KEY: key } = process.env;
  if (url && key) return await report("On a Control Plane server", url, key);
  const server = await createMock({ quirks: true }).listen({ port: 0 });
  try {
    return await report("On the mock with its quirks", server.url, "bench");
  } finally {
    await server.close();
  }
}

async function report(where: string, baseUrl: string, apiKey: string): Promise<string> {
  const { runs, wrong } = await prize({ baseUrl, apiKey });
  for (const { bad } of runs) for (const one of bad.slice(0, 5)) console.error(one);
  const head = ["step", "create / change / delete", "seconds", "requests", "to plan", "writes", "not done"];
  const title = "# Sync: 300 objects of eight kinds, required fields alone";
  const end = wrong.length
    ? `Wrong at the end: ${wrong.join("; ")}`
    : "What others had made was as before, and nothing of ours was left.";
  const parts = [
    title,
    `${where}. ${machine()}`,
    markdownTable(head, runs.map(row)),
    end,
    ...(await scaleTable()),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Each size in a process of its own, so that the memory of one is not that of another. */
async function scaleTable(): Promise<string[]> {
  const program = new URL("./scale.ts", import.meta.url).pathname;
  const rows: string[][] = [];
  for (const objects of [1000, 10_000, 50_000]) {
    const args = ["--conditions=@kubiya-toolkit/source", program, String(objects)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const { seconds, processorSeconds, megabytes, requests }: Scale = JSON.parse(stdout);
    const figures = [seconds.toFixed(2), processorSeconds.toFixed(2), megabytes.toFixed(0)];
    rows.push([String(objects), ...figures, String(requests)]);
  }
  const head = ["objects", "seconds", "of the processor", "megabytes", "requests"];
  return [
    "## Reading, checking and planning a folder in which nothing has changed",
    markdownTable(head, rows),
  ];
}

function row({ name, counts, seconds, toPlan, toApply, bad }: Run): string[] {
  const requests = [...toPlan, ...toApply];
  const writes = requests.filter((one) => !one.startsWith("GET "));
  const { create, update, delete: gone } = counts;
  const numbers = [requests, toPlan, writes, bad].map(({ length }) => String(length));
  return [name, `${create} / ${update} / ${gone}`, seconds.toFixed(2), ...numbers];
}
