import { createRequire, Module } from "node:module";

const require = createRequire(import.meta.url);
const library = "@stoplight/prism-http";
const unused = "@faker-js/faker";

let loading: Promise<typeof import("./prism.ts")> | undefined;

/**
 * Loads Prism, once. Its generator of random examples is never used here and is a quarter of the work, so an empty one
 * stands in its place for that moment; whoever asks for the real one later gets it.
 */
export function loadPrism(): Promise<typeof import("./prism.ts")> {
  loading ??= withoutFaker(() => require(library)).then(() => import("./prism.ts"));
  return loading;
}

async function withoutFaker(load: () => unknown): Promise<void> {
  const path = pathOfFaker();
  if (path === undefined || require.cache[path]) return;
  const empty = new Module(path);
  empty.exports = { faker: {} };
  empty.loaded = true;
  require.cache[path] = empty;
  try {
    load();
  } finally {
    delete require.cache[path];
  }
}

/** Undefined where Prism comes without it: then nothing is saved, and nothing is lost. */
function pathOfFaker(): string | undefined {
  try {
    return createRequire(require.resolve(library)).resolve(unused);
  } catch {
    return undefined;
  }
}
