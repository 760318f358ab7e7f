import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { listAnswer } from "./inferred/list.ts";
import { durationOf, isOver, lifeOf, logOf } from "./life.ts";

const table = "platform workflow executions";

/** Workflows of a source: started, then asked for. */
export const workflowExecutionHandlers: [string, Handler][] = handlersAt("platform", {
  "POST /api/v1/workflows/execute": (call) => {
    const { source = "", variables = {}, runner = "" } = objectOf(call.body);
    const row = call.organisation.insert(table, { source, variables, runner });
    return { status: 200, body: showExecution(call, row) };
  },
  "GET /api/v1/workflows/executions": (call) => {
    const rows = call.organisation.table(table).rows().reverse();
    return listAnswer(
      call,
      rows.map((row) => showExecution(call, row)),
    );
  },
  "GET /api/v1/workflows/executions/{}": (call) => ({ status: 200, body: showExecution(call, rowAt(call)) }),
  "GET /api/v1/workflows/executions/{}/logs": (call) => {
    const row = rowAt(call);
    const logs = logOf(row, lifeOf(row, call.world.clock), nameOf(row));
    const limit = Number(call.query.get("limit") ?? logs.length);
    return {
      status: 200,
      body: { logs: logs.slice(0, limit).map((line) => ({ ...line, step: nameOf(row) })) },
    };
  },
});

function rowAt(call: Call): Row {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  if (!row) throw notFound("Execution");
  return row;
}

function nameOf(row: Row): string {
  return (textOf(row.fields.source) ?? "").split("/").at(-1) ?? "";
}

function showExecution(call: Call, row: Row): JsonObject {
  const life = lifeOf(row, call.world.clock);
  const { source = "", variables = {} } = row.fields;
  const name = nameOf(row);
  return {
    execution_id: row.id,
    status: life.phase,
    created_at: stamp(row.created, "z"),
    ...(life.ended === undefined ? {} : { completed_at: stamp(life.ended, "z"), duration: durationOf(life) }),
    workflow: { name, source, variables },
    steps: [{ name, status: life.phase, ...(isOver(life) ? { output: `Ran ${name}` } : {}) }],
  };
}
