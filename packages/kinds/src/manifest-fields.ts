import { manifestSchemas } from "./generated/manifest-schemas.ts";
import { type Field, fieldOf, type Kind } from "./kind.ts";
import { type JsonSchema, record } from "./plain-schema.ts";
import { kindPath } from "./registry.ts";

/** A field as a manifest writes it, and as the API knows it. */
export interface ManifestField extends Field {
  readonly name: string;
  readonly apiName: string;
}

const known = new Map<Kind, ReadonlyMap<string, ManifestField>>();

/** The fields that a kind's manifests may write, by name, without its associations. */
export function manifestFields(kind: Kind): ReadonlyMap<string, ManifestField> {
  const before = known.get(kind);
  if (before) return before;
  const names = Object.keys(record(record(record(manifestSchemaFor(kind).properties).spec).properties));
  const shown = Object.entries(kind.fields).filter(([, field]) => !field.hidden);
  const apiNames = new Map(shown.map(([apiName, field]) => [field.as ?? apiName, apiName]));
  const fields = new Map<string, ManifestField>();
  for (const name of names) {
    if (kind.associations?.[name]) continue;
    const apiName = apiNames.get(name) ?? name;
    fields.set(name, { ...fieldOf(kind, apiName), name, apiName });
  }
  known.set(kind, fields);
  return fields;
}

/** The JSON Schema of a kind's manifests. */
export function manifestSchemaFor(kind: Kind): JsonSchema {
  const schema = manifestSchemas[kindPath(kind)];
  if (!schema) throw new Error(`there is no manifest schema of ${kindPath(kind)}; run: pnpm generate`);
  return schema;
}
