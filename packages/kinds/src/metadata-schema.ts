import type { Kind } from "./kind.ts";
import type { JsonSchema } from "./plain-schema.ts";

/** What a manifest says about the object beside what it is to be. `name` is the schema of the API's own field. */
export function metadataSchema(kind: Kind, name: JsonSchema): JsonSchema {
  return {
    type: "object",
    description: "What the object is called, and what the toolkit is to know of it.",
    properties: {
      name: nameSchema(name, kind),
      labels: {
        type: "object",
        description: "Words to select manifests by (`--only label:team=sre`). They stay in the file.",
        additionalProperties: { type: "string" },
      },
      protect: {
        type: "boolean",
        default: false,
        description: "With true, no plan deletes or replaces the object.",
      },
    },
    required: ["name"],
    additionalProperties: false,
  };
}

function nameSchema(api: JsonSchema, kind: Kind): JsonSchema {
  const { standing } = kind;
  if (standing) return standing.of ? ownerSchema(Object.keys(standing.of)) : organisationSchema;
  if (kind.likeness)
    return { ...nameRules(kind), description: "By this name the toolkit knows it; the API keeps none." };
  return { ...nameRules(kind), ...api, description: "By this name other manifests refer to it." };
}

function nameRules(kind: Kind): JsonSchema {
  const inPath = kind.namedByPath || kind.id === kind.name;
  const pattern = inPath && !kind.likeness ? "^[A-Za-z0-9][A-Za-z0-9._-]*$" : "^\\S(.*\\S)?$";
  return { type: "string", minLength: 1, pattern };
}

function ownerSchema(words: readonly string[]): JsonSchema {
  return {
    type: "string",
    pattern: `^(${words.join("|")})/.+$`,
    description: `What it belongs to: ${words.map((word) => `\`${word}/<name>\``).join(", ")}.`,
  };
}

const organisationSchema: JsonSchema = {
  const: "organization",
  description: "There is one, the organisation's.",
};
