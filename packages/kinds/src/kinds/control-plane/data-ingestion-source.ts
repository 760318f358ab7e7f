import { defineKind } from "../../kind.ts";

/** Known from the contract alone: release 1.0.2 of the server answers 500 to all of its calls. */
export const dataIngestionSource = defineKind({
  apiVersion: "control-plane/v1",
  kind: "DataIngestionSource",
  summary: "A product whose data is fetched by hand or on a schedule, for agents to draw on.",
  operations: {
    list: "listDataIngestionSources",
    read: "getDataIngestionSource",
    create: "createDataIngestionSource",
    update: "updateDataIngestionSource",
    delete: "deleteDataIngestionSource",
  },
  deleteQuery: { hard_delete: true },
  gone: { field: "status", values: ["deleted"] },
  fields: {
    description: { unset: "empty" },
    intel_type: { immutable: true, unset: "no" },
    credential_method: { unset: "no" },
    credential_ref: { unset: "empty" },
    config: { compare: "subset", unset: "empty", sensitive: true },
    schedule_type: { unset: { value: "manual" } },
    cron_expression: { unset: "empty" },
    tags: { compare: "set", unset: "empty" },
  },
  mark: ["tags", "[]"],
  columns: ["name", "intel_type", "schedule_type", "status", "last_sync_at"],
});
