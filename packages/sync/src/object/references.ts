import { type Kind, kindOf, manifestFields } from "@kubiya-toolkit/kinds";
import type { Manifest, Reference } from "../types.ts";
import { isList, type Json } from "../value/json.ts";
import { addressOf } from "./address.ts";

/** Every name in a manifest that stands for another object. */
export function referencesIn(manifest: Manifest): Reference[] {
  return Object.entries(manifest.spec).flatMap(([field, value]) => {
    const trait = refTrait(manifest.kind, field);
    const kind = trait && kindOf(manifest.kind.apiVersion, trait.ref);
    if (!kind) return [];
    return namesIn(value).map(({ name, path }) => ({
      field,
      path: ["spec", field, ...path],
      to: addressOf(kind, name),
      name,
      kind,
      late: trait.late,
    }));
  });
}

/** The kind a field or association names, and whether it can wait until all of its objects exist. */
export function refTrait(kind: Kind, field: string): { ref: string; late: boolean } | undefined {
  const link = kind.associations?.[field];
  if (link) return { ref: link.ref, late: true };
  const known = manifestFields(kind).get(field);
  return known?.ref === undefined ? undefined : { ref: known.ref, late: known.late === true };
}

/** Names in a reference field: one text or a list of texts; an empty text names nothing. */
export function namesIn(value: Json | undefined): { name: string; path: number[] }[] {
  if (typeof value === "string") return value === "" ? [] : [{ name: value, path: [] }];
  if (!isList(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === "string" && item !== "" ? [{ name: item, path: [index] }] : [],
  );
}
