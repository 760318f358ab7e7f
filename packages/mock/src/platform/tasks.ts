import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import type { Declared, Kind } from "./inferred/kind-handlers.ts";
import { listAnswer } from "./inferred/list.ts";
import { person } from "./inferred/shown.ts";
import { isOver, type Life, lifeOf, logOf, timeOf } from "./life.ts";
import { changeProject, projectOr, removeProject } from "./task-projects.ts";

/** A task waits, runs and is completed, by the mock's clock; one whose text begins with `fail` fails. */
export const tasksDeclared: Declared = {
  draft: (_call, { prompt, agent, runner, ...fields }) => ({
    ...fields,
    name: fields.name ?? prompt ?? "",
    ...(prompt === undefined ? {} : { prompt, description: fields.description ?? prompt }),
    ...(agent === undefined ? {} : { agent_id: fields.agent_id ?? agent }),
    ...(runner === undefined ? {} : { runner_id: fields.runner_id ?? runner }),
  }),
  filled: (call, row) => stateOf(row, lifeOf(row, call.world.clock)),
};

/** The calls on tasks that are more than the paths say. `/tasks/{id}` also knows the projects of clients. */
export function taskHandlers(kind: Kind): [string, Handler][] {
  const { table } = kind.resource;
  const listBy = (field: string) => (call: Call) => {
    const rows = call.organisation
      .table(table)
      .where(field, call.values[0] ?? "")
      .reverse();
    return listAnswer(
      call,
      rows.map((row) => kind.show(call, row)),
    );
  };
  const found = (call: Call) => call.organisation.table(table).get(call.values[0] ?? "");
  return handlersAt("platform", {
    "GET /api/v1/tasks/agent/{}": listBy("agent_id"),
    "GET /api/v1/tasks/runner/{}": listBy("runner_id"),
    "GET /api/v1/tasks/{}": (call) => {
      const row = found(call);
      return row ? { status: 200, body: kind.show(call, row) } : projectOr(call, "Task");
    },
    "PUT /api/v1/tasks/{}": (call) => changeTask(kind, call, found(call)),
    "DELETE /api/v1/tasks/{}": (call) => removeTask(call, table, found(call)),
    "PUT /api/v1/tasks/{}/cancel": (call) => cancelTask(call, table, needed(found(call))),
    "GET /api/v1/tasks/{}/status": (call) => ({ status: 200, body: statusOf(call, needed(found(call))) }),
    "GET /api/v1/tasks/{}/logs": (call) => taskLogs(call, needed(found(call))),
  });
}

function needed(row: Row | undefined): Row {
  if (!row) throw notFound("Task");
  return row;
}

function changeTask(kind: Kind, call: Call, row: Row | undefined): Answer {
  if (!row) return changeProject(call);
  const { name, description } = objectOf(call.body);
  const changed = {
    ...row.fields,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
  return { status: 200, body: kind.show(call, call.organisation.change(kind.resource.table, row, changed)) };
}

/** A task that is at work has to be cancelled before it can go. */
function removeTask(call: Call, table: string, row: Row | undefined): Answer {
  if (!row) return removeProject(call);
  if (lifeOf(row, call.world.clock).phase === "running")
    throw new Refusal(409, "conflict", "The task is running; cancel it first");
  call.organisation.table(table).remove(row.id);
  return { status: 200, body: { result: "ok", message: "Deleted successfully" } };
}

function cancelTask(call: Call, table: string, row: Row): Answer {
  const life = lifeOf(row, call.world.clock);
  if (isOver(life)) throw new Refusal(409, "conflict", `The task is ${life.phase} already`);
  const cancelled = call.organisation.tick();
  call.organisation.change(table, row, { ...row.fields, cancelled });
  const body = { id: row.id, status: "cancelled", cancelled_at: stamp(cancelled, "z"), cancelled_by: person };
  return { status: 200, body };
}

function statusOf(call: Call, row: Row): JsonObject {
  const life = lifeOf(row, call.world.clock);
  return {
    id: row.id,
    status: life.phase,
    progress: life.progress,
    started_at: timeOf(life.started),
    updated_at: stamp(life.ended ?? life.started ?? row.created, "z"),
    metadata: { current_step: life.phase, steps_completed: Math.floor(life.progress / 50), total_steps: 2 },
  };
}

function taskLogs(call: Call, row: Row): Answer {
  const level = call.query.get("level");
  const lines = logOf(row, lifeOf(row, call.world.clock), `Task ${textOf(row.fields.name) ?? row.id}`);
  const logs = lines.filter((line) => level === null || line.level === level);
  return { status: 200, body: { task_id: row.id, logs } };
}

function stateOf(row: Row, life: Life): JsonObject {
  const { phase } = life;
  const result: JsonObject =
    phase === "completed"
      ? {
          output: { text: `Done: ${textOf(row.fields.prompt) ?? textOf(row.fields.name) ?? ""}` },
          error: null,
        }
      : { output: null, error: phase === "failed" ? "The task failed" : null };
  return {
    status: phase,
    progress: life.progress,
    started_at: timeOf(life.started),
    completed_at: timeOf(life.ended),
    ...(isOver(life) ? { result } : {}),
  };
}
