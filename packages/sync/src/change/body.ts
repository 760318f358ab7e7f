import { type Kind, type ManifestField, manifestFields } from "@kubiya-toolkit/kinds";
import { canMarkLater, markField, withMark } from "../object/mark.ts";
import { inIds } from "../object/words.ts";
import type { FoundObject, Manifest, WrittenField } from "../types.ts";
import { isBlank, isObject, type Json, type JsonObject, mapText, put } from "../value/json.ts";
import { literal, liveAt, quoteKeys, refTo } from "../value/placeholder.ts";
import type { Secrets } from "../value/secrets.ts";
import { isSensitive } from "./shown.ts";

/** What bodies need beside the object itself. */
export interface BodyContext {
  readonly mark: string;
  readonly secrets: Secrets;
}

/** The body of the create call: all that is written and not empty, but for the fields in `without`. */
export function createBody(
  manifest: Manifest,
  without: readonly string[],
  { mark }: BodyContext,
): JsonObject {
  const { kind, name } = manifest;
  const start: JsonObject = kind.namedByPath ? {} : { [kind.name]: name };
  const fields = writtenFields(manifest).filter(
    ({ field, value }) => !without.includes(field.name) && !isBlank(value),
  );
  const body = fields.reduce<JsonObject>(
    (so, { field, value }) => put(so, field.apiName.split("."), apiValue(kind, field, value)),
    start,
  );
  return withMark(kind, body, mark);
}

/** The body of the update call: the named fields, or with `updateWhole` the whole object with them changed. */
export function updateBody(
  manifest: Manifest,
  found: FoundObject | undefined,
  names: readonly string[],
  context: BodyContext,
): JsonObject {
  const { kind, name } = manifest;
  const tops = new Set(
    writtenFields(manifest)
      .filter(({ field }) => names.includes(field.name))
      .map(({ field }) => topOf(field)),
  );
  if (names.includes(theMark)) tops.add(markField(kind) ?? "");
  const body: Record<string, Json> = kind.updateWhole && found ? whole(kind, found, context) : {};
  for (const top of tops) if (top) body[top] = composed(manifest, top, found, names, context);
  if (names.includes(theName) || kind.updateWhole) body[kind.name] = name;
  const marked = canMarkLater(kind) && (kind.updateWhole || body[markField(kind) ?? ""] !== undefined);
  return marked ? withMark(kind, body, context.mark) : body;
}

/** Stand in a list of fields for the object's name and for our mark. */
const theName = "metadata.name";
export const theMark = "metadata.mark";

/** Fields that a manifest writes, those inside another field's object after it. */
export function writtenFields(manifest: Manifest): WrittenField[] {
  const known = manifestFields(manifest.kind);
  const written = Object.entries(manifest.spec).flatMap(([name, value]) => {
    const field = known.get(name);
    return field ? [{ field, value }] : [];
  });
  return written.sort((one, other) => depth(one.field) - depth(other.field));
}

function depth(field: ManifestField): number {
  return field.apiName.split(".").length;
}

function topOf(field: ManifestField): string {
  return field.apiName.split(".")[0] ?? "";
}

function apiValue(kind: Kind, field: ManifestField, value: Json): Json {
  if (isBlank(value) && field.unset === "null") return null;
  if (isBlank(value) && typeof field.unset === "object") return field.unset.value;
  return inIds(kind, field, quoteKeys(value), refTo);
}

/** One field of the body, with what the live object has in it besides. */
function composed(
  manifest: Manifest,
  top: string,
  found: FoundObject | undefined,
  names: readonly string[],
  context: BodyContext,
): Json {
  const { kind } = manifest;
  const live = merges(kind, top) && found ? carried(kind, top, found.raw[top], context) : null;
  const value = writtenFields(manifest)
    .filter(({ field }) => topOf(field) === top && (!field.late || names.includes(field.name)))
    .reduce((so, { field, value: wanted }) => withField(so, kind, field, wanted), live);
  return value === null && holdsMark(kind, top) ? {} : value;
}

function withField(so: Json, kind: Kind, field: ManifestField, wanted: Json): Json {
  const sent = apiValue(kind, field, wanted);
  const [, ...inside] = field.apiName.split(".");
  return inside.length ? put(isObject(so) ? so : {}, inside, sent) : merged(field, so, sent);
}

/** Whether a field's object is shared: with other fields of the manifest, with our mark, or with keys of others. */
function merges(kind: Kind, top: string): boolean {
  const rule = kind.fields[top]?.compare;
  const dotted = Object.keys(kind.fields).some((name) => name.startsWith(`${top}.`));
  return dotted || rule === "subset" || rule === "deepSubset" || holdsMark(kind, top);
}

/** Whether our mark is a key in this field's object. */
function holdsMark(kind: Kind, top: string): boolean {
  return markField(kind) === top && (kind.mark?.length ?? 0) > 1;
}

function merged(field: ManifestField, live: Json, wanted: Json): Json {
  if (!isObject(live) || !isObject(wanted)) return wanted;
  if (field.compare === "subset") return { ...live, ...wanted };
  return field.compare === "deepSubset" ? deepMerge(live, wanted) : wanted;
}

function deepMerge(live: JsonObject, wanted: JsonObject): JsonObject {
  const out: Record<string, Json> = { ...live };
  for (const [key, value] of Object.entries(wanted)) {
    const before = out[key];
    out[key] = isObject(before) && isObject(value) ? deepMerge(before, value) : value;
  }
  return out;
}

/** What an update sends back unchanged: without nulls and the server's own copies; secrets by reference or as `$live`. */
function carried(kind: Kind, top: string, live: Json | undefined, { secrets }: BodyContext): Json {
  const { serverKeys = [], sensitive } = kind.fields[top] ?? {};
  if (!isObject(live))
    return sensitive === true && !isBlank(live) ? liveAt(top) : safe(live ?? null, secrets);
  const entries = Object.entries(live).filter(([key, value]) => value !== null && !serverKeys.includes(key));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const secret = isSensitive(sensitive, key) && !isBlank(value);
      return [key, secret ? liveAt(top, key) : safe(value, secrets)];
    }),
  );
}

function safe(value: Json, secrets: Secrets): Json {
  return mapText(literal(withoutNulls(value)), secrets.mask);
}

function withoutNulls(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

function whole(kind: Kind, found: FoundObject, context: BodyContext): Record<string, Json> {
  const names = [...[...manifestFields(kind).values()].map((field) => topOf(field)), ...(kind.carry ?? [])];
  const body: Record<string, Json> = {};
  for (const top of names) {
    const live = found.raw[top];
    if (live !== undefined && live !== null && live !== "") body[top] = carried(kind, top, live, context);
  }
  return body;
}
