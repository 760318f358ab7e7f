import { type Kind, kindOf, manifestFields } from "@kubiya-toolkit/kinds";
import type { Manifest, Reference } from "../types.ts";
import { isList, type Json, type JsonObject } from "../value/json.ts";
import { addressOf, wholeName } from "./address.ts";
import { ownerOf } from "./standing.ts";

/** Every name in a manifest that stands for another object. */
export function referencesIn({ kind, name, spec }: Manifest): Reference[] {
  return [...ownerReference(kind, name), ...Object.keys(spec).flatMap((field) => namedBy(kind, spec, field))];
}

/** What a standing object belongs to is named by its own name. */
function ownerReference(kind: Kind, name: string): Reference[] {
  const owner = ownerOf(kind, name);
  if (!owner) return [];
  const to = addressOf(owner.kind, owner.name);
  return [
    {
      field: "metadata.name",
      path: ["metadata", "name"],
      to,
      name: owner.name,
      kind: owner.kind,
      late: false,
      loose: false,
    },
  ];
}

/** What one field or association names. A name that is looked for in a parent which is not written stands for nothing certain. */
export function namedBy(kind: Kind, spec: JsonObject, field: string): Reference[] {
  const trait = refTrait(kind, field);
  const other = trait && kindOf(kind.apiVersion, trait.ref);
  if (!other) return [];
  const parent = trait.within === undefined ? undefined : spec[trait.within];
  if (trait.within !== undefined && (typeof parent !== "string" || parent === "")) return [];
  const { late, loose } = trait;
  return namesIn(spec[field]).map(({ name, path }) => ({
    field,
    path: ["spec", field, ...path],
    to: addressOf(other, wholeName(typeof parent === "string" ? parent : undefined, name)),
    name,
    kind: other,
    late,
    loose,
  }));
}

/** Addresses that an object's fields and associations name, and what it belongs to. */
export function addressesNamed(kind: Kind, name: string, spec: JsonObject): string[] {
  const fields = [...manifestFields(kind).keys(), ...Object.keys(kind.associations ?? {})];
  const owner = ownerReference(kind, name).map(({ to }) => to);
  return [...owner, ...fields.flatMap((field) => namedBy(kind, spec, field).map(({ to }) => to))];
}

interface RefTrait {
  readonly ref: string;
  /** It can wait until all objects exist. */
  readonly late: boolean;
  readonly loose: boolean;
  readonly within?: string;
}

/** The kind a field or association names. */
export function refTrait(kind: Kind, field: string): RefTrait | undefined {
  const link = kind.associations?.[field];
  if (link) return { ref: link.ref, late: true, loose: false };
  const known = manifestFields(kind).get(field);
  if (known?.ref === undefined) return undefined;
  const { ref, late = false, loose = false, within } = known;
  return { ref, late, loose, ...(within === undefined ? {} : { within }) };
}

/** Names in a reference field: one text or a list of texts; an empty text names nothing. */
export function namesIn(value: Json | undefined): { name: string; path: number[] }[] {
  if (typeof value === "string") return value === "" ? [] : [{ name: value, path: [] }];
  if (!isList(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === "string" && item !== "" ? [{ name: item, path: [index] }] : [],
  );
}
