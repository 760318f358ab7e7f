import {
  type Kind,
  keepsName,
  kindOf,
  type ManifestField,
  manifestFields,
  operationOf,
} from "@kubiya-toolkit/kinds";
import { type Found, isFound } from "../rows.ts";
import type { Session } from "../session.ts";
import type { Given } from "./given.ts";

type Draft = Record<string, unknown>;

/** What the create or update call is sent. */
export interface Built {
  readonly body: Found;
  /** Path parameters that fields of the manifest fill. */
  readonly path: Readonly<Record<string, string>>;
}

/** The body of a create call. */
export async function createBody(kind: Kind, given: Given, session: Session): Promise<Built> {
  return await built(kind, given, {}, session);
}

/** The body of an update call: the changes alone, or the whole object where the API wants that. */
export async function updateBody(kind: Kind, given: Given, found: Found, session: Session): Promise<Built> {
  const { body, path } = await built(kind, given, found, session);
  if (!kind.updateWhole) return { body, path };
  const kept: Draft = {};
  for (const field of manifestFields(kind).values()) {
    const root = field.apiName.split(".")[0] ?? "";
    if (found[root] !== undefined && found[root] !== null && !field.immutable) kept[root] = found[root];
  }
  for (const name of [...(kind.carry ?? []), ...(kind.mark ?? []).slice(0, 1)])
    if (found[name] !== undefined) kept[name] = found[name];
  return { body: { ...(keepsName(kind) && { [kind.name]: found[kind.name] }), ...kept, ...body }, path };
}

async function built(kind: Kind, given: Given, found: Found, session: Session): Promise<Built> {
  const body: Draft = {};
  const path: Record<string, string> = {};
  if (given.name !== undefined && keepsName(kind)) body[kind.name] = given.name;
  const fields = manifestFields(kind);
  const put = async (name: string, value: unknown, change?: Change) => {
    const [root = "", ...rest] = name.split(".");
    const field = fields.get(root);
    if (!field) {
      body[root] = value;
      return;
    }
    const ids = await idsFor(kind, field, value, session);
    if (field.inPath && kind.parent) {
      path[kind.parent.parameter] = String(ids);
      return;
    }
    if (field.while) body[field.while.field] = field.while.value;
    placeIn(body, [...field.apiName.split("."), ...rest], ids, found, change);
  };
  for (const [name, value] of Object.entries(given.spec)) await put(name, value);
  for (const { flag, value } of given.changes) {
    await put(flag.to, value, flag.how);
    for (const [name, implied] of Object.entries(flag.implies ?? {})) await put(name, implied);
  }
  return { body, path };
}

type Change = "add" | "remove";

/** Puts a value where the API has it; of an object that is there already, the rest is kept. */
function placeIn(body: Draft, keys: readonly string[], value: unknown, found: Found, change?: Change): void {
  const [key = "", ...rest] = keys;
  const live = found[key];
  if (!rest.length) {
    body[key] = change ? changed(body[key] ?? live, value, change) : value;
    return;
  }
  const inner: Draft = { ...(isFound(live) ? live : {}), ...(isFound(body[key]) ? body[key] : {}) };
  placeIn(inner, rest, value, isFound(live) ? live : {}, change);
  body[key] = inner;
}

function changed(before: unknown, value: unknown, change: Change): unknown {
  if (isFound(before) || isFound(value)) return changedPairs(isFound(before) ? before : {}, value, change);
  const list = Array.isArray(before) ? before : [];
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return change === "add" ? [...new Set([...list, ...words])] : list.filter((one) => !words.includes(one));
}

function changedPairs(before: Found, value: unknown, change: Change): Found {
  if (change === "add") return { ...before, ...(isFound(value) ? value : {}) };
  const gone: readonly unknown[] = Array.isArray(value) ? value : [];
  return Object.fromEntries(Object.entries(before).filter(([name]) => !gone.includes(name)));
}

/** Ids for what a reference names, where the API takes ids. */
async function idsFor(kind: Kind, field: ManifestField, value: unknown, session: Session): Promise<unknown> {
  const { ref } = field;
  const other = ref === undefined || field.refBy === "name" ? undefined : kindOf(kind.apiVersion, ref);
  if (!other) return value;
  if (Array.isArray(value)) return await Promise.all(value.map((one) => session.idOf(other, String(one))));
  return typeof value === "string" && value !== "" ? await session.idOf(other, value) : value;
}

/** Path parameters of a kind's call: the object itself, and what else the path names. */
export function pathFor(operation: string, id: string, more: Found = {}): Record<string, string> {
  const path: Record<string, string> = {};
  for (const name of operationOf(operation).pathParameters) path[name] = String(more[name] ?? id);
  return path;
}
