import { type Json, type JsonObject, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { showExecution } from "./executions.ts";
import { runs } from "./run-state.ts";
import { queueOf } from "./worker-queues.ts";

/** The runs that take place in a queue, as runs and as workflows; the latest first. */
export const queueRuns: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/worker-queues/{}/executions": listRuns,
  "GET /api/v1/worker-queues/{}/workflows": listWorkflows,
});

const shownFields = ["id", "status", "entity_id", "entity_name", "execution_type", "prompt"];
const shownTimes = ["created_at", "started_at", "completed_at"];

function runsIn(call: Call): JsonObject[] {
  const { id } = queueOf(call);
  const rows = call.organisation.table(runs).where("queue_id", id).reverse();
  return rows.map((row) => showExecution(call, row));
}

function limited(call: Call, items: JsonObject[], otherwise: number): JsonObject[] {
  return items.slice(0, Number(call.query.get("limit") ?? otherwise));
}

function listRuns(call: Call): Answer {
  const wanted = call.query.get("status") ?? "all";
  const kept = runsIn(call).filter((run) => wanted === "all" || run.status === wanted);
  const body = limited(call, kept, 10).map((run) => {
    const shown = [...shownFields, ...shownTimes].map((name): [string, Json] => [name, run[name] ?? null]);
    return { ...Object.fromEntries(shown), temporal_workflow_id: workflowOf(run) };
  });
  return { status: 200, body };
}

function listWorkflows(call: Call): Answer {
  const all = runsIn(call);
  const count = (status: string) => all.filter((run) => run.status === status).length;
  const wanted = call.query.get("status_filter");
  const kept = all.filter((run) => wanted === null || run.status === wanted);
  const body: JsonObject = {
    workflows: limited(call, kept, 100).map((run) => showWorkflow(call, run)),
    total: all.length,
    pending_count: count("pending"),
    running_count: count("running"),
    completed_count: count("completed"),
    failed_count: count("failed"),
  };
  return { status: 200, body };
}

function showWorkflow(call: Call, run: JsonObject): JsonObject {
  return {
    workflow_id: workflowOf(run),
    run_id: run.id ?? "",
    task_queue: call.values[0] ?? "",
    worker_id: null,
    status: run.status ?? "unknown",
    execution_id: run.id ?? "",
    started_at: run.started_at ?? null,
    close_time: run.completed_at ?? null,
    workflow_type: "AgentExecutionWorkflow",
    attempt: 1,
    history_length: 0,
  };
}

function workflowOf(run: JsonObject): string {
  return `agent-execution-${textOf(run.id)}`;
}
