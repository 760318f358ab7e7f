// Joins the compiled modules of packages/client, so that a program which imports it loads a handful of files instead of a hundred. Run by its build.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

interface Manifest {
  readonly publishConfig: { readonly exports: Readonly<Record<string, { readonly default: string }>> };
}

const [folder = "."] = process.argv.slice(2);
const home = resolve(folder);
const dist = join(home, "dist");
const manifest: Manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
const modules = await modulesIn(dist);
const entries = [
  ...new Set(Object.values(manifest.publishConfig.exports).flatMap(({ default: path }) => meant(path))),
];

/** Entries that hold every resource. They get copies of the resources in one piece; what they share with the others is `core`. */
const wide = entries.filter((path) =>
  /^(index|testing\/index|generated\/[\w-]+\/(index|namespace))\.js$/.test(relative(dist, path)),
);
/** What resources are made with: the modules beside the entries, but for those that hold every resource or stand alone. */
const apart = /^(index|errors|kubiya|drift|shape|otel|webhook[\w-]*)\.js$/;
const core = join(dist, "core.js");
const coreModules = modules.filter((path) => dirname(path) === dist && !apart.test(basename(path)));
await writeFile(core, coreModules.map((path) => `export * from "./${basename(path)}";\n`).join(""));

const leadsToCore: Plugin = {
  name: "leads to core",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      coreModules.includes(resolve(resolveDir, path)) ? { path: core, external: true } : undefined,
    );
  },
};
const settings = {
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  packages: "external",
  outdir: dist,
  outbase: dist,
  absWorkingDir: home,
  chunkNames: "shared/[hash]",
  treeShaking: true,
  write: false,
} satisfies BuildOptions;
const narrow = entries.filter((path) => !wide.includes(path));
const built = [
  await build({ ...settings, entryPoints: [core, ...narrow] }),
  await build({ ...settings, entryPoints: wide, plugins: [leadsToCore] }),
];
for (const module of modules) await rm(module);
const files = built.flatMap(({ outputFiles }) => outputFiles);
for (const { path, text } of files) await writeTo(path, text);
console.log(`${relative(process.cwd(), home) || "."}: ${modules.length} modules in ${files.length} files`);

async function modulesIn(within: string): Promise<string[]> {
  const found = await readdir(within, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.name.endsWith(".js")).map((one) => join(one.parentPath, one.name));
}

/** The modules that an exported path stands for; of a pattern all that fit. */
function meant(path: string): string[] {
  const whole = join(home, path);
  if (!path.includes("*")) return [whole];
  return modules.filter((one) => dirname(one) === dirname(whole));
}

/** esbuild leaves the address of what is not its own as it is given; here it becomes one from the file. */
async function writeTo(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const toCore = relative(dirname(path), core);
  await writeFile(path, text.replaceAll(`"${core}"`, `"${toCore.startsWith(".") ? toCore : `./${toCore}`}"`));
}
