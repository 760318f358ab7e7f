import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import { platformAgents } from "./agents.ts";
import { listAnswer } from "./inferred/list.ts";
import { sources } from "./sources.ts";

/** Looking at a source before it is stored. Nothing is fetched: its tools are those that the request brings. */
export const sourceDiscovery: [string, Handler][] = handlersAt("platform", {
  "POST /api/v1/sources/load": (call) => ({ status: 200, body: found(call) }),
  "GET /api/v1/sources/load": (call) => ({ status: 200, body: found(call) }),
  "POST /api/v1/sources/scan": (call) => {
    const row = call.organisation.insert("platform scans", objectOf(call.body));
    const created_at = stamp(row.created, "z");
    return { status: 200, body: { scan_id: row.id, status: "running", created_at, tools_found: [] } };
  },
  "PUT /api/v1/sources/zip/load": (call) => ({ status: 200, body: found(call) }),
  "PUT /api/v1/sources/zip": (call) => {
    const name = call.query.get("name") ?? "";
    const fields = { name, url: "", type: "zip", runner: call.query.get("runner") ?? "" };
    const row = call.organisation.insert(sources.table, { ...structuredClone(sources.defaults), ...fields });
    return { status: 200, body: sources.show(call, row, "create") };
  },
  "PUT /api/v1/sources/zip/sync/{}": (call) => {
    const row = rowOf(sources, call, call.values[0]);
    const synced = call.organisation.change(sources.table, row, row.fields);
    return { status: 200, body: sources.show(call, synced, "change") };
  },
  "POST /api/v1/sources/{}/agents/{}": attach,
  "GET /api/v1/sources/agent_sources/{}": (call) => {
    const agent = call.organisation.table(platformAgents.table).get(call.values[0] ?? "");
    if (!agent) throw notFound("Agent");
    const table = call.organisation.table(sources.table);
    const rows = idsIn(agent.fields.sources).flatMap((id) => table.get(String(id)) ?? []);
    return listAnswer(
      call,
      rows.map((row) => sources.show(call, row, "list")),
    );
  },
});

function attach(call: Call): Answer {
  const [sourceId = "", agentId = ""] = call.values;
  const { organisation } = call;
  if (!organisation.table(sources.table).get(sourceId)) throw notFound("Source");
  const agent = organisation.table(platformAgents.table).get(agentId);
  if (!agent) throw notFound("Agent");
  const all = [...new Set([...idsIn(agent.fields.sources), sourceId])];
  organisation.change(platformAgents.table, agent, { ...agent.fields, sources: all });
  return { status: 200 };
}

function idsIn(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function found(call: Call): JsonObject {
  const url = call.query.get("url") ?? "";
  const { inline_tools } = objectOf(call.body);
  const name = textOf(url.replace(/\/+$/, "").split("/").at(-1))?.replace(/\.git$/, "") ?? "";
  return { name, ...(url ? { url } : {}), tools: idsIn(inline_tools), errors: [] };
}
