import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { type Allowance, allowancesFrom } from "./allow-list.ts";
import { type Evolution, evolve } from "./evolve.ts";
import {
  apisOf,
  InputError,
  type Loaded,
  loadBaseline,
  loadFile,
  loadRevision,
  loadWorkingTree,
} from "./load.ts";
import type { Namer } from "./witness/client-shape.ts";

export interface CompareOptions {
  /** The root of the checkout. */
  readonly root: string;
  /** A bundle or a git revision; absent: the baseline, which is the last release. */
  readonly base?: string;
  /** A bundle or a git revision; absent: the working tree. */
  readonly head?: string;
  /** One API instead of all. */
  readonly api?: string;
  readonly witnesses?: boolean;
  readonly today?: string;
  /** Makes the names that the client has for an API's operations. */
  readonly namer?: Namer;
}

/** Compares the last release with the working tree, or whatever else is named, API by API. */
export async function compare(options: CompareOptions): Promise<Evolution[]> {
  const evolutions: Evolution[] = [];
  for (const api of chosen(options)) evolutions.push(await compareOne(api, options));
  return evolutions;
}

/** Files name one API, the one they are called after unless it is said. */
function chosen({ root, base, head, api }: CompareOptions): string[] {
  const known = apisOf(root);
  const files = [base, head].filter((name) => name !== undefined && isFile(name));
  if (api !== undefined) {
    if (!known.includes(api) && files.length < 2)
      throw new InputError(`there is no API ${api}; there are ${known.join(", ")}`);
    return [api];
  }
  const [file] = files;
  if (file === undefined) return known;
  const name = basename(file).replace(/\.(json|ya?ml)$/, "");
  if (!known.includes(name) && files.length < 2)
    throw new InputError(`${file}: which API is it? Say --api ${known.join(" | ")}`);
  return [name];
}

async function compareOne(api: string, options: CompareOptions): Promise<Evolution> {
  const { root, today, witnesses, namer } = options;
  const head = options.head === undefined ? loadWorkingTree(root, api) : loadNamed(root, options.head, api);
  const base = options.base === undefined ? loadBaseline(root, api) : loadNamed(root, options.base, api);
  if (!base)
    throw new InputError(`spec/baseline/${api}.json is missing: nothing was released yet; say --base`);
  const evolution = await evolve({
    api,
    base: base.document,
    head: head.document,
    allowed: allowancesOf(root, api),
    ...(today === undefined ? {} : { today }),
    ...(witnesses === undefined ? {} : { witnesses }),
    ...(namer === undefined ? {} : { namer }),
  });
  return located(evolution, base, head);
}

function isFile(name: string): boolean {
  return /\.(json|ya?ml)$/.test(name) || existsSync(name);
}

function loadNamed(root: string, name: string, api: string): Loaded {
  return isFile(name) ? loadFile(root, name) : loadRevision(root, name, api);
}

/** The breaks of an API that were decided on. */
function allowancesOf(root: string, api: string): readonly Allowance[] {
  const file = join("spec/evolution/allow", `${api}.yaml`);
  if (!existsSync(join(root, file))) return [];
  return allowancesFrom(parse(readFileSync(join(root, file), "utf8")), file);
}

function located(evolution: Evolution, base: Loaded, head: Loaded): Evolution {
  return {
    ...evolution,
    findings: evolution.findings.map((finding) => ({
      ...finding,
      ...(finding.base ? { base: base.locate(finding.base) } : {}),
      ...(finding.head ? { head: head.locate(finding.head) } : {}),
    })),
  };
}
