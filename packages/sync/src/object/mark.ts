import type { Kind } from "@kubiya-toolkit/kinds";
import { at, isList, isObject, type Json, type JsonObject, put } from "../value/json.ts";
import { readNames, writeNames } from "./record.ts";

// A mark is `kubiya-toolkit/<workspace>`, and after a `#` the fields of the object that its manifest wrote when it was last
// applied: kept in the object itself, so that no state file is needed to see that a field has left the manifest.

const prefix = "kubiya-toolkit/";

/** The mark of a workspace, without fields. */
export function markOf(workspace: string): string {
  return `${prefix}${workspace}`;
}

/** The mark as it is written into a live object. */
export function markText(mark: string, fields: readonly string[]): string {
  return `${mark}#${writeNames(fields)}`;
}

/** Whose a live object is, and the fields that were ours; no fields where the mark does not say. */
export interface Mark {
  readonly owner: string;
  readonly fields?: readonly string[];
}

/** The mark a live object carries: ours, another's or none. */
export function markIn(kind: Kind, raw: JsonObject): Mark | undefined {
  if (!kind.mark) return undefined;
  const [, ...holder] = [...kind.mark].reverse();
  const value = inList(kind) ? listItem(at(raw, holder.reverse().join("."))) : at(raw, kind.mark.join("."));
  if (typeof value !== "string" || value === "") return undefined;
  const hash = value.indexOf("#");
  if (hash < 0 || !value.startsWith(prefix)) return { owner: value };
  return { owner: value.slice(0, hash), fields: readNames(value.slice(hash + 1)) };
}

function listItem(list: Json | undefined): string | undefined {
  return isList(list) ? list.map(String).find((item) => item.startsWith(prefix)) : undefined;
}

function inList(kind: Kind): boolean {
  return kind.mark?.at(-1) === "[]";
}

/** A body with the mark in its place. */
export function withMark(kind: Kind, body: JsonObject, mark: string): JsonObject {
  if (!kind.mark) return body;
  if (!inList(kind)) return put(body, kind.mark, mark);
  const holder = kind.mark.slice(0, -1);
  const list = at(body, holder.join("."));
  return put(body, holder, [...withoutMarks(isList(list) ? list : []), mark]);
}

/** A field's value without our mark, where that is an item or a key of it. */
export function withoutMark(kind: Kind, apiName: string, value: Json): Json {
  if (kind.mark?.[0] !== apiName) return value;
  if (inList(kind)) return isList(value) ? withoutMarks(value) : value;
  const [, ...inside] = kind.mark;
  return isObject(value) ? without(value, inside) : value;
}

/** The key goes, and with it the objects on the way that held nothing else. */
function without(value: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  if (key === undefined) return value;
  const { [key]: inner, ...others } = value;
  if (!rest.length || !isObject(inner)) return others;
  const left = without(inner, rest);
  return Object.keys(left).length ? { ...value, [key]: left } : others;
}

function withoutMarks(list: readonly Json[]): Json[] {
  return list.filter((item) => typeof item !== "string" || !item.startsWith(prefix));
}

/** The body's field that holds the mark. */
export function markField(kind: Kind): string | undefined {
  return kind.mark?.[0];
}

/** Whether the mark can be put on an object that exists already. */
export function canMarkLater(kind: Kind): boolean {
  return kind.mark !== undefined && kind.markOnUpdate !== false;
}
