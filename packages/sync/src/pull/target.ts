import { type ManifestField, manifestFields } from "@kubiya-toolkit/kinds";
import { ownValue } from "../change/fields.ts";
import type { FoundObject, Manifest, Wanted } from "../types.ts";
import { same } from "../value/equal.ts";
import { canonical, isBlank, isList, isObject, type Json, type JsonObject, mapText } from "../value/json.ts";
import { holdsSecret } from "../value/secrets.ts";
import { fileValue, type Hiding } from "./hidden-value.ts";

/** What a manifest's spec is to be, and what was left as it is although it differs. */
export interface Target {
  readonly spec: JsonObject;
  readonly kept: readonly string[];
}

interface Scope {
  readonly field: ManifestField | undefined;
  readonly hiding: Hiding;
  readonly kept: string[];
}

/** The spec that a manifest must have for what is live: as it is written, but for what differs by the kind's own rules. */
export function targetOf(manifest: Manifest, found: FoundObject, wanted: Wanted, hiding: Hiding): Target {
  const { kind, spec } = manifest;
  const known = manifestFields(kind);
  const kept: string[] = [];
  const entries = Object.entries(spec).flatMap(([name, written]) => {
    const field = known.get(name);
    const live = ownValue(found, name, written);
    const isLink = kind.associations?.[name] !== undefined;
    if (isLeftAlone(field, live, isLink)) return [[name, written] as const];
    const rules = isLink ? ({ compare: "set" } as const) : (field ?? {});
    const value = valueFor(rules, [name], both(written, wanted), live, { field, hiding, kept });
    return value === undefined ? [] : [[name, value] as const];
  });
  return { spec: { ...Object.fromEntries(entries), ...otherChoices(manifest, found, hiding) }, kept };
}

/** What the answer does not show cannot be held against it. */
function isLeftAlone(field: ManifestField | undefined, live: Json | undefined, isLink: boolean): boolean {
  if (!field) return !isLink;
  return (
    field.writeOnly === true || field.inPath === true || (field.whenPresent === true && live === undefined)
  );
}

/** Where the live object has another one of fields that exclude each other, that one takes the written one's place. */
function otherChoices({ kind, spec }: Manifest, found: FoundObject, hiding: Hiding): JsonObject {
  const known = manifestFields(kind);
  const names = (kind.exclusive ?? [])
    .filter((group) => group.some((name) => !isBlank(spec[name])))
    .flatMap((group) => group.filter((name) => isBlank(spec[name]) && !isBlank(found.spec[name])));
  return Object.fromEntries(
    names.map((name) => [name, fileValue(known.get(name), [name], found.spec[name] ?? null, hiding)]),
  );
}

/** A value as it is written and with its secrets in place, part by part. */
interface Both {
  readonly written: Json;
  readonly revealed: Json;
}

function both(written: Json, { secrets }: Wanted): Both {
  return { written, revealed: mapText(written, secrets.reveal) };
}

type Rules = Pick<ManifestField, "compare" | "unset">;

function valueFor(
  rules: Rules,
  keys: readonly string[],
  { written, revealed }: Both,
  live: Json | undefined,
  scope: Scope,
): Json | undefined {
  const { compare = "exact", unset } = rules;
  const meant = isBlank(revealed) && typeof unset === "object" ? unset.value : revealed;
  if ((compare === "subset" || compare === "deepSubset") && isObject(revealed) && !isBlank(live)) {
    const inner: Rules = { compare: compare === "deepSubset" ? "deepSubset" : "exact" };
    return partsOf(inner, keys, { written, revealed }, live, scope, false);
  }
  if (same(compare, meant, live)) return written;
  if (isBlank(live)) return undefined;
  if (isList(written) && isList(live)) return listFor(compare, keys, { written, revealed }, live, scope);
  if (isObject(written) && isObject(live)) return partsOf({}, keys, { written, revealed }, live, scope, true);
  return leafFor(keys, written, live ?? null, scope);
}

/** A text with a secret in it is never replaced: what is live may be another secret. */
function leafFor(keys: readonly string[], written: Json, live: Json, scope: Scope): Json {
  if (holdsSecret(written)) {
    scope.kept.push(keys.join("."));
    return written;
  }
  return fileValue(scope.field, keys, live, scope.hiding);
}

/** An object key by key; with `whole`, live keys that are not written come in, too. */
function partsOf(
  rules: Rules,
  keys: readonly string[],
  { written, revealed }: Both,
  live: Json | undefined,
  scope: Scope,
  whole: boolean,
): Json | undefined {
  const [texts, values, found] = [objectOf(written), objectOf(revealed), objectOf(live)];
  const out: Record<string, Json> = {};
  for (const [key, text] of Object.entries(texts)) {
    const pair = { written: text, revealed: values[key] ?? null };
    const value = valueFor(rules, [...keys, key], pair, found[key], scope);
    if (value !== undefined) out[key] = value;
  }
  for (const [key, value] of Object.entries(found))
    if (whole && !(key in texts) && !isBlank(value))
      out[key] = fileValue(scope.field, [...keys, key], value, scope.hiding);
  return Object.keys(out).length ? out : undefined;
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** Items that are live stay as they are written; where order means nothing they stay where they are, and others come after. */
function listFor(
  compare: ManifestField["compare"],
  keys: readonly string[],
  { written, revealed }: Both,
  live: readonly Json[],
  scope: Scope,
): Json | undefined {
  const texts = isList(written) ? written : [];
  const values = isList(revealed) ? revealed : [];
  const nameOf = (item: Json): string =>
    typeof compare === "object" && isObject(item) ? String(item[compare.keyedBy]) : canonical(item);
  const at = new Map(values.map((item, index) => [nameOf(item), index]));
  const strange = live.filter((item) => !at.has(nameOf(item)));
  if (strange.length && typeof compare !== "object" && holdsSecret(written)) {
    scope.kept.push(keys.join("."));
    return written;
  }
  const own = (item: Json): Json => {
    const index = at.get(nameOf(item));
    const text = index === undefined ? undefined : texts[index];
    if (index === undefined || text === undefined)
      return fileValue(scope.field, [...keys, nameIn(item, compare)], item, scope.hiding);
    const pair = { written: text, revealed: values[index] ?? null };
    return valueFor({ compare: "deepSubset" }, [...keys, nameOf(item)], pair, item, scope) ?? text;
  };
  if (compare !== "set" && typeof compare !== "object") return live.map(own);
  const found = new Map(live.map((item) => [nameOf(item), item]));
  const stay = values.flatMap((item) => found.get(nameOf(item)) ?? []);
  return [...stay, ...strange].map(own);
}

function nameIn(item: Json, compare: ManifestField["compare"]): string {
  return typeof compare === "object" && isObject(item) ? String(item[compare.keyedBy]) : "item";
}
