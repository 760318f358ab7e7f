import { type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { executionOf } from "./executions.ts";
import { runs, stateOf } from "./run-state.ts";

const active = ["running", "waiting_for_input"];

/** Stopping runs and letting them go on. What cannot be done is told in a success. */
export const runControl: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/executions/{}/cancel": (call) => move(call, active, "cancelled", "is not running"),
  "POST /api/v1/executions/{}/pause": (call) => move(call, active, "paused", "cannot be paused"),
  "POST /api/v1/executions/{}/resume": (call) => move(call, ["paused"], "running", "is not paused"),
  "POST /api/v1/executions/{}/mark-done": (call) => ({
    ...move(call, [...active, "paused", "pending"], "completed", "has ended"),
    status: 202,
  }),
  "POST /api/v1/executions/{}/message": takeMessage,
  "POST /api/v1/executions/{}/cancel_workflow": cancelWorkflow,
  "POST /api/v1/executions/{}/terminate": (call) => ({
    status: 200,
    body: { success: true, ...terminate(call, executionOf(call)) },
  }),
  "POST /api/v1/executions/batch/terminate": terminateBatch,
});

function move(call: Call, from: readonly string[], to: string, why: string): Answer {
  const row = executionOf(call);
  const { status } = stateOf(call, row);
  if (!from.includes(status)) return { status: 200, body: refused(row, status, why) };
  put(call, row, to);
  const body = {
    success: true,
    execution_id: row.id,
    workflow_id: workflowOf(row),
    status: to,
    message: `The run is ${to}`,
  };
  return { status: 200, body };
}

function refused(row: Row, status: string, why: string): JsonObject {
  const error = `Execution ${why} (status: ${status})`;
  return { success: false, error, execution_id: row.id, status };
}

const endings = ["completed", "cancelled", "terminated"];

function put(call: Call, row: Row, status: string): void {
  const { started, response } = stateOf(call, row);
  const now = call.organisation.tick();
  const ended = endings.includes(status) ? now : null;
  call.organisation.change(runs, row, { ...row.fields, status, response, started, ended });
}

function takeMessage(call: Call): Answer {
  const row = executionOf(call);
  const { message } = objectOf(call.body);
  call.organisation.change(runs, row, { ...row.fields, last_message_preview: textOf(message) ?? null });
  const body = {
    success: true,
    execution_id: row.id,
    workflow_id: workflowOf(row),
    message: "The message is sent",
  };
  return { status: 202, body };
}

function cancelWorkflow(call: Call): Answer {
  const row = executionOf(call);
  const { status } = stateOf(call, row);
  const workflow_message_id = textOf(objectOf(call.body).workflow_message_id) ?? "";
  if (!active.includes(status))
    return { status: 200, body: { ...refused(row, status, "is not running"), workflow_message_id } };
  const cancelled_at = stamp(call.organisation.tick(), "offset");
  const body = {
    success: true,
    execution_id: row.id,
    workflow_message_id,
    message: "The workflow is cancelled",
    cancelled_at,
  };
  return { status: 200, body };
}

function terminate(call: Call, row: Row): JsonObject {
  put(call, row, "terminated");
  return { workflow_id: workflowOf(row), terminated_at: stamp(call.organisation.tick(), "offset") };
}

function terminateBatch(call: Call): Answer {
  const results = stringsOf(objectOf(call.body).execution_ids).map((execution_id): JsonObject => {
    const row = call.organisation.table(runs).get(execution_id);
    if (row) return { execution_id, success: true, error: null, ...terminate(call, row) };
    const error = "Execution not found";
    return { execution_id, success: false, workflow_id: null, error, terminated_at: null };
  });
  const total_succeeded = results.filter((one) => one.success === true).length;
  const total_failed = results.length - total_succeeded;
  return { status: 200, body: { total_requested: results.length, total_succeeded, total_failed, results } };
}

function workflowOf(row: Row): string {
  return `agent-execution-${row.id}`;
}
