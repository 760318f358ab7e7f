import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/generate/files.ts";
import { layers, scope } from "../../scripts/layers.ts";

const run = promisify(execFile);

/** The client as a user has it: built, and installed with what it depends on. */
export interface InstalledClient extends AsyncDisposable {
  /** A folder whose `node_modules` holds the client; programs that use it are put here. */
  readonly folder: string;
  /** Where the client's package.json and dist are. */
  readonly client: string;
  /** Its package.json as published. */
  readonly manifest: { readonly exports: object; readonly dependencies: Readonly<Record<string, string>> };
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** Builds the client and what it needs of ours into a private folder, so that no stale `dist` is measured. */
export async function installClient(): Promise<InstalledClient> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kubiya-client-")));
  await mkdir(join(folder, "node_modules", "@types"), { recursive: true });
  await link(folder, "@types/node", root);
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await install(folder, "client", new Set());
  const client = join(folder, "node_modules", `${scope}client`);
  return {
    folder,
    client,
    manifest: JSON.parse(await readFile(join(client, "package.json"), "utf8")),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function install(folder: string, name: string, done: Set<string>): Promise<void> {
  if (done.has(name)) return;
  done.add(name);
  const from = join(root, layers[name]?.folder ?? "");
  const manifest: Manifest = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    if (dependency.startsWith(scope)) await install(folder, dependency.slice(scope.length), done);
    else await link(folder, dependency, from);
  }
  const to = join(folder, "node_modules", `${scope}${name}`);
  await mkdir(to, { recursive: true });
  await build(folder, name, from, to);
  await writeFile(join(to, "package.json"), JSON.stringify({ ...manifest, ...manifest.publishConfig }));
  if (name === "client") await joinModules(from, to);
  await cp(join(from, "README.md"), join(to, "README.md")).catch(() => {});
}

/** Compiles a copy of the sources, so that they find the packages beside them instead of those of the workspace. */
async function build(folder: string, name: string, from: string, to: string): Promise<void> {
  const copy = join(folder, "sources", name);
  const settings = "tsconfig.build.json";
  const own: { readonly include: readonly string[] } = JSON.parse(
    await readFile(join(from, settings), "utf8"),
  );
  for (const part of own.include) await cp(join(from, part), join(copy, part), { recursive: true });
  await cp(join(from, "package.json"), join(copy, "package.json"));
  await writeFile(
    join(copy, settings),
    JSON.stringify({ ...own, extends: join(root, "tsconfig.base.json") }),
  );
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  await run(process.execPath, [tsc, "-p", join(copy, settings), "--outDir", join(to, "dist")]).catch(
    (error) => {
      throw new Error(`${name} does not build: ${error.stdout}`, { cause: error });
    },
  );
}

/** The second step of the client's build. */
async function joinModules(from: string, to: string): Promise<void> {
  const manifest = await readFile(join(to, "package.json"), "utf8");
  await cp(join(from, "package.json"), join(to, "package.json"));
  await run(process.execPath, [join(root, "scripts", "bundle-client.ts"), to]);
  await writeFile(join(to, "package.json"), manifest);
}

/** Links a package and, beside it, those that it needs itself. */
async function link(folder: string, name: string, from: string): Promise<void> {
  const at = join(folder, "node_modules", name);
  const real = await realpath(join(from, "node_modules", name));
  await mkdir(dirname(at), { recursive: true });
  await symlink(real, at, "dir").catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}
