import { readdir, readFile, realpath } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Ledger } from "./ledger/ledger.ts";
import { loadLedger } from "./ledger/load.ts";
import { type Problem, problem } from "./problem.ts";
import { globTest } from "./text/glob.ts";
import { readWorkspace, unnamedWorkspace } from "./text/workspace.ts";
import type { SourceFile, Workspace } from "./types.ts";
import type { SecretResolver } from "./value/secrets.ts";

/** What a folder of manifests holds. */
export interface Folder {
  readonly workspace?: Workspace;
  readonly sources: readonly SourceFile[];
  /** What earlier runs noted about objects that carry no mark. */
  readonly ledger?: Ledger;
  readonly problems: readonly Problem[];
}

const workspaceFile = "kubiya.yaml";

/** What stands beside the manifests and is none. */
const ownFiles: readonly string[] = [workspaceFile, "kubiya.drift.yaml"];

export interface LoadOptions {
  /** Name of one of the overlays in `kubiya.yaml`. Left out: none. */
  readonly environment?: string | undefined;
}

/** Reads `kubiya.yaml` and the files that its globs name. Nothing outside the folder is read, through no symbolic link. */
export async function load(folder: string, { environment }: LoadOptions = {}): Promise<Folder> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return nothing(problem("folder.missing", `there is no folder ${folder}`));
  const names = await filesIn(root);
  const { workspace, problems } = await workspaceIn(root, folder, names.includes(workspaceFile), environment);
  if (!workspace) return { sources: [], problems };
  const read = await inBatches(manifestFiles(names, workspace), async ({ path, overlay }) => {
    const file = await readInside(root, path);
    return "text" in file && overlay ? { ...file, overlay } : file;
  });
  const sources = read.flatMap((one) => ("text" in one ? [one] : []));
  const unread = read.flatMap((one) => ("text" in one ? [] : [one]));
  const empty = read.length ? [] : [emptyProblem(folder, workspace)];
  const noted = await loadLedger(root, environment);
  const all = [...problems, ...unread, ...empty, ...noted.problems];
  return { workspace, sources, ledger: noted.ledger, problems: all };
}

/** Files of manifests, and those of the overlay in use; those of other overlays are left out. */
function manifestFiles(names: readonly string[], workspace: Workspace): { path: string; overlay?: true }[] {
  const { manifests, overlays = {}, environment = "" } = workspace;
  const wanted = globTest(manifests);
  const patches = globTest(overlays[environment] ?? []);
  const aside = globTest(Object.values(overlays).flat());
  return names.flatMap((path): { path: string; overlay?: true }[] => {
    if (ownFiles.includes(path)) return [];
    if (patches(path)) return [{ path, overlay: true }];
    return wanted(path) && !aside(path) ? [{ path }] : [];
  });
}

async function workspaceIn(root: string, folder: string, named: boolean, environment: string | undefined) {
  if (!named) {
    const title = `there is no ${workspaceFile} in ${folder}, so the workspace is called "default"`;
    const missing = problem("workspace.missing", title, { mend: "create it with `workspace: <name>`" });
    return { workspace: unnamedWorkspace(), problems: [{ ...missing, severity: "warning" } as const] };
  }
  const settings = await readInside(root, workspaceFile);
  return "text" in settings ? readWorkspace(settings, environment) : { problems: [settings] };
}

function nothing(why: Problem): Folder {
  return { sources: [], problems: [why] };
}

function emptyProblem(folder: string, workspace: Workspace): Problem {
  const title = `no file in ${folder} matches ${workspace.manifests.join(", ")}`;
  return { ...problem("folder.empty", title), severity: "warning" };
}

/** Paths of all files below a folder, sorted; hidden ones and `node_modules` left out. Links to folders are not followed. */
async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".") || part === "node_modules"))
    .sort();
}

/** So many files at once stay below any limit of open ones. */
const batch = 64;

async function inBatches<Item, Result>(
  items: readonly Item[],
  one: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += batch) {
    results.push(...(await Promise.all(items.slice(from, from + batch).map(one))));
  }
  return results;
}

async function readInside(root: string, path: string): Promise<SourceFile | Problem> {
  const place = { file: path, line: 1, column: 1 };
  try {
    const real = await realpath(resolve(root, path));
    if (!isInside(root, real))
      return problem("file.outside", `${path} leads out of the folder`, {
        place,
        mend: "copy the file into the folder",
      });
    return { file: path, text: await readFile(real, "utf8") };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return problem("file.unreadable", `${path} cannot be read`, { place, detail });
  }
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Finds secrets in an environment and in files below the folder. */
export function folderSecrets(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): SecretResolver {
  return {
    env: (name) => env[name],
    async file(path) {
      const root = await realpath(folder);
      const read = await readInside(root, path);
      return "text" in read ? read.text.replace(/\r?\n$/, "") : undefined;
    },
  };
}
