import { manifestSchemas } from "./generated/manifest-schemas.ts";
import { type Field, fieldOf, type Kind } from "./kind.ts";
import { type JsonSchema, record } from "./plain-schema.ts";
import { kindPath } from "./registry.ts";

/** A field as a manifest writes it, and as the API knows it. */
export interface ManifestField extends Field {
  readonly name: string;
  readonly apiName: string;
  /** Names the parent, whose id stands in the path of the create call. */
  readonly inPath?: true;
  /** It is this field only while another field of the body has this value, which is sent along. */
  readonly while?: { readonly field: string; readonly value: string };
}

const known = new Map<Kind, ReadonlyMap<string, ManifestField>>();

/** The fields that a kind's manifests may write, by name, without its associations. */
export function manifestFields(kind: Kind): ReadonlyMap<string, ManifestField> {
  const before = known.get(kind);
  if (before) return before;
  const names = Object.keys(record(record(record(manifestSchemaFor(kind).properties).spec).properties));
  const special = new Map(specialFields(kind).map((field) => [field.name, field]));
  const fields = new Map<string, ManifestField>();
  for (const name of names) {
    if (kind.associations?.[name]) continue;
    fields.set(name, special.get(name) ?? { ...fieldOf(kind, name), name, apiName: name });
  }
  known.set(kind, fields);
  return fields;
}

/** Fields whose name in a manifest is not that of the API, or that are several there. */
function specialFields(kind: Kind): ManifestField[] {
  const { parent } = kind;
  const shown = Object.entries(kind.fields).filter(([, field]) => !field.hidden);
  const own = shown.flatMap(([apiName, field]): ManifestField[] => {
    const { refs } = field;
    if (!refs) return [{ ...field, name: field.as ?? apiName, apiName }];
    return Object.entries(refs.to).map(([value, ref]) => ({
      ...field,
      ref,
      name: value,
      apiName,
      while: { field: refs.by, value },
    }));
  });
  if (!parent) return own;
  return [{ name: parent.as, apiName: parent.field, ref: parent.ref, immutable: true, inPath: true }, ...own];
}

/** The JSON Schema of a kind's manifests. */
export function manifestSchemaFor(kind: Kind): JsonSchema {
  const schema = manifestSchemas[kindPath(kind)];
  if (!schema) throw new Error(`there is no manifest schema of ${kindPath(kind)}; run: pnpm generate`);
  return schema;
}
