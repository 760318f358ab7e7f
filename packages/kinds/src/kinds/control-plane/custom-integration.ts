import { defineKind } from "../../kind.ts";

/** Deleting keeps it as `deleted` unless asked for good; its name would stay taken. */
export const customIntegration = defineKind({
  apiVersion: "control-plane/v1",
  kind: "CustomIntegration",
  summary: "A connection of one's own making: variables, secrets and files that agents are given.",
  operations: {
    list: "listCustomIntegrations",
    read: "getCustomIntegration",
    create: "createCustomIntegration",
    update: "updateCustomIntegration",
    delete: "deleteCustomIntegration",
  },
  deleteQuery: { hard_delete: true },
  gone: { field: "status", values: ["deleted"] },
  fields: {
    description: { unset: "empty" },
    integration_type: { unset: "no" },
    config: { compare: "subset", unset: "no", sensitive: ["env_vars", "files"] },
    tags: { compare: "set", unset: "empty" },
  },
  mark: ["tags", "[]"],
  columns: ["name", "integration_type", "status", "description"],
});
