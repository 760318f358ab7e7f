// Derives everything that a machine writes from spec/openapi and packages/kinds. `--check` compares in memory and writes nothing.
import { bundle, printBundles } from "./generate/bundle.ts";
import { printClient } from "./generate/client.ts";
import { type Files, staleFiles, writeFiles } from "./generate/files.ts";
import { printManifestSchemas } from "./generate/manifest-schemas.ts";
import { printOperations } from "./generate/operations.ts";
import { reduce } from "./generate/reduce.ts";
import { printReference, readPast, readQuirks } from "./generate/reference.ts";
import { printTypes } from "./generate/types.ts";

const bundles = await bundle();
const reduced = reduce(bundles);
const files: Files = new Map([
  ...printBundles(bundles),
  ...(await printTypes(bundles)),
  ...(await printOperations(reduced)),
  ...printManifestSchemas(reduced),
  ...printReference(bundles, reduced, await readQuirks(), readPast()),
  ...printClient(reduced),
]);

if (process.argv.includes("--check")) {
  const stale = await staleFiles(files);
  for (const path of stale) console.error(`stale: ${path}`);
  if (stale.length)
    console.error(`${stale.length} of ${files.size} generated files are stale; run: pnpm generate`);
  else console.log(`${files.size} generated files are fresh`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  const touched = await writeFiles(files);
  for (const path of touched) console.log(`wrote ${path}`);
  console.log(`${files.size} generated files, ${touched.length} changed`);
}
