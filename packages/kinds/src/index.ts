// What a kind is.

export type {
  ApiVersion,
  Association,
  Compare,
  Field,
  Kind,
  KindOperations,
  Unset,
} from "./kind.ts";
export { bodyOperation, fieldOf, keepsName } from "./kind.ts";
export type { Detail, Need, Parent, Standing } from "./kind-parts.ts";
export type { ManifestField } from "./manifest-fields.ts";
// What may stand in a manifest and in kubiya.yaml.
export { manifestFields, manifestSchemaFor } from "./manifest-fields.ts";
export type { Operation, OperationId } from "./operation.ts";
// The rows of the operation table that kinds name.
export { everyOperation, operationOf } from "./operation.ts";
export type { JsonSchema } from "./plain-schema.ts";
// Which kinds there are.
export { apiVersions, kindNames, kindOf, kindPath, kinds, referencesOf } from "./registry.ts";
export { workspaceSchema } from "./workspace-schema.ts";
