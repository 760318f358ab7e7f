import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Runtime, Scene } from "./runtime.ts";

const run = promisify(execFile);

/** A runtime with a command line: `arguments` stand before the program. */
function commandLine(
  name: string,
  command: string,
  program: (scene: Scene) => string,
  args: string[],
): Runtime {
  return {
    name,
    command: `${[command, ...args].join(" ")} main.mjs`,
    async version(scene) {
      const { stdout } = await run(program(scene), ["--version"]);
      return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? stdout.trim();
    },
    async run(scene) {
      const env = {
        ...process.env,
        KUBIYA_API_KEY: `key-of-${name.replace(/\W/g, "-")}`,
        KUBIYA_CONTROL_PLANE_BASE_URL: scene.url,
        NOBODY: scene.nobody,
      };
      const main = join(scene.folder, "programs", "main.mjs");
      const { stdout } = await run(program(scene), [...args, main], {
        env,
        cwd: scene.folder,
        timeout: 60_000,
      });
      return JSON.parse(stdout);
    },
  };
}

const installed = (path: string) => (scene: Scene) => join(scene.runtimes, "node_modules", path);

export const commandLines: readonly Runtime[] = [
  commandLine("Node 24", "node", () => process.execPath, []),
  commandLine("Node 22", "npx node@22", installed("node-22/bin/node"), []),
  commandLine("Node 26", "npx node@26", installed("node-26/bin/node"), []),
  commandLine("Bun", "npx bun", installed(".bin/bun"), ["run"]),
  commandLine("Deno", "npx deno", installed(".bin/deno"), ["run", "--allow-net=127.0.0.1", "--allow-env"]),
];
