import { type JsonObject, objectOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { resolvedContext } from "./context-layers.ts";
import {
  type ContextHolder,
  type ContextLists,
  clearContext,
  contextHolders,
  ensureContext,
  listsOf,
  writeContext,
} from "./context-store.ts";

const general = "/api/v1/context/{}/{}";

/** What agents, teams, projects and environments may draw on: one context each, under two sorts of routes. */
export const contexts: [string, Handler][] = handlersAt("control-plane", {
  [`GET ${general}`]: (call) => read(call, holderIn(call), call.values[1] ?? "", showGeneral),
  [`PUT ${general}`]: (call) => write(call, holderIn(call), call.values[1] ?? "", showGeneral),
  [`DELETE ${general}`]: (call) => clear(call, holderIn(call), call.values[1] ?? ""),
  "GET /api/v1/context/resolve/{}/{}": (call) => resolve(call, holderIn(call), call.values[1] ?? ""),
  "GET /api/v1/agents/{}/context/resolved": (call) => resolve(call, "agent", call.values[0] ?? ""),
  "GET /api/v1/teams/{}/context/resolved": (call) => resolve(call, "team", call.values[0] ?? ""),
  ...ownRoutes("environment"),
  ...ownRoutes("team"),
});

type Show = (call: Call, row: Row, holder: ContextHolder, id: string) => JsonObject;

function ownRoutes(holder: "environment" | "team"): Record<string, Handler> {
  const own = `/api/v1/${contextHolders[holder]}/{}/context`;
  return {
    [`GET ${own}`]: (call) => read(call, holder, call.values[0] ?? "", showOwn),
    [`PUT ${own}`]: (call) => write(call, holder, call.values[0] ?? "", showOwn, ["policy_ids"]),
    [`DELETE ${own}`]: (call) => clear(call, holder, call.values[0] ?? ""),
  };
}

function holderIn(call: Call): ContextHolder {
  const [type] = call.values;
  if (type === "agent" || type === "team" || type === "project" || type === "environment") return type;
  throw notFound("Context");
}

function read(call: Call, holder: ContextHolder, id: string, show: Show): Answer {
  held(call, holder, id);
  return { status: 200, body: show(call, ensureContext(call, holder, id), holder, id) };
}

function write(
  call: Call,
  holder: ContextHolder,
  id: string,
  show: Show,
  kept: readonly (keyof ContextLists)[] = [],
): Answer {
  held(call, holder, id);
  const row = writeContext(call, holder, id, objectOf(call.body), kept);
  return { status: 200, body: show(call, row, holder, id) };
}

function clear(call: Call, holder: ContextHolder, id: string): Answer {
  if (!call.organisation.table(contextHolders[holder]).get(id)) throw missing(holder);
  clearContext(call, holder, id);
  return { status: 204 };
}

function resolve(call: Call, holder: ContextHolder, id: string): Answer {
  return { status: 200, body: resolvedContext(call, holder, held(call, holder, id)) };
}

function held(call: Call, holder: ContextHolder, id: string): Row {
  const row = call.organisation.table(contextHolders[holder]).get(id);
  if (!row) throw missing(holder);
  return row;
}

function missing(holder: ContextHolder) {
  return notFound(holder.charAt(0).toUpperCase() + holder.slice(1));
}

function showGeneral(call: Call, row: Row, entity_type: ContextHolder, entity_id: string): JsonObject {
  return { id: row.id, entity_type, entity_id, ...shown(call, row), ...listsOf(row.fields) };
}

function showOwn(call: Call, row: Row, holder: ContextHolder, id: string): JsonObject {
  const { knowledge_uuids, resource_ids } = listsOf(row.fields);
  return { id: row.id, [`${holder}_id`]: id, ...shown(call, row), knowledge_uuids, resource_ids };
}

function shown(call: Call, row: Row): JsonObject {
  return {
    organization_id: call.organisation.id,
    created_at: stamp(row.created, "offset"),
    updated_at: stamp(row.updated, "offset"),
  };
}
