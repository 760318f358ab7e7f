import { type JsonObject, objectOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

/** Integrations that an organisation writes for itself. */
export const customIntegrations: Resource = {
  table: "custom_integrations",
  noun: "Custom integration",
  family: "control-plane",
  collections: ["/api/v1/custom-integrations"],
  order: "newest",
  unique: ["name"],
  defaults: { description: null, status: "active", tags: [], created_by: null },
  ignoresNull: true,
  filters: { integration_type: "integration_type", status: "status", tags: "tags" },
  statuses: { create: 201, remove: 204 },
  within: (call) => (row) => call.query.has("status") || row.fields.status !== "deleted",
  draft: (_call, fields) => ({ ...fields, config: fullConfig(objectOf(fields.config)) }),
  show: showIntegration,
};

/** Taking one away only marks it, unless it is to be gone for good. */
export const customIntegrationRemoval: [string, Handler][] = handlersAt("control-plane", {
  "DELETE /api/v1/custom-integrations/{}": remove,
});

function remove(call: Call): Answer {
  const { organisation } = call;
  const row = rowOf(customIntegrations, call);
  if (call.query.get("hard_delete") === "true") organisation.table(customIntegrations.table).remove(row.id);
  else organisation.change(customIntegrations.table, row, { ...row.fields, status: "deleted" });
  return { status: 204 };
}

function fullConfig(config: JsonObject): JsonObject {
  return { env_vars: {}, secrets: [], files: [], context_prompt: null, connection_test: null, ...config };
}

function showIntegration(call: Call, row: Row): JsonObject {
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
}
