import { isObject, type Json, type JsonObject, objectOf } from "../json.ts";
import { dereference, type OpenApiDocument } from "../spec/document.ts";

/** The ways to fields that no branch of a schema names, `*` for the index of a list; open objects take any. */
export function undocumentedFields(
  document: OpenApiDocument,
  schema: Json | undefined,
  value: Json,
): string[] {
  return [...new Set(walk(document, [schema], value, ""))];
}

function walk(
  document: OpenApiDocument,
  schemas: readonly (Json | undefined)[],
  value: Json,
  way: string,
): string[] {
  const parts = schemas.flatMap((schema) => partsOf(document, schema, 0));
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => (part.items === undefined ? [] : [part.items]));
    return items.length === 0 ? [] : value.flatMap((item) => walk(document, items, item, `${way}/*`));
  }
  if (!isObject(value)) return [];
  const objects = parts.filter(
    (part) => part.properties !== undefined || part.additionalProperties !== undefined,
  );
  const open = parts.length === 0 || objects.length === 0 || objects.some(isOpen);
  return Object.entries(value).flatMap(([name, one]) => {
    const known = objects.flatMap((part) => {
      const schema = objectOf(part.properties)[name];
      return schema === undefined ? [] : [schema];
    });
    if (known.length > 0) return walk(document, known, one, `${way}/${name}`);
    return open ? [] : [`${way}/${name}`];
  });
}

function isOpen({ additionalProperties, patternProperties }: JsonObject): boolean {
  return additionalProperties === true || isObject(additionalProperties) || patternProperties !== undefined;
}

/** The schema and everything that it is put together from. */
function partsOf(document: OpenApiDocument, schema: Json | undefined, depth: number): JsonObject[] {
  const here = dereference(document, schema);
  if (!isObject(here) || depth > 8) return [];
  const inner = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const parts = here[keyword];
    return Array.isArray(parts) ? parts.flatMap((part) => partsOf(document, part, depth + 1)) : [];
  });
  return [here, ...inner];
}
