import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import { executionOf } from "./executions.ts";

/** What is noted of a run: its turns with a model, its uses of tools, its tasks. */
export const recordTables = {
  turns: "analytics_turns",
  tool_calls: "analytics_tool_calls",
  tasks: "analytics_tasks",
} as const;

type Noted = keyof typeof recordTables;

const idNames: Readonly<Record<Noted, string>> = {
  turns: "turn_id",
  tool_calls: "tool_call_id",
  tasks: "task_id",
};

/** Notes on runs, as whoever carries them out sends them. */
export const analyticsRecords: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/analytics/turns": (call) => one(call, "turns"),
  "POST /api/v1/analytics/tool-calls": (call) => one(call, "tool_calls"),
  "POST /api/v1/analytics/tasks": (call) => one(call, "tasks"),
  "PATCH /api/v1/analytics/tasks/{}": changeTask,
  "POST /api/v1/analytics/batch": batch,
});

function note(call: Call, kind: Noted, fields: JsonObject): Row {
  return call.organisation.insert(recordTables[kind], fields);
}

function checkRun(call: Call): string {
  const id = textOf(objectOf(call.body).execution_id) ?? "";
  return executionOf(call, id).id;
}

function one(call: Call, kind: Noted): Answer {
  checkRun(call);
  const { id } = note(call, kind, objectOf(call.body));
  return { status: 201, body: { success: true, [idNames[kind]]: id } };
}

function changeTask(call: Call): Answer {
  const task = call.organisation.table(recordTables.tasks).get(call.values[0] ?? "");
  if (!task) throw notFound("Task");
  const told = Object.entries(objectOf(call.body)).filter(([, value]) => value !== null);
  call.organisation.change(recordTables.tasks, task, { ...task.fields, ...Object.fromEntries(told) });
  return { status: 200, body: { success: true, task_id: task.id } };
}

function batch(call: Call): Answer {
  const execution_id = checkRun(call);
  const body = objectOf(call.body);
  const noted = (kind: Noted): number => {
    const sent: Json | undefined = body[kind];
    const all = Array.isArray(sent) ? sent : [];
    for (const fields of all) note(call, kind, objectOf(fields));
    return all.length;
  };
  const answer = {
    success: true,
    execution_id,
    turns_created: noted("turns"),
    tool_calls_created: noted("tool_calls"),
    tasks_created: noted("tasks"),
    errors: [],
  };
  return { status: 201, body: answer };
}
