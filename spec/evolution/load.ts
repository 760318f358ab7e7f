import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { isNode, type Node } from "../rules/json.ts";
import { fileLocator, type Locate, sourceLocator } from "./locate.ts";
import { realConfig, redoclyPrints } from "./redocly-diff.ts";

/** A bundle, and how to find the lines it came from. */
export interface Loaded {
  readonly document: Node;
  readonly locate: Locate;
}

/** What was asked for cannot be compared: bad input, exit code 6. */
export class InputError extends Error {}

/** The apis of a checkout, by the folders of their sources. */
export function apisOf(root: string): string[] {
  return readdirSync(join(root, "spec/openapi"), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, "spec/openapi", entry.name, "openapi.yaml")),
    )
    .map(({ name }) => name)
    .sort();
}

/** The bundle of the last release; nothing before the first. */
export function loadBaseline(root: string, api: string): Loaded | undefined {
  const file = join(root, "spec/baseline", `${api}.json`);
  return existsSync(file) ? loadFile(root, file) : undefined;
}

/** The working tree: the committed bundle where it is fresh, else the source bundled anew. */
export function loadWorkingTree(root: string, api: string): Loaded {
  const bundled = join(root, "spec/bundled", `${api}.json`);
  const source = join(root, "spec/openapi", api, "openapi.yaml");
  const sources = ["shared", api].map((folder) => join(root, "spec/openapi", folder));
  const isFresh =
    existsSync(bundled) && sources.every((folder) => newest(folder) <= statSync(bundled).mtimeMs);
  const document = isFresh ? readBundle(bundled) : bundleSource(source);
  return { document, locate: sourceLocator(root, source) };
}

function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(0, ...entries.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}

/** A bundle, or the root of a multi-file description, which is bundled first. */
export function loadFile(root: string, file: string): Loaded {
  const at = resolve(file);
  if (!existsSync(at)) throw new InputError(`${file}: there is no such file, and no such revision`);
  const text = readFileSync(at, "utf8");
  if (/\$ref:?["']?\s*["']?[^#"'\s]+\.ya?ml/.test(text))
    return { document: bundleSource(at), locate: sourceLocator(root, at) };
  return { document: readBundle(at), locate: fileLocator(relative(root, at), text) };
}

/** A git revision: its `spec/` is taken out into a folder of its own, bundled there, and kept until the process ends. */
export function loadRevision(root: string, revision: string, api: string): Loaded {
  const folder = folderOf(root, revision);
  const source = join(folder, "spec/openapi", api, "openapi.yaml");
  if (!existsSync(source)) throw new InputError(`${revision}: it has no spec/openapi/${api}/openapi.yaml`);
  const locate = sourceLocator(folder, source);
  return {
    document: bundleSource(source),
    locate(place) {
      const found = locate(place);
      return { ...found, file: `${revision}:${found.file}` };
    },
  };
}

const folders = new Map<string, string>();

function folderOf(root: string, revision: string): string {
  const known = folders.get(revision);
  if (known !== undefined) return known;
  const archive = spawnSync("git", ["-C", root, "archive", "--format=tar", revision, "spec"], {
    maxBuffer: 1 << 28,
  });
  if (archive.status !== 0)
    throw new InputError(`${revision} is no file and no revision: ${String(archive.stderr).trim()}`);
  const folder = mkdtempSync(join(tmpdir(), "spec-revision-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout });
  folders.set(revision, folder);
  return folder;
}

function bundleSource(file: string): Node {
  const folder = mkdtempSync(join(tmpdir(), "spec-bundle-"));
  const out = join(folder, "bundle.json");
  try {
    const said = redoclyPrints(
      [
        "bundle",
        file,
        "--config",
        realConfig,
        "--component-renaming-conflicts-severity=error",
        "--output",
        out,
      ],
      true,
    );
    if (!existsSync(out)) throw new InputError(`${file} cannot be bundled:\n${said.trim()}`);
    return readBundle(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readBundle(file: string): Node {
  const text = readFileSync(file, "utf8");
  let value: unknown;
  try {
    value = file.endsWith(".json") ? JSON.parse(text) : parse(text);
  } catch (cause) {
    throw new InputError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  if (!isNode(value) || !isNode(value.paths) || typeof value.openapi !== "string")
    throw new InputError(`${file} is no OpenAPI description`);
  if (!value.openapi.startsWith("3.1"))
    throw new InputError(`${file} is OpenAPI ${value.openapi}; 3.1 is compared`);
  return value;
}
