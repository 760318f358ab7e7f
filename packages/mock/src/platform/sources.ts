import { type JsonObject, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

const defaults: JsonObject = {
  name: "",
  url: "",
  description: "",
  runner: "",
  dynamic_config: {},
  inline_tools: [],
  inline_workflows: [],
  managed_by: "",
  task_id: "",
};

/** Fields of a request that ask for a sync and say nothing of the source. */
const actions = ["action", "force", "mode", "auto_commit", "no_diff", "tools", "metadata"];

export const sources: Resource = {
  table: "sources",
  noun: "Source",
  family: "platform",
  collections: ["/api/v1/sources"],
  order: "newest",
  unique: [],
  defaults,
  empties: defaults,
  computed: [
    "uuid",
    "id",
    "status",
    "zip",
    "kubiya_metadata",
    "source_meta",
    "connected_agents_count",
    "connected_tools_count",
    "connected_workflows_count",
    "errors_count",
    "errors",
    "tools_count",
    "workflows",
    "created_at",
    "updated_at",
  ],
  filters: { type: "type" },
  statuses: { create: 200, remove: 200 },
  removed: { result: "ok" },
  draft: draftSource,
  show: (_call, row) => showSource(row),
};

export const sourceActions: [string, Handler][] = handlersAt("platform", {
  "GET /api/v1/sources/{}/metadata": showMetadata,
  "POST /api/v1/sources/{}/sync": syncSource,
});

/** A git source without a name is named after its repository, an inline one has no address. */
function draftSource(_call: Call, fields: JsonObject): JsonObject {
  const url = textOf(fields.url) ?? "";
  const name = textOf(fields.name) || (url.replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/\.git$/, "");
  const own: JsonObject = { ...fields, name, type: textOf(fields.type) || (url ? "git" : "inline") };
  for (const action of actions) delete own[action];
  return own;
}

function showSource(row: Row): JsonObject {
  const { inline_workflows, ...fields } = row.fields;
  const tools = countOf(fields.inline_tools);
  return {
    uuid: row.id,
    ...fields,
    ...(countOf(inline_workflows) > 0 ? { inline_workflows: inline_workflows ?? [] } : {}),
    connected_agents_count: 0,
    connected_tools_count: tools,
    connected_workflows_count: countOf(inline_workflows),
    errors_count: 0,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
}

function showMetadata(call: Call): Answer {
  const row = rowOf(sources, call, call.values[0]);
  const body: JsonObject = {
    uuid: row.id,
    source_uuid: row.id,
    type: row.fields.type ?? "git",
    tools: row.fields.inline_tools ?? [],
    inline_tools: row.fields.inline_tools ?? [],
    workflows: row.fields.inline_workflows ?? [],
    errors: [],
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
  return { status: 200, body };
}

function syncSource(call: Call): Answer {
  const row = rowOf(sources, call, call.values[0]);
  return { status: 200, body: showSource(call.organisation.change(sources.table, row, row.fields)) };
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
