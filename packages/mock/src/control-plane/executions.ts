import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { page } from "../state/page.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { executionEvents } from "./execution-stream.ts";
import { runs, stateOf } from "./run-state.ts";

/** Runs as they are listed, read, followed, changed by those who carry them out, and deleted. */
export const executions: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/executions": listExecutions,
  "GET /api/v1/executions/{}": (call) => ({ status: 200, body: showExecution(call, executionOf(call)) }),
  "PATCH /api/v1/executions/{}": changeExecution,
  "DELETE /api/v1/executions/{}": deleteExecution,
  "GET /api/v1/executions/{}/stream": streamExecution,
});

/** The run that the path names. Throws 404. */
export function executionOf(call: Call, id = call.values[0] ?? ""): Row {
  const row = call.organisation.table(runs).get(id);
  if (!row) throw notFound("Execution");
  return row;
}

function listExecutions(call: Call): Answer {
  const wanted = call.query.get("status_filter");
  const shown = call.organisation
    .table(runs)
    .rows()
    .sort((a, b) => b.created - a.created)
    .map((row) => showExecution(call, row))
    .filter((one) => wanted === null || textOf(one.status)?.toLowerCase() === wanted.toLowerCase());
  return { status: 200, ...page(call, shown, (one) => one) };
}

/** A report of whoever carries the run out: only what it says is changed, and null says nothing. */
function changeExecution(call: Call): Answer {
  const row = executionOf(call);
  const { started_at, completed_at, ...others } = objectOf(call.body);
  const told = Object.entries(others).filter(([name, value]) => value !== null && call.fields?.has(name));
  const state = stateOf(call, row);
  const fields: JsonObject = {
    ...row.fields,
    status: state.status,
    response: state.response,
    error_message: state.error,
    started: momentOf(started_at) ?? state.started,
    ended: momentOf(completed_at) ?? state.ended,
    ...Object.fromEntries(told),
  };
  return { status: 200, body: showExecution(call, call.organisation.change(runs, row, fields)) };
}

function deleteExecution(call: Call): Answer {
  call.organisation.table(runs).remove(executionOf(call).id);
  return { status: 204 };
}

function streamExecution(call: Call): Answer {
  const row = executionOf(call);
  const seen = call.headers.get("last-event-id") ?? call.query.get("last_event_id");
  const { clock } = call.world;
  return { status: 200, events: (signal) => executionEvents(row, seen, clock, signal) };
}

export function showExecution(call: Call, row: Row): JsonObject {
  const { status, response, error, started, ended } = stateOf(call, row);
  const { fields } = row;
  const given = (name: string): Json => fields[name] ?? null;
  return {
    id: row.id,
    organization_id: call.organisation.id,
    execution_type: given("execution_type"),
    entity_id: given("entity_id"),
    entity_name: given("entity_name"),
    prompt: given("prompt"),
    system_prompt: given("system_prompt"),
    status,
    response,
    error_message: error,
    usage: objectOf(fields.usage),
    execution_metadata: objectOf(fields.execution_metadata),
    runner_name: given("runner_name"),
    user_id: null,
    user_name: given("user_name"),
    user_email: given("user_email"),
    user_avatar: null,
    created_at: stamp(row.created, "offset"),
    started_at: timeOf(started),
    completed_at: timeOf(ended),
    updated_at: stamp(Math.max(row.updated, ended ?? 0), "offset"),
    participants: [],
    last_message_at: null,
    last_message_preview: given("last_message_preview"),
  };
}

function timeOf(moment: number | null): Json {
  return moment === null ? null : stamp(moment, "offset");
}

/** A written time in microseconds. */
function momentOf(value: Json | undefined): number | undefined {
  const moment = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment * 1000;
}
