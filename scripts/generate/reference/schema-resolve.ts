import { deref, type OpenApiDocument, type Schema } from "../document.ts";
import { childOf, listOf, refOf } from "./schema-words.ts";

/** The schema itself, behind however many names. */
export function resolved(document: OpenApiDocument, schema: Schema): Schema {
  let here = schema;
  for (let hops = 0; hops < 16; hops++) {
    const ref = refOf(here);
    if (!ref) return here;
    here = deref<Schema>(document, { $ref: ref });
  }
  return here;
}

/** Whether there is anything to unfold. Looks a few names deep and no further, so that recursion ends. */
export function hasFields(document: OpenApiDocument, schema: Schema, depth = 0): boolean {
  if (depth > 4 || Object.keys(childOf(schema, "properties") ?? {}).length > 0) return true;
  const single = [childOf(schema, "items"), childOf(schema, "additionalProperties")];
  const members = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => listOf(schema, keyword));
  return [...single, ...members].some(
    (child) => child && hasFields(document, resolved(document, child), depth + 1),
  );
}
