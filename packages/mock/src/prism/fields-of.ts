import { isObject, type Json } from "../json.ts";

/** The properties of an object's schema, those of its parts included; undefined for an open one. */
export function fieldsOf(schema: unknown): ReadonlyMap<string, Json> | undefined {
  if (!isObject(schema) || schema.additionalProperties === true) return undefined;
  const fields = new Map<string, Json>(isObject(schema.properties) ? Object.entries(schema.properties) : []);
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const parts = schema[keyword];
    if (!Array.isArray(parts)) continue;
    for (const part of parts) for (const [name, field] of fieldsOf(part) ?? []) fields.set(name, field);
  }
  return fields.size > 0 ? fields : undefined;
}
