import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installClient } from "../../tests/client/installed-client.ts";

const run = promisify(execFile);

export interface Peers extends AsyncDisposable {
  /** A folder with all clients in `node_modules` and the measured programs in `subjects`. */
  readonly folder: string;
  /** What our package exports. */
  readonly exported: object;
}

/** Installs the other clients from the registry, and ours as built from here, side by side. */
export async function installPeers(): Promise<Peers> {
  const ours = await installClient();
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kubiya-peers-")));
  await cp(fileURLToPath(new URL("../peers/package.json", import.meta.url)), join(folder, "package.json"));
  const args = ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", args, { cwd: folder });
  await mkdir(join(folder, "node_modules", "@kubiya-toolkit"));
  for (const name of ["client", "spec"]) {
    const path = join("node_modules", "@kubiya-toolkit", name);
    await symlink(join(ours.folder, path), join(folder, path));
  }
  await cp(fileURLToPath(new URL("subjects", import.meta.url)), join(folder, "subjects"), {
    recursive: true,
  });
  return {
    folder,
    exported: ours.manifest.exports,
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
      await ours[Symbol.asyncDispose]();
    },
  };
}

/** Runs a program of `subjects` and reads the JSON that it prints. */
export async function measured<Result>(folder: string, program: string, ...args: string[]): Promise<Result> {
  const path = join(folder, "subjects", `${program}.mjs`);
  const { stdout } = await run(process.execPath, ["--expose-gc", path, ...args], { cwd: folder });
  return JSON.parse(stdout);
}
