import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a package's tarball would hold. */
export interface Packed {
  /** Bytes of the tarball. */
  readonly size: number;
  readonly files: readonly string[];
}

/** Packs a package without writing anything. */
export async function packedFiles(folder: string): Promise<Packed> {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"];
  const { stdout } = await run("npm", args, { cwd: folder, shell: process.platform === "win32" });
  const [packed]: { size: number; files: { path: string }[] }[] = JSON.parse(stdout);
  if (!packed) throw new Error("npm packed nothing");
  return { size: packed.size, files: packed.files.map(({ path }) => path) };
}
