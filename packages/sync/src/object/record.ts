import { type Kind, manifestFields, manifestSchemaFor } from "@kubiya-toolkit/kinds";
import type { Manifest } from "../types.ts";
import { isBlank, isList, isObject, type Json } from "../value/json.ts";

// What a manifest wrote when it was last applied, as the names of its fields alone: of an object that is shared with others, the
// keys that are ours (`settings.tier`). Fields that every manifest of the kind must write can't leave it and are left out.

/** The names for a manifest as it is now, sorted. */
export function recordOf(manifest: Manifest): string[] {
  const { kind, spec } = manifest;
  const required = requiredFields(kind);
  const names = Object.entries(spec).flatMap(([field, value]) =>
    required.has(field) || isBlank(value) ? [] : namesOf(kind, field, value),
  );
  return [...names, ...(manifest.protect ? [protectedName] : [])].sort();
}

/** Stands among the names for `metadata.protect`, so that it outlives the file. */
export const protectedName = "!protect";

function namesOf(kind: Kind, field: string, value: Json): string[] {
  const rule = manifestFields(kind).get(field)?.compare;
  const own = encode(field);
  if (rule === "subset" && isObject(value)) return Object.keys(value).map((key) => `${own}.${encode(key)}`);
  return rule === "deepSubset" && isObject(value) ? leaves(own, value) : [own];
}

function leaves(path: string, value: Json): string[] {
  if (!isObject(value) || isList(value) || isBlank(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${encode(key)}`, inner));
}

/** Names as one short text. */
export function writeNames(names: readonly string[]): string {
  return names.join(",");
}

/** The names in such a text. */
export function readNames(text: string): string[] {
  return text === "" ? [] : text.split(",");
}

/** The field and the keys inside it that a name stands for. */
export function pathOfName(name: string): string[] {
  return name.split(".").map(decode);
}

/** Whether two lists hold the same names. */
export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return writeNames([...one].sort()) === writeNames([...other].sort());
}

function encode(key: string): string {
  return encodeURIComponent(key).replaceAll(".", "%2E").replaceAll("*", "%2A");
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

const known = new Map<Kind, ReadonlySet<string>>();

function requiredFields(kind: Kind): ReadonlySet<string> {
  const before = known.get(kind);
  if (before) return before;
  const { properties } = manifestSchemaFor(kind);
  const spec = isRecord(properties) ? properties.spec : undefined;
  const required = isRecord(spec) && Array.isArray(spec.required) ? spec.required.map(String) : [];
  const names = new Set(required);
  known.set(kind, names);
  return names;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
