import { execFile } from "node:child_process";
import { cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Subject } from "./served.ts";

export interface Peers extends AsyncDisposable {
  /** The other mocks that could be installed. */
  subjects(bundle: string): Subject[];
  /** Those that could not, and why. */
  readonly missing: readonly string[];
}

const scalar = `
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { readFileSync } from "node:fs";
const [file, port] = process.argv.slice(2);
const app = await createMockServer({ document: JSON.parse(readFileSync(file, "utf8")) });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
`;

const steady = `node_modules/@stdy/cli-${process.platform}-${process.arch}/bin/steady`;

/** Installs the other mocks from the registry into a folder of its own. Without them the rest is measured all the same. */
export async function installPeers(): Promise<Peers> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kubiya-mocks-")));
  await cp(fileURLToPath(new URL("peers/package.json", import.meta.url)), join(folder, "package.json"));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const failed = await promisify(execFile)("npm", args, { cwd: folder }).then(
    () => [],
    (error: Error) => [`Steady and Scalar could not be installed (${error.message.split("\n")[0]})`],
  );
  await writeFile(join(folder, "scalar.mjs"), scalar);
  return {
    missing: failed,
    subjects: (bundle) =>
      failed.length > 0
        ? []
        : [
            {
              name: "Steady",
              // The program itself: the script in front of it would hide its processor time.
              command: (port) => [
                join(folder, steady),
                "-q",
                "--host",
                "127.0.0.1",
                "-p",
                String(port),
                bundle,
              ],
            },
            {
              name: "Scalar",
              cwd: folder,
              command: (port) => [process.execPath, "scalar.mjs", bundle, String(port)],
            },
          ],
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
