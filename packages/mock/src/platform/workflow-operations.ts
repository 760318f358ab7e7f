import { type JsonObject, objectOf, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { isOver, lifeOf, type Phase, timeOf } from "./life.ts";
import { type TimedPiece, timed } from "./timed.ts";

const table = "platform workflow runs";
/** Milliseconds between two events of a stream. */
const pace = 25;

/** One path for five calls, told apart by `operation`: run a workflow, ask for its state, retry, cancel, list. */
export const workflowOperationHandlers: [string, Handler][] = handlersAt("platform", {
  "POST /api/v1/workflow": (call) => {
    switch (call.query.get("operation")) {
      case "get_status":
        return statusOf(call);
      case "retry_workflow":
        return retry(call);
      case "cancel_workflow":
        return cancel(call);
      case "list_workflows":
        return list(call);
      default:
        return run(call);
    }
  },
});

/** Python reads server-sent events, the command line a data stream of lines with a mark before the JSON. */
function run(call: Call): Answer {
  const { name, description, steps, params, parameters } = objectOf(call.body);
  const row = call.organisation.insert(table, {
    name: name ?? "",
    description: description ?? "",
    steps: namesOf(steps),
    variables: params ?? parameters ?? {},
    runner: call.query.get("runner") ?? "",
  });
  const events = eventsOf(row);
  const parts = call.headers.has("x-vercel-ai-data-stream") && call.query.get("native_sse") !== "true";
  const pieces = parts ? dataStream(events) : serverSent(events);
  return {
    status: 200,
    ...(parts ? { headers: { "content-type": "text/plain; charset=utf-8" } } : {}),
    events: (signal) => timed(pieces, call.world.clock, signal),
  };
}

function eventsOf(row: Row): JsonObject[] {
  const failed = isFailure(row);
  const steps = namesIn(row).flatMap((name, at): JsonObject[] => [
    { type: "step_running", step: { name, status: "running" } },
    {
      type: "step_complete",
      step: { name, status: failed && at === 0 ? "failed" : "finished", output: `Ran ${name}` },
    },
  ]);
  const shared = { workflowId: row.id, requestId: row.id, success: !failed, end: true };
  const end: JsonObject = failed
    ? { type: "workflow_failed", ...shared, status: "failed", error: { message: "The workflow failed" } }
    : { type: "workflow_complete", ...shared, status: "finished" };
  return [...steps, end];
}

function serverSent(events: readonly JsonObject[]): TimedPiece[] {
  return events.map((event, at) => ({ after: at * pace, text: `data: ${JSON.stringify(event)}\n\n` }));
}

function dataStream(events: readonly JsonObject[]): TimedPiece[] {
  const lines = events.map((event) => `2:${JSON.stringify(event)}\n`);
  const end = `d:${JSON.stringify({ finishReason: events.at(-1)?.success === false ? "error" : "stop" })}\n`;
  return [...lines, end].map((text, at) => ({ after: at * pace, text }));
}

/** The words of a run's nodes, and the numbers of the run itself. */
const numbers: Readonly<Record<Phase, number>> = {
  pending: 0,
  running: 1,
  failed: 2,
  cancelled: 3,
  completed: 4,
};

function statusOf(call: Call): Answer {
  return found(call, (row) => answerOf(call, row));
}

function retry(call: Call): Answer {
  return found(call, (row) => {
    const retries = Number(row.fields.retries ?? 0) + 1;
    const { cancelled: _cancelled, ...fields } = row.fields;
    const { variables } = objectOf(call.body);
    const merged = { ...objectOf(fields.variables), ...objectOf(variables) };
    const again = call.organisation.insert(table, { ...fields, retries, variables: merged }, row.id);
    return answerOf(call, again);
  });
}

function cancel(call: Call): Answer {
  return found(call, (row) => {
    if (isOver(lifeOf(row, call.world.clock))) return answerOf(call, row);
    const cancelled = call.organisation.tick();
    return answerOf(call, call.organisation.change(table, row, { ...row.fields, cancelled }));
  });
}

/** These calls tell of a failure in a successful answer: clients read `success`. */
function found(call: Call, answer: (row: Row) => JsonObject): Answer {
  const workflowId = textOf(objectOf(call.body).workflowId) ?? "";
  const row = call.organisation.table(table).get(workflowId);
  if (row) return { status: 200, body: answer(row) };
  const error = { code: "NOT_FOUND", message: `No workflow ${workflowId}` };
  return { status: 200, body: { success: false, workflowId, timestamp: nowOf(call), status: null, error } };
}

function answerOf(call: Call, row: Row): JsonObject {
  const life = lifeOf(row, call.world.clock);
  const node = { status: life.phase, exitCode: life.phase === "failed" ? 1 : 0 };
  const startedAt = timeOf(life.started);
  const finishedAt = timeOf(life.ended);
  return {
    requestId: row.id,
    success: true,
    timestamp: nowOf(call),
    isActive: !isOver(life),
    workflowId: row.id,
    status: {
      name: row.fields.name ?? "",
      status: numbers[life.phase],
      statusText: life.phase,
      ...(startedAt ? { startedAt } : {}),
      ...(finishedAt ? { finishedAt } : {}),
      nodes: Object.fromEntries(namesIn(row).map((name) => [name, { name, ...node }])),
      variables: row.fields.variables ?? {},
      retryCount: Number(row.fields.retries ?? 0),
      canRetry: life.phase === "failed" || life.phase === "cancelled",
    },
  };
}

function list(call: Call): Answer {
  const { filter = "all", limit = 10, offset = 0 } = objectOf(call.body);
  const shown = call.organisation
    .table(table)
    .rows()
    .reverse()
    .map((row) => ({ row, phase: lifeOf(row, call.world.clock).phase }))
    .filter(({ phase }) => filter === "all" || filter === phase);
  const workflows = shown.slice(Number(offset), Number(offset) + Number(limit)).map(({ row, phase }) => ({
    id: row.id,
    name: row.fields.name ?? "",
    description: row.fields.description ?? "",
    status: phase,
    updatedAt: stamp(row.updated, "z"),
    tags: [],
    stepCount: namesIn(row).length,
    runner: row.fields.runner ?? "",
  }));
  const pagination = { total: shown.length, limit, offset };
  return { status: 200, body: { success: true, timestamp: nowOf(call), workflows, pagination } };
}

function nowOf(call: Call): string {
  return stamp(call.organisation.tick(), "z");
}

function isFailure(row: Row): boolean {
  return /^fail\b/i.test(String(row.fields.name));
}

function namesOf(steps: JsonObject[string] | undefined): string[] {
  return Array.isArray(steps) ? steps.map((step, at) => textOf(objectOf(step).name) ?? `step-${at + 1}`) : [];
}

function namesIn(row: Row): string[] {
  const { steps } = row.fields;
  return Array.isArray(steps) ? steps.map(String) : [];
}
