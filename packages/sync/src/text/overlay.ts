import { kindOf } from "@kubiya-toolkit/kinds";
import { wholeName } from "../object/address.ts";
import { isObject, type Json } from "../value/json.ts";
import type { YamlDocument } from "./read-yaml.ts";

/** Documents with those of an overlay laid over the ones of the same kind and name; what has no such one comes after them. */
export function laidOver(
  documents: readonly YamlDocument[],
  patches: readonly YamlDocument[],
): YamlDocument[] {
  const merged = [...documents];
  const at = new Map(documents.map((document, index) => [identityOf(document.value), index]));
  for (const patch of patches) {
    const index = at.get(identityOf(patch.value));
    const base = index === undefined ? undefined : merged[index];
    if (index === undefined || !base) merged.push(patch);
    else merged[index] = mergedDocument(base, patch);
  }
  return merged;
}

/** What makes two documents describe one object; undefined for what does not say enough. */
function identityOf(value: Json): string | undefined {
  if (!isObject(value) || !isObject(value.metadata)) return undefined;
  const { apiVersion, kind, metadata, spec } = value;
  const known = kindOf(String(apiVersion), String(kind));
  const parent = known?.parent && isObject(spec) ? String(spec[known.parent.as]) : undefined;
  return `${apiVersion}/${kind}/${wholeName(parent, String(metadata.name))}`;
}

function mergedDocument(base: YamlDocument, patch: YamlDocument): YamlDocument {
  return {
    value: merged(base.value, patch.value),
    place: base.place,
    placeOf: (path, what) => (has(patch.value, path) ? patch.placeOf(path, what) : base.placeOf(path, what)),
  };
}

/** As RFC 7396 says: objects key by key, everything else whole, and null takes a key out. */
function merged(base: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const out = new Map<string, Json>(Object.entries(isObject(base) ? base : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) out.delete(key);
    else out.set(key, merged(out.get(key) ?? null, value));
  }
  return Object.fromEntries(out);
}

function has(value: Json, path: readonly (string | number)[]): boolean {
  let here: Json | undefined = value;
  for (const part of path) {
    if (Array.isArray(here)) here = here[Number(part)];
    else if (isObject(here)) here = here[String(part)];
    else return false;
  }
  return here !== undefined;
}
