// Holds our description against another one of the same API, live or in a file, or against recorded traffic. Exit code: 0 agreed, 1 drifted, 6 bad input.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { contractOf } from "../spec/evolution/contract.ts";
import { type Difference, differences } from "../spec/evolution/drift/difference.ts";
import { draftsFor, printDrafts } from "../spec/evolution/drift/patch.ts";
import { driftTable } from "../spec/evolution/drift/table.ts";
import { exchangesFrom, trafficDifferences } from "../spec/evolution/drift/traffic.ts";
import { apisOf, InputError, type Loaded, loadWorkingTree } from "../spec/evolution/load.ts";
import { sideOf } from "../spec/evolution/witness/side.ts";
import { isNode } from "../spec/rules/json.ts";
import { root } from "./generate/files.ts";
import { isInputFault } from "./spec-input.ts";

const usage = `pnpm spec:drift --against URL|FILE [--api NAME] [--output text|json] [--all] [--patch FILE]

  --against  an OpenAPI 3 document (address or file), or recorded traffic: a .jsonl file with a line
             {method, url, status, requestBody?, responseBody?} for each exchange
  --api      which of ours; control-plane unless given
  --all      show what is known and meant, too
  --patch    write drafts of edits to our YAML into this file`;

try {
  const { values } = parseArgs({
    options: {
      against: { type: "string" },
      api: { type: "string", default: "control-plane" },
      output: { type: "string", default: "text" },
      all: { type: "boolean", default: false },
      patch: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(usage);
  else await drift(values);
} catch (error) {
  if (!isInputFault(error)) throw error;
  console.error(error.message);
  process.exitCode = 6;
}

interface Values {
  against?: string;
  api: string;
  output: string;
  all: boolean;
  patch?: string;
}

async function drift({ against, api, output, all, patch }: Values): Promise<void> {
  if (against === undefined) throw new InputError("--against is missing: an address or a file");
  if (!["text", "json"].includes(output)) throw new InputError(`--output ${output} is neither text nor json`);
  if (!apisOf(root).includes(api))
    throw new InputError(`there is no API ${api}; there are ${apisOf(root).join(", ")}`);
  const ours = loadWorkingTree(root, api);
  const text = await textAt(against);
  const found = against.endsWith(".jsonl")
    ? ofTraffic(ours, text)
    : ofDescription(ours, described(against, text));
  console.log(output === "json" ? JSON.stringify(found.list, null, 2) : driftTable(found.list, all));
  if (patch !== undefined)
    await writeFile(patch, printDrafts(draftsFor(found.list, found.theirs, ours.locate)));
  process.exitCode = found.list.some(({ agreed }) => agreed === undefined) ? 1 : 0;
}

async function textAt(against: string): Promise<string> {
  try {
    if (!/^https?:/.test(against)) return await readFile(against, "utf8");
    const answer = await fetch(against, { signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return await answer.text();
  } catch (cause) {
    throw new InputError(
      `${against} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

interface Found {
  readonly list: Difference[];
  readonly theirs?: ReturnType<typeof contractOf>;
}

function ofDescription(ours: Loaded, document: unknown): Found {
  if (!isNode(document) || !isNode(document.paths))
    throw new InputError("what --against names is no OpenAPI description");
  const theirs = contractOf(document);
  return { list: differences(contractOf(ours.document), theirs), theirs };
}

function described(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new InputError(`${name} is neither JSON nor YAML`, { cause });
  }
}

function ofTraffic(ours: Loaded, text: string): Found {
  const { exchanges, skipped } = exchangesFrom(text);
  if (skipped.length) console.error(`lines that are no exchange, passed over: ${skipped.join(", ")}`);
  return { list: trafficDifferences(sideOf(ours.document), exchanges) };
}
