import type { JsonSchema } from "./plain-schema.ts";

const address = "^(platform|control-plane)/[A-Z][A-Za-z]*/.+$";

/** The JSON Schema of `kubiya.yaml`, the file at the root of a folder of manifests. */
export const workspaceSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "kubiya.yaml",
  description: "What a folder of manifests is, and where it goes.",
  type: "object",
  properties: {
    workspace: {
      type: "string",
      pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
      description: "Name of this folder's objects. Each live object is marked `kubiya-toolkit/<workspace>`.",
      examples: ["platform-team"],
    },
    apis: {
      type: "object",
      description: "Base URLs of the APIs. Left out: the hosted service.",
      properties: {
        platform: { type: "string", format: "uri", examples: ["https://api.kubiya.ai"] },
        "control-plane": { type: "string", format: "uri", examples: ["https://control-plane.kubiya.ai"] },
      },
      additionalProperties: false,
    },
    manifests: {
      type: "array",
      items: { type: "string", minLength: 1 },
      minItems: 1,
      default: ["**/*.yaml", "**/*.yml"],
      description:
        "Globs of the files that hold manifests, from this folder. `*` stays within a folder, `**` does not.",
    },
    external: {
      type: "array",
      items: { type: "string", pattern: address },
      description: "Addresses of live objects that manifests may name although no file here describes them.",
      examples: [["control-plane/Environment/default"]],
    },
    adopt: {
      type: "array",
      items: { type: "string", pattern: address },
      description:
        "Addresses of live objects that this workspace takes over although they carry another mark or none.",
    },
    limits: {
      type: "object",
      description: "What one run may do before it has to be allowed by number.",
      properties: {
        deletes: {
          type: "integer",
          minimum: 0,
          default: 10,
          description: "Objects that one run may delete.",
        },
        deleteShare: {
          type: "number",
          minimum: 0,
          maximum: 1,
          default: 0.3,
          description:
            "Share of the workspace's live objects that one run may delete; counts from ten objects on.",
        },
        updates: {
          type: "integer",
          minimum: 0,
          description: "Objects that one run may change. Left out: any number.",
        },
      },
      additionalProperties: false,
    },
  },
  required: ["workspace"],
  additionalProperties: false,
};
