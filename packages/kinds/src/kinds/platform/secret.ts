import { defineKind } from "../../kind.ts";

/** The API never shows a value, and takes no update without one. */
export const secret = defineKind({
  apiVersion: "platform/v1",
  kind: "Secret",
  summary: "A named value that agents and tools may read when they run.",
  id: "name",
  gravity: 10,
  operations: {
    list: "listSecretsV1",
    read: "getSecretV1",
    create: "createSecretV1",
    update: "updateSecretV1",
    delete: "deleteSecretV1",
  },
  fields: {
    value: {
      required: true,
      writeOnly: true,
      always: true,
      sensitive: true,
      unset: "no",
      pattern: "^\\$\\{(env|file):[^}]+\\}$",
      note: "Where the value is: a reference to a variable (env) or a file, never the value itself.",
    },
    description: { unset: "empty" },
    expires_in: { writeOnly: true, immutable: true, unset: "no" },
    secrets: { hidden: "several secrets in one call" },
  },
  columns: ["name", "description", "created_by", "created_at"],
});
