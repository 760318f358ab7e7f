import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { listAnswer } from "./inferred/list.ts";
import { durationOf, isOver, type Life, lifeOf, timeOf } from "./life.ts";
import { eventsOf, timed } from "./timed.ts";

const runs = "platform tool runs";
/** Milliseconds between two events of a stream. */
const pace = 25;

/** Running tools: at once with a stream, or started and then asked for. */
export const toolRunHandlers: [string, Handler][] = handlersAt("platform", {
  "POST /api/v1/tools/exec": runTool,
  "POST /api/v1/tools/execute": startTool,
  "GET /api/v1/tools/executions/{}": (call) => ({ status: 200, body: showExecution(call, runOf(call)) }),
  "GET /api/v1/executions": (call) => {
    const rows = call.organisation.table(runs).rows().reverse();
    return listAnswer(
      call,
      rows.map((row) => showRun(call, row)),
    );
  },
  "GET /api/v1/executions/{}": (call) => ({ status: 200, body: showRun(call, runOf(call)) }),
  "POST /api/v1/opa/policies/evaluate": () => ({ status: 200, body: { result: true, error: "" } }),
});

/** The command line streams; the older Python client asks for JSON and gets the whole. */
function runTool(call: Call): Answer {
  const body = objectOf(call.body);
  const tool = textOf(body.tool_name) ?? "";
  const row = call.organisation.insert(runs, { tool, inputs: body.args ?? body.parameters ?? {} });
  const failed = /^fail\b/i.test(tool);
  const output = failed ? "" : `Ran ${tool}\n`;
  const error = failed ? `${tool} failed` : null;
  if (wantsJson(call)) {
    const exit_code = failed ? 1 : 0;
    return { status: 200, body: { success: !failed, output, error, exit_code, metadata: { run: row.id } } };
  }
  const said = failed ? { type: "error", content: error } : { type: "tool-output", content: output };
  const pieces = eventsOf(
    [
      { type: "log", content: `Starting ${tool}` },
      said,
      { type: "status", status: failed ? "failed" : "success", end: true },
    ],
    pace,
  );
  return { status: 200, events: (signal) => timed(pieces, call.world.clock, signal) };
}

function startTool(call: Call): Answer {
  const { name, tool, parameters, environment } = objectOf(call.body);
  const row = call.organisation.insert(runs, {
    tool: name ?? tool ?? "",
    inputs: parameters ?? environment ?? {},
  });
  return { status: 200, body: startedBody(row) };
}

/** What the start of any run answers. */
export function startedBody(row: Row): JsonObject {
  return { execution_id: row.id, status: "pending", created_at: stamp(row.created, "z") };
}

/** Starts a run that is nobody's tool, such as one that a webhook triggers. */
export function insertRun(call: Call, tool: string, inputs: JsonObject): Row {
  return call.organisation.insert(runs, { tool, inputs });
}

function wantsJson(call: Call): boolean {
  const accept = call.headers.get("accept") ?? "";
  return accept.includes("application/json") && !accept.includes("text/event-stream");
}

function runOf(call: Call): Row {
  const row = call.organisation.table(runs).get(call.values[0] ?? "");
  if (!row) throw notFound("Execution");
  return row;
}

function showExecution(call: Call, row: Row): JsonObject {
  const life = lifeOf(row, call.world.clock);
  return {
    execution_id: row.id,
    status: life.phase,
    created_at: stamp(row.created, "z"),
    completed_at: timeOf(life.ended),
    ...(isOver(life) ? { duration: durationOf(life), ...outcomeOf(row, life) } : {}),
  };
}

function outcomeOf(row: Row, { phase }: Life): JsonObject {
  return phase === "failed"
    ? { output: `${row.fields.tool} failed`, exit_code: 1 }
    : { output: `Ran ${row.fields.tool}\n`, exit_code: 0 };
}

/** The words that the history of runs has for the phases of a life. */
const words: Readonly<Record<Life["phase"], string>> = {
  pending: "pending",
  running: "pending",
  completed: "success",
  failed: "failure",
  cancelled: "failure",
};

function showRun(call: Call, row: Row): JsonObject {
  const life = lifeOf(row, call.world.clock);
  const over = life.started !== undefined && life.ended !== undefined;
  return {
    id: row.id,
    tool_id: String(row.fields.tool),
    status: words[life.phase],
    started_at: stamp(life.started ?? row.created, "z"),
    completed_at: timeOf(life.ended),
    duration_ms: over ? Math.round(((life.ended ?? 0) - (life.started ?? 0)) / 1000) : null,
    inputs: row.fields.inputs ?? {},
    outputs: life.phase === "completed" ? { output: `Ran ${row.fields.tool}\n` } : null,
    error: life.phase === "failed" ? `${row.fields.tool} failed` : null,
  };
}
