import { bodyOperation, type Kind } from "../../packages/kinds/src/kind.ts";
import { manifestSchemaOf } from "../../packages/kinds/src/manifest-schema.ts";
import { isSchema, type JsonSchema } from "../../packages/kinds/src/plain-schema.ts";
import { kindPath, kinds } from "../../packages/kinds/src/registry.ts";
import { workspaceSchema } from "../../packages/kinds/src/workspace-schema.ts";
import { deref, isReference, type OpenApiDocument } from "./document.ts";
import type { Files } from "./files.ts";
import type { Reduced } from "./reduce.ts";

const madeBy = "Made by `pnpm generate` from spec/openapi and packages/kinds; edit there.";

/** JSON Schemas of the manifests: one a kind and one for all, for editors, and the same as data for sync. */
export function printManifestSchemas(reduced: Reduced[]): Files {
  const schemas = new Map(kinds.map((kind) => [kindPath(kind), schemaOf(kind, reduced)]));
  const files: Files = new Map([["schemas/kubiya.json", json(workspaceSchema)]]);
  for (const kind of kinds) files.set(`schemas/${fileOf(kind)}`, json(schemas.get(kindPath(kind)) ?? {}));
  files.set("schemas/manifest.json", json(unionOf(kinds)));
  files.set("packages/kinds/src/generated/manifest-schemas.ts", printData(schemas));
  return files;
}

function schemaOf(kind: Kind, reduced: Reduced[]): JsonSchema {
  const one = reduced.find(({ row }) => row.id === bodyOperation(kind));
  if (!one) throw new Error(`${kindPath(kind)} is written by ${bodyOperation(kind)}, which no spec has`);
  const { document, located } = one;
  const request = located.operation.requestBody;
  const body = request && deref(document, request).content["application/json"]?.schema;
  const resolve = (ref: string): JsonSchema => schemaAt(document, ref);
  return manifestSchemaOf(kind, isSchema(body) ? body : {}, resolve);
}

function schemaAt(document: OpenApiDocument, ref: string): JsonSchema {
  const found: unknown = deref(document, { $ref: ref });
  return isSchema(found) && !isReference(found) ? found : {};
}

/** One schema for a file of mixed manifests: `apiVersion` and `kind` choose. */
function unionOf(all: readonly Kind[]): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Kubiya manifest",
    type: "object",
    properties: {
      apiVersion: {
        enum: [...new Set(all.map((kind) => kind.apiVersion))],
        description: "The API that the object lives on.",
      },
      kind: { enum: [...new Set(all.map((kind) => kind.kind))], description: "What sort of object it is." },
    },
    required: ["apiVersion", "kind"],
    allOf: all.map((kind) => ({
      if: {
        properties: { apiVersion: { const: kind.apiVersion }, kind: { const: kind.kind } },
        required: ["apiVersion", "kind"],
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: fileOf(kind) },
    })),
  };
}

function fileOf(kind: Kind): string {
  return `${kindPath(kind).replace("/", "-").toLowerCase()}.json`;
}

function json(schema: JsonSchema): string {
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $comment: madeBy, ...rest }, null, 2)}\n`;
}

function printData(schemas: ReadonlyMap<string, JsonSchema>): string {
  const rows = [...schemas].map(([path, schema]) => `  ${JSON.stringify(path)}: ${JSON.stringify(schema)},`);
  return `// ${madeBy}
import type { JsonSchema } from "../plain-schema.ts";

/** JSON Schema of each kind's manifests, by the first part of its addresses. */
export const manifestSchemas: Readonly<Record<string, JsonSchema>> = {
${rows.join("\n")}
};
`;
}
