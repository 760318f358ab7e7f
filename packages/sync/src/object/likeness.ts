import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import { at, canonical, isBlank, type Json, type JsonObject } from "../value/json.ts";

/** What stands for the name of an object to which the API gives none: the fields that tell it from others. */
export function likenessOf(kind: Kind, spec: JsonObject): string {
  return canonical((kind.likeness ?? []).map((field) => plain(spec[field])));
}

/** The same of a live object. */
export function likenessIn(kind: Kind, raw: JsonObject): string {
  const fields = manifestFields(kind);
  const values = (kind.likeness ?? []).map((name) => {
    const field = fields.get(name);
    return plain(field && at(raw, field.readFrom ?? field.apiName));
  });
  return canonical(values);
}

function plain(value: Json | undefined): Json {
  return isBlank(value) ? null : (value ?? null);
}
