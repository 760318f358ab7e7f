import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bundleSize } from "../../tests/client/budgets/bundle-size.ts";
import { markdownTable } from "../figures.ts";

const run = promisify(execFile);
const paths = [
  "",
  "/control-plane",
  "/control-plane/agents",
  "/control-plane/projects",
  "/platform",
  "/platform/runners",
  "/connection",
  "/events",
  "/errors",
  "/webhooks",
  "/testing",
  "/otel",
  "/drift",
];

/** What each subpath takes when all of it is used: bytes of a bundle, and the least processor time of an import. */
export async function subpaths(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const path of paths) {
    const module = `@kubiya-toolkit/client${path}`;
    const { gz } = await bundleSize(folder, `export * from "${module}";`);
    const times: number[] = [];
    for (let round = 0; round < 4; round++) times.push(await importing(folder, module));
    rows.push([`\`${module}\``, `${gz}`, Math.min(...times).toFixed(1)]);
  }
  return markdownTable(["", "gzipped", "import, ms"], rows);
}

async function importing(folder: string, module: string): Promise<number> {
  const program = `
    const before = process.cpuUsage();
    await import("${module}");
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;
  const args = ["--input-type=module", "--eval", program];
  return Number((await run(process.execPath, args, { cwd: folder })).stdout);
}
