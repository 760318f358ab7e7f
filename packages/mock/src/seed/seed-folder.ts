import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import type { Json } from "../json.ts";
import { isManifest, type Manifest, manifestOf } from "./manifest.ts";
import { requestOf, type SeedRequest } from "./seed.ts";

const require = createRequire(import.meta.url);

/** What fills the state before anybody uses it: a request, or an object as a manifest describes it. */
export type SeedEntry = SeedRequest | Manifest;

/**
 * Reads every YAML and JSON file below a folder, in the order of their paths: manifests and requests, one or several in
 * each. Files named `kubiya.*` are left out: they describe the workspace. Throws where an entry is neither.
 */
export function readSeedFolder(folder: string): SeedEntry[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return paths
    .filter((path) => /\.(ya?ml|json)$/.test(path) && !basename(path).startsWith("kubiya."))
    .flatMap((path) => seedEntries(contentOf(join(folder, path)), path));
}

/** The entries of a value: one or a list of them. `where` is for the error. */
export function seedEntries(content: Json, where: string): SeedEntry[] {
  const entries = Array.isArray(content) ? content : [content];
  return entries.map((entry, at) => {
    const place = `${where}, entry ${at + 1}`;
    return isManifest(entry) ? manifestOf(entry, place) : requestOf(entry, place);
  });
}

function contentOf(file: string): Json {
  const text = readFileSync(file, "utf8");
  if (extname(file) === ".json") return parsedJson(text, file);
  const { parseAllDocuments }: typeof import("yaml") = require("yaml");
  return [...parseAllDocuments(text)].flatMap((document): Json[] => {
    const [error] = document.errors;
    if (error) throw new Error(`${file}: ${error.message}`);
    const content: Json = document.toJS();
    return content === null ? [] : [content].flat();
  });
}

function parsedJson(text: string, file: string): Json {
  try {
    const content: Json = JSON.parse(text);
    return content;
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
