import { type Kind, type ManifestField, manifestFields } from "@kubiya-toolkit/kinds";
import { pathOfName, protectedName } from "../object/record.ts";
import { type Problem, problem } from "../problem.ts";
import type { FieldChange, FoundObject, Manifest, Removal } from "../types.ts";
import { isBlank, isList, isObject, type Json } from "../value/json.ts";
import { hideLeaves } from "../value/secrets.ts";
import { isSensitive } from "./shown.ts";

/** What follows from fields having left a manifest. */
export interface Removed {
  readonly removals: readonly Removal[];
  /** Associations that were ours. */
  readonly links: ReadonlySet<string>;
  readonly fields: readonly FieldChange[];
  /** Fields that the API cannot unset: said once, and left as they are. */
  readonly problems: readonly Problem[];
}

/** Fields that were ours when the manifest was last applied, and that it does not write any more. */
export function removedFrom(
  manifest: Manifest,
  found: FoundObject,
  before: readonly string[],
  now: readonly string[],
): Removed {
  const { kind } = manifest;
  const still = new Set(now);
  const gone = before.filter((name) => name !== protectedName && !still.has(name)).map(pathOfName);
  const links = new Set<string>();
  const each = gone.map((keys) => {
    const [top = ""] = keys;
    if (kind.associations?.[top]) {
      links.add(top);
      return {};
    }
    return removalOf(manifest, found, keys);
  });
  return {
    links,
    removals: each.flatMap((one) => one.removal ?? []),
    fields: each.flatMap((one) => one.field ?? []),
    problems: each.flatMap((one) => one.problem ?? []),
  };
}

interface One {
  readonly removal?: Removal;
  readonly field?: FieldChange;
  readonly problem?: Problem;
}

function removalOf(manifest: Manifest, found: FoundObject, keys: readonly string[]): One {
  const [top = "", ...inside] = keys;
  const rules = manifestFields(manifest.kind).get(top);
  const live = valueAt(found.spec[top], inside);
  if (!rules || isBlank(live) || replaced(manifest, rules, keys)) return {};
  const path = keys.join(".");
  const from = isSensitive(rules.sensitive, inside[0]) ? hideLeaves(live ?? null) : (live ?? null);
  if (inside.length)
    return rules.unset === "no" && onlyKey(found.spec[top])
      ? { problem: kept(manifest, path) }
      : { removal: { keys }, field: { path, from } };
  const to = unsetTo(rules, live);
  if (to === undefined) return { problem: kept(manifest, path) };
  if (live === to) return {};
  return { removal: { keys, to }, field: { path, from, to } };
}

/** Something else that the manifest writes takes its place: the field as a whole, or another one of the same API field. */
function replaced(manifest: Manifest, rules: ManifestField, keys: readonly string[]): boolean {
  const { kind, spec } = manifest;
  const [top = ""] = keys;
  if (keys.length === 1 && spec[top] !== undefined) return true;
  if (keys.length > 1 && valueAt(spec[top], keys.slice(1)) !== undefined) return true;
  if (keys.length > 1 && spec[top] !== undefined && !isObject(spec[top])) return true;
  return [...manifestFields(kind).values()].some(
    (other) => other.apiName === rules.apiName && other.name !== top && spec[other.name] !== undefined,
  );
}

function onlyKey(live: Json | undefined): boolean {
  return isObject(live) && Object.keys(live).length === 1;
}

/** The value that means: not set. */
function unsetTo(rules: ManifestField, live: Json | undefined): Json | undefined {
  const { unset } = rules;
  if (typeof unset === "object") return unset.value;
  if (unset === "null") return null;
  if (unset === "no") return undefined;
  if (isList(live)) return [];
  if (isObject(live)) return {};
  return unset === "empty" ? "" : undefined;
}

function valueAt(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((here, key) => (isObject(here) ? here[key] : undefined), value);
}

function kept(manifest: Manifest, path: string): Problem {
  const { address, place } = manifest;
  const title = `${path} has left the manifest of ${address}, and the API cannot unset it: it stays as it is`;
  return { ...problem("field.kept", title, { address, place }), severity: "warning" };
}

/** A field that cannot stand beside one that is written, and cannot be unset either. */
export function excluded(kind: Kind, manifest: Manifest, found: FoundObject): Problem[] {
  const fields = manifestFields(kind);
  return (kind.exclusive ?? []).flatMap((group) => {
    const written = group.find((name) => !isBlank(manifest.spec[name]));
    const other = group.find(
      (name) =>
        name !== written &&
        !isBlank(found.spec[name]) &&
        fields.get(name)?.apiName !== fields.get(written ?? "")?.apiName,
    );
    if (written === undefined || other === undefined) return [];
    const title = `${written} cannot take the place of ${other} once ${manifest.address} exists`;
    const mend = "delete the object, or give the manifest another name";
    const place = manifest.placeOf(["spec", written]);
    return [problem("field.immutable", title, { place, address: manifest.address, mend })];
  });
}
