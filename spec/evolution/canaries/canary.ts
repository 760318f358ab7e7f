import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isNode, type Node, nodeOf } from "../../rules/json.ts";
import type { Bump } from "../change.ts";
import { at, partsOf, pointerOf } from "../pointer.ts";
import { letters, stamp } from "./stamp.ts";

/** `[pointer, value]` sets, `[pointer]` takes away, `[pointer, "/another/pointer"]` moves what stands there. */
type Edit = readonly [string, unknown?];

export interface Canary {
  readonly id: string;
  readonly wire: Bump;
  readonly types: Bump;
  readonly lifecycle?: "allowed";
  readonly first?: readonly Edit[];
  readonly change: readonly Edit[];
}

export interface Pair {
  readonly base: Node;
  readonly head: Node;
}

function read(name: string): unknown {
  return parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8"));
}

export function canariesOf(name: "known" | "own"): readonly Canary[] {
  const list = read(`${name}.yaml`);
  return Array.isArray(list) ? list : [];
}

/** All canaries of a list as one pair of documents; the canary at place n carries the nth letter. */
export function pairOf(canaries: readonly Canary[]): Pair {
  const pairs = canaries.map((canary, index) => single(canary, letters[index] ?? ""));
  return { base: merged(pairs.map(({ base }) => base)), head: merged(pairs.map(({ head }) => head)) };
}

/** The document that every canary starts from, with its plain names. */
export function plainBase(): Node {
  return nodeOf(read("base.yaml"));
}

function single(canary: Canary, letter: string): Pair {
  const clean = plainBase();
  const base = edited({ ...clean, paths: withSecurity(clean) }, canary.first ?? []);
  return { base: stamp(base, letter), head: stamp(edited(base, canary.change), letter) };
}

/** A shared document has one `security` at its root, so each operation carries that of its own canary. */
function withSecurity(document: Node): Node {
  const methods = ["get", "put", "post", "patch", "delete"];
  const secured = (item: Node) =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [
        key,
        methods.includes(key) && isNode(value) ? { security: document.security, ...value } : value,
      ]),
    );
  return Object.fromEntries(
    Object.entries(nodeOf(document.paths)).map(([path, item]) => [path, secured(nodeOf(item))]),
  );
}

function merged(documents: readonly Node[]): Node {
  const [first = {}] = documents;
  const join = (pick: (document: Node) => unknown): Node =>
    Object.assign({}, ...documents.map((document) => nodeOf(pick(document))));
  const sections = Object.keys(nodeOf(first.components));
  return {
    ...first,
    security: [],
    paths: join((document) => document.paths),
    webhooks: join((document) => document.webhooks),
    components: Object.fromEntries(
      sections.map((section) => [section, join((document) => nodeOf(document.components)[section])]),
    ),
  };
}

/** A copy of a document with some places changed. */
export function edited(document: Node, edits: readonly Edit[]): Node {
  const copy = structuredClone(document);
  for (const [pointer, value] of edits) {
    if (typeof value === "string" && value.startsWith("/")) {
      const kept = at(copy, pointer);
      set(copy, pointer, undefined);
      set(copy, value, kept);
    } else set(copy, pointer, value);
  }
  return copy;
}

function set(document: Node, pointer: string, value: unknown): void {
  const parts = partsOf(pointer);
  const key = parts.pop() ?? "";
  const parent = at(document, pointerOf(parts));
  if (Array.isArray(parent)) {
    if (value === undefined) parent.splice(Number(key), 1);
    else parent[Number(key)] = value;
  } else if (isNode(parent)) {
    if (value === undefined) delete parent[key];
    else parent[key] = value;
  } else throw new Error(`nothing stands above ${pointer}`);
}
