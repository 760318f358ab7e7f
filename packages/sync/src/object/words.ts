import {
  type Association,
  type Kind,
  kindOf,
  type ManifestField,
  manifestFields,
} from "@kubiya-toolkit/kinds";
import { at, canonical, isList, type Json, type JsonObject } from "../value/json.ts";
import { addressOf } from "./address.ts";
import { withoutMark } from "./mark.ts";

/** Names by kind path and id; an id that nothing live has stays as it is. */
export type NameOf = (kind: Kind, id: string) => string;

/** An answer put into a manifest's words: manifest field names, names for ids. Associations come later, from all kinds. */
export function specInWords(kind: Kind, raw: JsonObject, nameOf: NameOf): JsonObject {
  const spec: Record<string, Json> = {};
  for (const field of manifestFields(kind).values()) {
    const value = at(raw, field.readFrom ?? field.apiName);
    if (value === undefined || !holds(field, raw)) continue;
    const own = withoutMark(kind, field.apiName, value);
    spec[field.name] = inRule(field, inNames(kind, field, own, nameOf));
  }
  return spec;
}

function holds(field: ManifestField, raw: JsonObject): boolean {
  return field.while === undefined || raw[field.while.field] === field.while.value;
}

/** Where order means nothing there is one order, so that the same world gives the same plan. */
function inRule(field: ManifestField, value: Json): Json {
  return field.compare === "set" && isList(value) ? sorted(value) : value;
}

/** The items in the order of their texts. */
export function sorted(items: readonly Json[]): readonly Json[] {
  const text = (item: Json): string => (typeof item === "string" ? item : canonical(item));
  return [...items].sort((one, other) => (text(one) < text(other) ? -1 : 1));
}

function inNames(kind: Kind, field: ManifestField, value: Json, nameOf: NameOf): Json {
  const other =
    field.ref === undefined || field.refBy === "name" ? undefined : kindOf(kind.apiVersion, field.ref);
  return other ? eachText(value, (id) => nameOf(other, id)) : value;
}

function eachText(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return value === "" ? value : change(value);
  return isList(value) ? value.map((item) => eachText(item, change)) : value;
}

/** What a reference is written as in a body: the name itself, or a placeholder for the id. */
export function inIds(kind: Kind, field: ManifestField, value: Json, refTo: (address: string) => Json): Json {
  const other =
    field.ref === undefined || field.refBy === "name" ? undefined : kindOf(kind.apiVersion, field.ref);
  if (!other) return value;
  const one = (name: Json): Json =>
    typeof name === "string" && name !== "" ? refTo(addressOf(other, name)) : name;
  return isList(value) ? value.map(one) : one(value);
}

/** Ids that an association ties to each object: own id → other ids. */
export function linkIds(
  link: Association,
  own: readonly { id: string; raw: JsonObject }[],
  others: readonly { id: string; raw: JsonObject }[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const found = link.found;
  if ("own" in found) {
    for (const object of own) ids.set(object.id, textsAt(object.raw, found.own));
    return ids;
  }
  for (const other of others) {
    for (const id of textsAt(other.raw, found.other)) ids.set(id, [...(ids.get(id) ?? []), other.id]);
  }
  return ids;
}

function textsAt(raw: JsonObject, path: string): string[] {
  const value = at(raw, path);
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}
