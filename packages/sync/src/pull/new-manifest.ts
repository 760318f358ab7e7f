import { type Kind, type ManifestField, manifestFields, manifestSchemaFor } from "@kubiya-toolkit/kinds";
import { Document } from "yaml";
import { ownValue } from "../change/fields.ts";
import { pathOfName, protectedName } from "../object/record.ts";
import type { FoundObject } from "../types.ts";
import { isBlank, isList, isObject, type Json, type JsonObject, put } from "../value/json.ts";
import { fileValue, type Hiding } from "./hidden-value.ts";
import { readable } from "./value-text.ts";

/**
 * A manifest for a live object, as text. With a record of the fields that are ours it writes those, so that nothing else
 * becomes ours by the way; without one all that is set and is not what the API would set by itself.
 */
export function newManifest(
  found: FoundObject,
  record: readonly string[] | undefined,
  hiding: Hiding,
): string {
  const { kind, name } = found;
  const protect = record?.includes(protectedName) === true;
  const spec = record ? recorded(found, record, hiding) : everything(found, hiding);
  const value = {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    metadata: { name, ...(protect ? { protect } : {}) },
    ...(Object.keys(spec).length ? { spec } : {}),
  };
  const document = new Document(value, { aliasDuplicateObjects: false });
  readable(document, {});
  return document.toString({ lineWidth: 0, minContentWidth: 0 });
}

function everything(found: FoundObject, hiding: Hiding): JsonObject {
  const { kind } = found;
  const out: Record<string, Json> = {};
  for (const name of fieldNames(kind)) {
    const field = manifestFields(kind).get(name);
    const value = liveValue(found, name, field, hiding);
    const needed = isRequired(kind, name);
    if (value === undefined || (!needed && (isBlank(value) || isDefault(kind, field, name, value)))) continue;
    out[name] = sortedKeys(value);
  }
  return out;
}

/** What every manifest of the kind writes, and the fields that were ours. */
function recorded(found: FoundObject, record: readonly string[], hiding: Hiding): JsonObject {
  const { kind } = found;
  let out: JsonObject = {};
  const paths = record.filter((name) => name !== protectedName).map(pathOfName);
  for (const name of fieldNames(kind)) {
    const field = manifestFields(kind).get(name);
    const value = liveValue(found, name, field, hiding);
    const own = paths.filter(([top]) => top === name);
    if (value === undefined || (!own.length && !isRequired(kind, name))) continue;
    if (!own.length || own.some((path) => path.length === 1)) out = { ...out, [name]: sortedKeys(value) };
    for (const path of own.filter(({ length }) => length > 1)) {
      const part = partAt(value, path.slice(1));
      if (part !== undefined && part !== null) out = put(out, path, sortedKeys(part));
    }
  }
  return Object.fromEntries(
    Object.entries(out).filter(([name, value]) => !isBlank(value) || isRequired(kind, name)),
  );
}

function partAt(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((here, key) => (isObject(here) ? here[key] : undefined), value);
}

/** In the order of the kind's schema, which begins with what matters most; associations last. */
function fieldNames(kind: Kind): string[] {
  const names = [...manifestFields(kind).keys()];
  const parent = kind.parent ? [kind.parent.as] : [];
  return [...new Set([...parent, ...names, ...Object.keys(kind.associations ?? {})])];
}

function liveValue(
  found: FoundObject,
  name: string,
  field: ManifestField | undefined,
  hiding: Hiding,
): Json | undefined {
  if (field?.inPath) return found.parent;
  if (field?.writeOnly)
    return isRequired(found.kind, name) ? `\${env:${hiding.reference([name])}}` : undefined;
  const live = ownValue(found, name, []);
  return live === undefined || live === null ? undefined : fileValue(field, [name], live, hiding);
}

function isDefault(kind: Kind, field: ManifestField | undefined, name: string, value: Json): boolean {
  if (typeof field?.unset === "object" && field.unset.value === value) return true;
  const schema = specSchema(kind).properties;
  const one = isRecord(schema) ? schema[name] : undefined;
  return isRecord(one) && one.default !== undefined && one.default === value;
}

function isRequired(kind: Kind, name: string): boolean {
  const { required } = specSchema(kind);
  return Array.isArray(required) && required.includes(name);
}

function specSchema(kind: Kind): Record<string, unknown> {
  const { properties } = manifestSchemaFor(kind);
  return isRecord(properties) && isRecord(properties.spec) ? properties.spec : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The API answers keys in any order; a file has them in one. */
function sortedKeys(value: Json): Json {
  if (isList(value)) return value.map(sortedKeys);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, sortedKeys(value[key] ?? null)]));
}

/** What an item is called comes first. */
function rank(key: string): number {
  return key === "name" ? 0 : 1;
}
