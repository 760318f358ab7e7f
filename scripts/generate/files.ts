import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Path from the repository's root → text. What a printer returns. */
export type Files = Map<string, string>;

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders that belong to the generator alone: a file there that no printer claims is stale. */
const ownedFolders = [
  "spec/bundled",
  "spec/generated",
  "packages/client/src/generated",
  "packages/kinds/src/generated",
  "schemas",
  "docs/reference",
];

/** Paths that differ from what is on disk: changed, missing, or claimed by no printer. */
export async function staleFiles(files: Files): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const found = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (found !== text) stale.push(found === undefined ? `${path} (missing)` : path);
  }
  for (const path of await filesOnDisk()) if (!files.has(path)) stale.push(`${path} (no printer makes it)`);
  return stale.sort();
}

/** Writes what differs and removes what no printer claims; returns the paths it touched. */
export async function writeFiles(files: Files): Promise<string[]> {
  const touched: string[] = [];
  for (const [path, text] of files) {
    const at = join(root, path);
    if ((await readFile(at, "utf8").catch(() => undefined)) === text) continue;
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, text);
    touched.push(path);
  }
  for (const path of await filesOnDisk()) {
    if (files.has(path)) continue;
    await rm(join(root, path));
    touched.push(path);
  }
  return touched.sort();
}

async function filesOnDisk(): Promise<string[]> {
  const lists = await Promise.all(
    ownedFolders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      return entries.filter((e) => e.isFile()).map((e) => relative(root, join(e.parentPath, e.name)));
    }),
  );
  return lists.flat();
}
