import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { page } from "../state/page.ts";
import { type Stamp, stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

const table = "plan_executions";
const base = "/api/v1/tasks/plan";

/** Plans that are carried out. How far one is comes from whoever carries it out: the mock does nothing by itself. */
export const planExecutions: [string, Handler][] = handlersAt("control-plane", {
  [`POST ${base}/execute`]: execute,
  [`GET ${base}/plan-executions`]: list,
  [`GET ${base}/{}`]: (call) => ({ status: 200, body: showWhole(executionIn(call)) }),
  [`PATCH ${base}/{}`]: change,
});

function executionIn(call: Call): Row {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  if (!row) throw notFound("Plan execution");
  return row;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** A plan comes as it is, or in the answer that made it. */
function execute(call: Call): Answer {
  const { plan: sent, agent_id, worker_queue_id, plan_generation_id } = objectOf(call.body);
  const outer = objectOf(sent);
  const plan = outer.plan === undefined ? outer : objectOf(outer.plan);
  const parts = listOf(plan.team_breakdown).map(objectOf);
  const doer = textOf(agent_id) ?? textOf(parts[0]?.agent_id);
  if (doer === undefined) throw new Refusal(400, "bad_request", "The plan names nobody to do it");
  if (!call.organisation.table("worker_queues").get(textOf(worker_queue_id) ?? ""))
    throw new Refusal(400, "bad_request", "There is no such worker queue");
  const row = call.organisation.insert(table, {
    agent_id: doer,
    plan_generation_id: plan_generation_id ?? null,
    title: plan.title ?? "",
    summary: plan.summary ?? null,
    status: "running",
    total_tasks: parts.flatMap((part) => listOf(part.tasks)).length,
    completed_tasks: 0,
    failed_tasks: 0,
    waiting_tasks: [],
    started_at: null,
    completed_at: null,
    plan_json: plan,
  });
  const { title, total_tasks } = row.fields;
  const body = {
    execution_id: row.id,
    status: "running",
    plan_title: title ?? "",
    total_tasks: total_tasks ?? 0,
  };
  return { status: 201, body };
}

function list(call: Call): Answer {
  const wanted = call.query.get("status");
  const rows = call.organisation.table(table).rows().reverse();
  const kept = rows.filter((row) => wanted === null || row.fields.status === wanted);
  const { executions } = objectOf(page(call, kept, showShort).body);
  const number = (name: string, otherwise: number) => Number(call.query.get(name) ?? otherwise);
  const window = { total: kept.length, limit: number("limit", 50), offset: number("offset", 0) };
  return { status: 200, body: { executions: executions ?? [], ...window } };
}

function change(call: Call): Answer {
  const row = executionIn(call);
  const told = Object.entries(objectOf(call.body)).filter(([name]) => call.fields?.has(name));
  call.organisation.change(table, row, { ...row.fields, ...Object.fromEntries(told) });
  return { status: 200, body: { success: true } };
}

function times(row: Row, form: Stamp): JsonObject {
  const { started_at, completed_at } = row.fields;
  return { started_at: started_at ?? stamp(row.created, form), completed_at: completed_at ?? null };
}

function showShort(row: Row): JsonObject {
  const { plan_json: _plan, waiting_tasks: _waiting, ...fields } = row.fields;
  return {
    execution_id: row.id,
    ...fields,
    created_at: stamp(row.created, "offset"),
    ...times(row, "offset"),
  };
}

function showWhole(row: Row): JsonObject {
  const { agent_id: _agent, title, summary: _summary, ...fields } = row.fields;
  const total = Number(fields.total_tasks);
  const done = Number(fields.completed_tasks);
  return {
    execution_id: row.id,
    ...fields,
    plan_title: title ?? "",
    progress_percentage: total > 0 ? Math.min(100, (done / total) * 100) : 0,
    ...times(row, "z"),
  };
}
