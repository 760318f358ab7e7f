import { type Kind, keepsName, type ManifestField, manifestFields } from "@kubiya-toolkit/kinds";
import { canMarkLater, markField, markText, withMark } from "../object/mark.ts";
import { inIds } from "../object/words.ts";
import type { FoundObject, Manifest, Removal, WrittenField } from "../types.ts";
import { isBlank, isObject, type Json, type JsonObject, mapText, put } from "../value/json.ts";
import { literal, liveAt, quoteKeys, refTo } from "../value/placeholder.ts";
import type { Secrets } from "../value/secrets.ts";
import { isSensitive } from "./shown.ts";

/** What bodies need beside the object itself. */
export interface BodyContext {
  readonly mark: string;
  readonly secrets: Secrets;
}

/** What the body of an update is made of. */
export interface UpdateParts {
  readonly manifest: Manifest;
  readonly found: FoundObject | undefined;
  /** Fields to send, under their manifest names. */
  readonly names: readonly string[];
  readonly removals: readonly Removal[];
  /** Names for the mark. */
  readonly record: readonly string[];
}

/** The body of the create call: all that is written and not empty, but for the fields in `without`. */
export function createBody(
  manifest: Manifest,
  without: readonly string[],
  record: readonly string[],
  { mark }: BodyContext,
): JsonObject {
  const { kind, name } = manifest;
  const start: JsonObject = keepsName(kind) ? { [kind.name]: name } : {};
  const fields = writtenFields(manifest).filter(
    ({ field, value }) => !field.inPath && !without.includes(field.name) && !isBlank(value),
  );
  const body = fields.reduce<JsonObject>((so, { field, value }) => {
    const sent = put(so, field.apiName.split("."), apiValue(kind, field, value));
    return { ...sent, ...whileOf(field) };
  }, start);
  return withMark(kind, body, markText(mark, record));
}

/** The body of the update call: the named fields, or with `updateWhole` the whole object with them changed. */
export function updateBody(parts: UpdateParts, context: BodyContext): JsonObject {
  const { manifest, found, names, removals, record } = parts;
  const { kind, name } = manifest;
  const written = writtenFields(manifest).filter(
    ({ field }) => !field.inPath && (field.always || names.includes(field.name)),
  );
  const tops = [
    ...written.map(({ field }) => topOf(field)),
    ...removals.flatMap(({ keys }) => manifestFields(kind).get(keys[0] ?? "") ?? []).map(topOf),
    ...(names.includes(theMark) ? [markField(kind) ?? ""] : []),
  ];
  const body: Record<string, Json> = kind.updateWhole && found ? whole(kind, found, context) : {};
  for (const top of new Set(tops)) if (top) body[top] = composed(parts, top, context);
  for (const { field } of written) Object.assign(body, whileOf(field));
  if (keepsName(kind) && (names.includes(theName) || kind.updateWhole)) body[kind.name] = name;
  const sent = withoutTwins(kind, body);
  return marks(kind, sent) ? withMark(kind, sent, markText(context.mark, record)) : sent;
}

/** What is sent as a field is not carried along under the server's key for it, too. */
function withoutTwins(kind: Kind, body: JsonObject): JsonObject {
  const entries = Object.entries(body).map(([top, value]): [string, Json] => {
    const twins = (kind.fields[top]?.serverKeys ?? []).filter((key) => body[key] !== undefined);
    if (!twins.length || !isObject(value)) return [top, value];
    return [top, Object.fromEntries(Object.entries(value).filter(([key]) => !twins.includes(key)))];
  });
  return Object.fromEntries(entries);
}

/** Whether the mark goes with an update: always with a whole object, and wherever the field that holds it is sent. */
function marks(kind: Kind, body: JsonObject): boolean {
  return canMarkLater(kind) && (kind.updateWhole === true || body[markField(kind) ?? ""] !== undefined);
}

/** The other field by which the API knows what this one means. */
function whileOf(field: ManifestField): JsonObject {
  return field.while ? { [field.while.field]: field.while.value } : {};
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

/** One field of the body, with what the live object has in it besides, and without what has left the manifest. */
function composed(
  { manifest, found, names, removals }: UpdateParts,
  top: string,
  context: BodyContext,
): Json {
  const { kind } = manifest;
  const live = merges(kind, top) && found ? carried(kind, top, found.raw[top], context) : null;
  const left = removals.reduce((so, removal) => withoutRemoved(so, kind, removal, top), live);
  const value = writtenFields(manifest)
    .filter(
      ({ field }) => topOf(field) === top && (!field.late || field.always || names.includes(field.name)),
    )
    .reduce((so, { field, value: wanted }) => withField(so, kind, field, wanted), left);
  return value === null && holdsMark(kind, top) ? {} : value;
}

function withoutRemoved(so: Json, kind: Kind, { keys, to }: Removal, top: string): Json {
  const [name = "", ...inside] = keys;
  const field = manifestFields(kind).get(name);
  if (!field || topOf(field) !== top) return so;
  const [, ...within] = field.apiName.split(".");
  const path = [...within, ...inside];
  if (to === undefined) return isObject(so) ? dropped(so, path) : so;
  return path.length ? put(isObject(so) ? so : {}, path, to) : to;
}

function dropped(object: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  if (key === undefined) return object;
  const { [key]: inner, ...others } = object;
  return rest.length && isObject(inner) ? { ...others, [key]: dropped(inner, rest) } : others;
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
  const out = new Map<string, Json>(Object.entries(live));
  for (const [key, value] of Object.entries(wanted)) {
    const before = out.get(key);
    out.set(key, isObject(before) && isObject(value) ? deepMerge(before, value) : value);
  }
  return Object.fromEntries(out);
}

/** What an update sends back unchanged: without nulls; secrets by reference or as `$live`. */
function carried(kind: Kind, top: string, live: Json | undefined, { secrets }: BodyContext): Json {
  const { sensitive } = kind.fields[top] ?? {};
  if (!isObject(live))
    return sensitive === true && !isBlank(live) ? liveAt(top) : safe(live ?? null, secrets);
  const entries = Object.entries(live).filter(([, value]) => value !== null);
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
