import { type JsonObject, objectOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

/** Places that knowledge is drawn from, and what was told of drawing it. */
export const dataIngestionSources: Resource = {
  table: "data_ingestion_sources",
  noun: "Data ingestion source",
  family: "control-plane",
  collections: ["/api/v1/data-ingestion/sources"],
  order: "newest",
  unique: ["name"],
  defaults: {
    description: null,
    credential_ref: null,
    config: {},
    schedule_type: "manual",
    cron_expression: null,
    status: "active",
    last_sync_at: null,
    last_sync_status: null,
    last_sync_workflow_id: null,
    last_error: null,
    total_runs: 0,
    success_count: 0,
    failure_count: 0,
    tags: [],
    created_by: null,
  },
  ignoresNull: true,
  filters: { intel_type: "intel_type", status: "status", tags: "tags" },
  statuses: { create: 201, remove: 204 },
  within: (call) => (row) => call.query.has("status") || row.fields.status !== "deleted",
  show: showSource,
};

export const ingestionReports: [string, Handler][] = handlersAt("control-plane", {
  "PATCH /api/v1/data-ingestion/sources/{}/sync-status": report,
});

const told = ["last_sync_at", "last_sync_status", "last_sync_workflow_id", "last_error"];
const counters: Readonly<Record<string, string>> = {
  increment_total_runs: "total_runs",
  increment_success: "success_count",
  increment_failure: "failure_count",
};

function report(call: Call): Answer {
  const row = rowOf(dataIngestionSources, call, call.values[0]);
  const body = objectOf(call.body);
  const fields: JsonObject = { ...row.fields };
  for (const name of told) fields[name] = body[name] ?? fields[name] ?? null;
  for (const [flag, counter] of Object.entries(counters))
    if (body[flag] === true) fields[counter] = Number(fields[counter]) + 1;
  const changed = call.organisation.change(dataIngestionSources.table, row, fields);
  return { status: 200, body: showSource(call, changed) };
}

function showSource(call: Call, row: Row): JsonObject {
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
}
