import { isList, isObject, type Json, type JsonObject } from "./json.ts";
import { escapeReferences, type Secrets } from "./secrets.ts";

// A plan is plain JSON. Where a value is known only while applying it holds a placeholder: {"$ref": "control-plane/Skill/shell"}
// for the object's id, {"$live": ["configuration", "key"]} for a value of the live object that must not be written down, and
// "${env:NAME}" inside a text. What merely looks like one has a dollar more.

/** The id of the object with this address, once it is known. */
export function refTo(address: string): JsonObject {
  return { $ref: address };
}

/** The value that the live object has at this path, read just before the call. */
export function liveAt(...path: string[]): JsonObject {
  return { $live: path };
}

/** A value out of a manifest: references to secrets stay, objects that look like placeholders are quoted. */
export function quoteKeys(value: Json): Json {
  if (isList(value)) return value.map(quoteKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [quoteKey(key), quoteKeys(inner)]));
}

/** A value out of an answer: nothing in it may act as a placeholder. */
export function literal(value: Json): Json {
  if (typeof value === "string") return escapeReferences(value);
  if (isList(value)) return value.map(literal);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [quoteKey(key), literal(inner)]));
}

function quoteKey(key: string): string {
  return /^\$+(ref|live)$/.test(key) ? `$${key}` : key;
}

/** What takes the place of placeholders. */
export interface Filling {
  idOf(address: string): string;
  liveAt(path: readonly string[]): Json | undefined;
  readonly secrets: Secrets;
}

/** A copy with every placeholder filled. A live value that is gone is left out. */
export function fill(value: Json, filling: Filling): Json {
  return filled(value, filling) ?? null;
}

function filled(value: Json, filling: Filling): Json | undefined {
  if (typeof value === "string") return filling.secrets.reveal(value);
  if (isList(value)) return value.map((item) => filled(item, filling)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  const { $ref, $live } = value;
  if (typeof $ref === "string") return filling.idOf($ref);
  if (isList($live)) return filling.liveAt($live.map(String));
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    const now = filled(inner, filling);
    return now === undefined ? [] : [[key.replace(/^\$(\$+(?:ref|live))$/, "$1"), now]];
  });
  return Object.fromEntries(entries);
}

/** Addresses that a value's placeholders name. */
export function refsIn(value: Json | undefined): string[] {
  if (isList(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  const { $ref } = value;
  return typeof $ref === "string" ? [$ref] : Object.values(value).flatMap(refsIn);
}

/** Whether a value holds a `$live` placeholder. */
export function needsLive(value: Json | undefined): boolean {
  if (isList(value)) return value.some(needsLive);
  return isObject(value) && (isList(value.$live) || Object.values(value).some(needsLive));
}
