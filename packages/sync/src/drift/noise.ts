import { type ManifestField, manifestFields } from "@kubiya-toolkit/kinds";
import { ownValue } from "../change/fields.ts";
import { refTrait } from "../object/references.ts";
import type { FoundObject, Manifest, Wanted } from "../types.ts";
import { canonical, isBlank, isList, isObject, type Json, mapText } from "../value/json.ts";

/** A field that is not as it is written, letter by letter, and still is what it is meant to be. */
export interface Noise {
  readonly address: string;
  readonly field: string;
  /** Why it is no drift. No value is named. */
  readonly why: string;
}

/** What a plain comparison would have shown of one object, field by field, without those in `differing`. */
export function noiseOf(
  manifest: Manifest,
  found: FoundObject,
  wanted: Wanted,
  differing: ReadonlySet<string>,
): Noise[] {
  const { kind, address, spec } = manifest;
  const known = manifestFields(kind);
  return Object.entries(spec).flatMap(([field, value]) => {
    if (differing.has(field) || known.get(field)?.writeOnly) return [];
    const revealed = mapText(value, wanted.secrets.reveal);
    const live = ownValue(found, field, value);
    if (live !== undefined && canonical(live) === canonical(revealed)) return [];
    if (live === undefined && isBlank(value)) return [];
    const isLink = kind.associations?.[field] !== undefined || refTrait(kind, field)?.late === true;
    return [{ address, field, why: reasonFor(known.get(field), revealed, live, isLink) }];
  });
}

function reasonFor(
  field: ManifestField | undefined,
  written: Json,
  live: Json | undefined,
  isLink: boolean,
): string {
  if (live === undefined && field?.whenPresent) return "the answer leaves it out";
  if (isBlank(live) || isBlank(written)) return "empty, spelled otherwise";
  const compare = field?.compare;
  if (isLink || compare === "set") return "in another order, or named twice";
  if (compare === "text") return "white space at the end";
  if (compare === "json") return "the same JSON, spelled otherwise";
  if (typeof compare === "object") return "items in another order, or with keys of the server's";
  if (isObject(live) && isObject(written)) {
    const more = Object.keys(live).filter((key) => written[key] === undefined);
    return more.length
      ? `keys of the server's or of others: ${more.join(", ")}`
      : "keys inside, spelled otherwise";
  }
  return isList(live) ? "a list, spelled otherwise" : "spelled otherwise";
}
