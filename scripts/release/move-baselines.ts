import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../spec/evolution/compare.ts";
import type { Evolution } from "../../spec/evolution/evolve.ts";
import { apisOf, loadWorkingTree } from "../../spec/evolution/load.ts";
import { historyFrom, noHistory, released } from "../../spec/evolution/release/history.ts";
import { clientNames } from "../spec-client-names.ts";

/**
 * What a release does to `spec/baseline`: each bundle becomes the baseline that the next changes are held against, and the
 * history of its API gets an entry. Returns the files that were written.
 */
export async function moveBaselines(root: string, version: string, date: string): Promise<string[]> {
  const written: string[] = [];
  for (const api of apisOf(root)) {
    const baseline = `spec/baseline/${api}.json`;
    const history = `spec/baseline/${api}.history.json`;
    const head = loadWorkingTree(root, api).document;
    const [evolution] = existsSync(join(root, baseline)) ? await evolutionOf(root, api) : [];
    const before = existsSync(join(root, history)) ? historyFrom(read(join(root, history))) : noHistory;
    const after = released(before, { version, date, head, ...(evolution ? { evolution } : {}) });
    for (const [file, value] of [
      [baseline, head],
      [history, after],
    ] as const) {
      writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
      written.push(file);
    }
  }
  return written;
}

function evolutionOf(root: string, api: string): Promise<Evolution[]> {
  return compare({ root, api, namer: clientNames });
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
