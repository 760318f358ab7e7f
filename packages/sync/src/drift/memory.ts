import { randomBytes } from "node:crypto";
import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import { digestOf } from "../ledger/ledger.ts";
import { sorted } from "../object/words.ts";
import type { Manifest, Outcome, Plan, Wanted } from "../types.ts";
import { isList, isObject, type Json } from "../value/json.ts";

// What the files said when they were last applied, as salted digests of fields: with it a difference is known to be ours, not
// applied yet, or another's. It may be deleted at any time: then every difference in a field that was ours counts as another's.

export interface AppliedMemory {
  readonly salt: string;
  /** Digests by address and field. */
  readonly objects: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The memory of a workspace that has none. */
export function newMemory(): AppliedMemory {
  return { salt: randomBytes(12).toString("base64url"), objects: {} };
}

/** The digest under which a field's value is remembered. References to secrets are digested as they are written. */
export function remembered({ salt }: AppliedMemory, kind: Kind, field: string, value: Json): string {
  const unordered = kind.associations?.[field] || manifestFields(kind).get(field)?.compare === "set";
  return digestOf(salt, unordered && isList(value) ? sorted(value) : value).slice(0, 10);
}

/** The memory after a run: of each object that is now as its manifest says, what that says. */
export function rememberApplied(
  memory: AppliedMemory,
  wanted: Wanted,
  plan: Plan,
  outcomes: readonly Outcome[],
): AppliedMemory {
  const objects = { ...memory.objects };
  const good = new Set(
    outcomes.filter(({ status }) => /^(done|settled)$/.test(status)).map(({ step }) => step),
  );
  const failed = new Set(plan.steps.filter(({ id }) => !good.has(id)).map(({ address }) => address));
  for (const { action, address } of plan.changes)
    if (action === "delete" && !failed.has(address)) delete objects[address];
  for (const manifest of wanted.manifests)
    if (!failed.has(manifest.address)) objects[manifest.address] = digests(memory, manifest);
  return { salt: memory.salt, objects };
}

function digests(memory: AppliedMemory, { kind, spec }: Manifest): Record<string, string> {
  const fields = Object.entries(spec);
  return Object.fromEntries(fields.map(([field, value]) => [field, remembered(memory, kind, field, value)]));
}

/** The text of its file: one line an object, sorted. */
export function writeMemory({ salt, objects }: AppliedMemory): string {
  const rows = Object.keys(objects)
    .sort()
    .map((address) => `    ${JSON.stringify(address)}: ${JSON.stringify(objects[address])}`);
  const body = rows.length ? `{\n${rows.join(",\n")}\n  }` : "{}";
  return `{\n  "format": 1,\n  "salt": ${JSON.stringify(salt)},\n  "objects": ${body}\n}\n`;
}

/** The memory in a file's text. What is none is forgotten, since it is a cache. */
export function readMemory(text: string): AppliedMemory | undefined {
  const value = parsed(text);
  if (!isObject(value) || value.format !== 1 || typeof value.salt !== "string") return undefined;
  const rows = Object.entries(isObject(value.objects) ? value.objects : {}).map(
    ([address, fields]) => [address, textsIn(fields)] as const,
  );
  return { salt: value.salt, objects: Object.fromEntries(rows) };
}

function textsIn(value: Json): Record<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([field, digest]) => [field, String(digest)]));
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
