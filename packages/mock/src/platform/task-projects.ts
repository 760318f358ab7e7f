import { isObject, type Json, type JsonObject, objectOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { answerForms } from "./inferred/form.ts";
import { shown } from "./inferred/shown.ts";
import { isOver, lifeOf, timeOf } from "./life.ts";

const projects = "platform usecases";
const plans = "platform plans";
const runs = "platform runs";

/** What clients do below `/tasks` with projects made from use cases: plan, approve, apply, and follow the run. */
export const taskProjectHandlers: [string, Handler][] = handlersAt("platform", {
  "POST /api/v1/tasks/plan/{}": (call) => {
    const project = rowAt(call, projects, "Project");
    const plan = call.organisation.insert(plans, { project_id: project.id, status: "pending_approval" });
    return { status: 200, body: showPlan(plan) };
  },
  "GET /api/v1/tasks/plan/{}": (call) => ({ status: 200, body: showPlan(rowAt(call, plans, "Plan")) }),
  "POST /api/v1/tasks/apply/{}": applyPlan,
  "GET /api/v1/tasks/logs/{}": runLogs,
});

/** A project, plan or run under an id that names no task. Throws 404. */
export function projectOr(call: Call, noun: string): Answer {
  const id = call.values[0] ?? "";
  const project = call.organisation.table(projects).get(id);
  if (project) return { status: 200, body: showProject(call, project) };
  const run = call.organisation.table(runs).get(id);
  if (run) return { status: 200, body: showRun(call, run) };
  throw notFound(noun);
}

/** A change of a project, or the approval of a plan. */
export function changeProject(call: Call): Answer {
  const body = objectOf(call.body);
  if (body.action === "approve") return approvePlan(call, rowAt(call, plans, "Plan"));
  const project = rowAt(call, projects, "Project");
  const { name, description, variables } = body;
  const fields = {
    ...project.fields,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(isObject(variables) ? { variables: listOf(variables) } : {}),
  };
  return { status: 200, body: showProject(call, call.organisation.change(projects, project, fields)) };
}

export function removeProject(call: Call): Answer {
  call.organisation.table(projects).remove(rowAt(call, projects, "Task").id);
  return { status: 200, body: { result: "ok", message: "Deleted successfully" } };
}

function approvePlan(call: Call, plan: Row): Answer {
  if (plan.fields.status === "approved") throw new Refusal(409, "conflict", "The plan is approved already");
  const { organisation } = call;
  const approved_at = stamp(organisation.tick(), "z");
  organisation.change(plans, plan, { ...plan.fields, status: "approved", approved_at });
  return { status: 200, body: showRun(call, startRun(call, plan)) };
}

/** Applies a plan, or the newest plan of a project. */
function applyPlan(call: Call): Answer {
  const id = call.values[0] ?? "";
  const table = call.organisation.table(plans);
  const plan = table.get(id) ?? table.where("project_id", id).at(-1);
  if (!plan) throw notFound("Plan");
  return { status: 200, body: showRun(call, startRun(call, plan)) };
}

function startRun(call: Call, plan: Row): Row {
  const project_id = plan.fields.project_id ?? "";
  const project = call.organisation.table(projects).get(String(project_id));
  return call.organisation.insert(runs, { project_id, plan_id: plan.id, name: project?.fields.name ?? "" });
}

function runLogs(call: Call): Answer {
  const run = rowAt(call, runs, "Run");
  const life = lifeOf(run, call.world.clock);
  const phase = { status: life.phase, content: `Apply ${life.phase}` };
  const plan = { status: "completed", content: "Nothing to change" };
  const errors = life.phase === "failed" ? ["The run failed"] : [];
  return { status: 200, body: { done: isOver(life), status: life.phase, plan, apply: phase, errors } };
}

function rowAt(call: Call, table: string, noun: string): Row {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  if (!row) throw notFound(noun);
  return row;
}

function showPlan(plan: Row): JsonObject {
  const created_at = stamp(plan.created, "z");
  return { approved_at: null, ...plan.fields, plan_id: plan.id, changes: [], created_at };
}

function showRun(call: Call, run: Row): JsonObject {
  const { name: _name, ...fields } = run.fields;
  const life = lifeOf(run, call.world.clock);
  const start_time = stamp(run.created, "z");
  return { ...fields, execution_id: run.id, status: life.phase, start_time, end_time: timeOf(life.ended) };
}

function showProject(call: Call, project: Row): JsonObject {
  const ids = new Set(["id", "uuid"]);
  const showing = { ids, sendable: new Set<string>(), filled: {}, organisation: call.organisation.id };
  return shown(answerForms(call.route).forms, project, showing);
}

/** Python writes variables as a map, the command line as a list. */
function listOf(variables: JsonObject): Json[] {
  return Object.entries(variables).map(([name, value]) => ({ name, value: String(value), type: "string" }));
}
