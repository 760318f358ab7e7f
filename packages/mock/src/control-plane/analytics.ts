import { type JsonObject, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { recordTables } from "./analytics-records.ts";
import { runs, stateOf } from "./run-state.ts";

const day = 86_400_000_000;

/** What runs, turns and tools add up to, over the last days. */
export const analytics: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/analytics/summary": summary,
  "GET /api/v1/analytics/costs": costs,
});

interface Period {
  readonly head: JsonObject;
  since(table: string): Row[];
}

function periodOf(call: Call): Period {
  const days = Number(call.query.get("days") ?? 30);
  const end = call.organisation.tick();
  const start = end - days * day;
  return {
    head: { period_days: days, start_date: stamp(start, "bare"), end_date: stamp(end, "bare") },
    since: (table) =>
      call.organisation
        .table(table)
        .rows()
        .filter((row) => row.created > start),
  };
}

function sum(rows: readonly Row[], field: string): number {
  return rows.reduce((total, row) => total + Number(row.fields[field] ?? 0), 0);
}

function groups(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  return [...byKey];
}

const named = (field: string) => (row: Row) => textOf(row.fields[field]) ?? "";

function summary(call: Call): Answer {
  const { head, since } = periodOf(call);
  const turns = since(recordTables.turns);
  const tools = since(recordTables.tool_calls);
  const states = since(runs).map((row) => stateOf(call, row).status.toLowerCase());
  const ended = (status: string) => states.filter((one) => one === status).length;
  const successful_executions = ended("completed");
  const body: JsonObject = {
    ...head,
    total_executions: states.length,
    ...(states.length > 0 ? { successful_executions, failed_executions: ended("failed") } : {}),
    success_rate: states.length > 0 ? (successful_executions / states.length) * 100 : 0,
    total_cost: sum(turns, "total_cost"),
    total_tokens: sum(turns, "total_tokens"),
    total_turns: turns.length,
    total_tool_calls: tools.length,
    models_used: Object.fromEntries(groups(turns, named("model")).map(([name, own]) => [name, modelOf(own)])),
    tools_used: Object.fromEntries(
      groups(tools, named("tool_name")).map(([name, own]) => [name, toolOf(own)]),
    ),
  };
  return { status: 200, body };
}

function modelOf(turns: readonly Row[]): JsonObject {
  const total_tokens = sum(turns, "total_tokens");
  return { count: turns.length, total_tokens, total_cost: sum(turns, "total_cost") };
}

function toolOf(calls: readonly Row[]): JsonObject {
  const good = calls.filter(({ fields }) => fields.success !== false).length;
  const total_duration_ms = sum(calls, "duration_ms");
  return {
    count: calls.length,
    success_count: good,
    fail_count: calls.length - good,
    avg_duration_ms: total_duration_ms / calls.length,
    total_duration_ms,
  };
}

function costs(call: Call): Answer {
  const { head, since } = periodOf(call);
  const turns = since(recordTables.turns);
  const group_by = call.query.get("group_by") ?? "day";
  const breakdown = groups(turns, (row) => periodName(row, group_by)).map(([period, own]) => ({
    period,
    total_cost: sum(own, "total_cost"),
    total_tokens: sum(own, "total_tokens"),
    total_input_tokens: sum(own, "input_tokens"),
    total_output_tokens: sum(own, "output_tokens"),
    turn_count: own.length,
    models: Object.fromEntries(groups(own, named("model")).map(([name, of]) => [name, costOf(of)])),
  }));
  const total_cost = sum(turns, "total_cost");
  const body = { ...head, group_by, total_cost, total_tokens: sum(turns, "total_tokens"), breakdown };
  return { status: 200, body };
}

function costOf(turns: readonly Row[]): JsonObject {
  return { cost: sum(turns, "total_cost"), tokens: sum(turns, "total_tokens"), turns: turns.length };
}

/** The day, month or week of the year in which a turn began. */
function periodName(row: Row, group: string): string {
  const date = new Date(textOf(row.fields.started_at) ?? 0);
  const text = date.toISOString();
  if (group === "month") return text.slice(0, 7);
  if (group !== "week") return text.slice(0, 10);
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  const days = Math.floor((date.getTime() - first) / 86_400_000);
  const monday = (new Date(first).getUTCDay() + 6) % 7;
  const week = Math.floor((days + monday) / 7) + (monday === 0 ? 1 : 0);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
