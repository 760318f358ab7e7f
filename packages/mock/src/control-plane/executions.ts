import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { page } from "../state/page.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { durationOf, failureOf, responseOf } from "./execution-script.ts";
import { executionEvents } from "./execution-stream.ts";

const table = "executions";

/** Running an agent, and following the run. A run takes its time by the mock's clock: running, then completed. */
export const executions: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/agents/{}/execute": executeAgent,
  "GET /api/v1/executions": listExecutions,
  "GET /api/v1/executions/{}": (call) => ({ status: 200, body: showExecution(call, executionOf(call)) }),
  "DELETE /api/v1/executions/{}": deleteExecution,
  "GET /api/v1/executions/{}/stream": streamExecution,
});

function executeAgent(call: Call): Answer {
  const agent = call.organisation.table("agents").get(call.values[0] ?? "");
  if (!agent) throw notFound("Agent");
  const { prompt, system_prompt, execution_metadata, worker_queue_id } = objectOf(call.body);
  const row = call.organisation.insert(table, {
    execution_type: "AGENT",
    entity_id: agent.id,
    entity_name: agent.fields.name ?? null,
    prompt: prompt ?? "",
    system_prompt: system_prompt ?? null,
    execution_metadata: execution_metadata ?? {},
    runner_name: worker_queue_id ?? null,
  });
  const message = `Execution started for agent ${textOf(agent.fields.name)}`;
  const body = { execution_id: row.id, workflow_id: `agent-execution-${row.id}`, status: "PENDING", message };
  return { status: 200, body };
}

function listExecutions(call: Call): Answer {
  const wanted = call.query.get("status_filter");
  const shown = call.organisation
    .table(table)
    .rows()
    .reverse()
    .map((row) => showExecution(call, row))
    .filter((one) => wanted === null || one.status === wanted.toLowerCase());
  return { status: 200, ...page(call, shown, (one) => one) };
}

function deleteExecution(call: Call): Answer {
  call.organisation.table(table).remove(executionOf(call).id);
  return { status: 204 };
}

function streamExecution(call: Call): Answer {
  const row = executionOf(call);
  const seen = call.headers.get("last-event-id") ?? call.query.get("last_event_id");
  const { clock } = call.world;
  return { status: 200, events: (signal) => executionEvents(row, seen, clock, signal) };
}

function executionOf(call: Call): Row {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  if (!row) throw notFound("Execution");
  return row;
}

function showExecution(call: Call, row: Row): JsonObject {
  const ended = row.created + durationOf(row) * 1000;
  const over = call.world.clock.now() * 1000 >= ended;
  const failure = failureOf(row);
  const finalStatus = failure ? "failed" : "completed";
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    status: over ? finalStatus : "running",
    response: over && !failure ? responseOf(row) : null,
    error_message: over && failure ? failure : null,
    usage: {},
    user_id: null,
    user_name: null,
    user_email: null,
    user_avatar: null,
    created_at: stamp(row.created, "offset"),
    started_at: stamp(row.created, "offset"),
    completed_at: over ? stamp(ended, "offset") : null,
    updated_at: stamp(over ? ended : row.created, "offset"),
    participants: [],
    last_message_at: null,
    last_message_preview: null,
  };
}
