import type { JsonSchema } from "./plain-schema.ts";

const address = "^(platform|control-plane)/[A-Z][A-Za-z]*/.+$";

const globs: JsonSchema = { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 };

/** What may stand in `kubiya.yaml` itself and for one environment. */
const settings: JsonSchema = {
  apis: {
    type: "object",
    description: "Base URLs of the APIs. Left out: the hosted service.",
    properties: {
      platform: { type: "string", format: "uri", examples: ["https://api.kubiya.ai"] },
      "control-plane": { type: "string", format: "uri", examples: ["https://control-plane.kubiya.ai"] },
    },
    additionalProperties: false,
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
        description:
          "Objects that one run may delete. A Secret, Policy, Runner or WorkerQueue counts for ten.",
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
      kinds: {
        type: "object",
        description: "Limits of one kind, beside those of the whole run.",
        propertyNames: { pattern: "^(platform|control-plane)/[A-Z][A-Za-z]*$" },
        additionalProperties: {
          type: "object",
          properties: {
            deletes: { type: "integer", minimum: 0 },
            deleteShare: { type: "number", minimum: 0, maximum: 1 },
            updates: { type: "integer", minimum: 0 },
          },
          additionalProperties: false,
        },
        examples: [{ "control-plane/Environment": { deletes: 0 } }],
      },
    },
    additionalProperties: false,
  },
};

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
    manifests: {
      ...globs,
      default: ["**/*.yaml", "**/*.yml"],
      description:
        "Globs of the files that hold manifests, from this folder. `*` stays within a folder, `**` does not.",
    },
    ...settings,
    moved: {
      type: "array",
      description:
        "Objects that have another name now: the live object is renamed, and not deleted and made anew. An entry that is done does nothing.",
      items: {
        type: "object",
        properties: {
          from: { type: "string", pattern: address, description: "Its address before." },
          to: { type: "string", pattern: address, description: "Its address in the files." },
        },
        required: ["from", "to"],
        additionalProperties: false,
      },
      examples: [[{ from: "control-plane/Agent/deployer", to: "control-plane/Agent/release-pilot" }]],
    },
    overlays: {
      type: "object",
      description: "What differs for an environment of this workspace, by its name.",
      propertyNames: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
      additionalProperties: {
        type: "object",
        properties: {
          manifests: {
            ...globs,
            description:
              "Globs of files whose manifests are laid over those of the same name, and of further ones. A null takes a field out.",
          },
          ...settings,
        },
        additionalProperties: false,
      },
      examples: [{ production: { manifests: ["overlays/production/**/*.yaml"] } }],
    },
  },
  required: ["workspace"],
  additionalProperties: false,
};
