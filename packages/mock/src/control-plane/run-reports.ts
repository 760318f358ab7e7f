import { type JsonObject, objectOf, textOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { notFound, taken } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { executionOf } from "./executions.ts";
import { recordRun, runs } from "./run-state.ts";

/** What those who carry runs out tell of them: that one begins, how far it is, what happens in it. */
export const runReports: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/executions/create": (call) => {
    const id = textOf(objectOf(call.body).execution_id) ?? "";
    if (call.organisation.table(runs).get(id)) throw taken("Execution", "execution_id", id);
    const row = record(call, "auto");
    const created_at = stamp(row.created, "offset");
    return { status: 201, body: { execution_id: row.id, status: "created", created_at } };
  },
  "POST /api/v1/executions/job-executions": (call) => {
    const job = textOf(objectOf(call.body).job_id);
    if (job !== undefined && !call.organisation.table("jobs").get(job)) throw notFound("Job");
    const row = record(call, "default");
    const message = "The run of the job is recorded";
    return { status: 201, body: { execution_id: row.id, status: "created", message } };
  },
  "POST /api/v1/executions/{}/job/{}/status": reportStatus,
  "POST /api/v1/executions/{}/events": publish,
});

/** A run of a job that is recorded again is written anew. */
function record(call: Call, queue: string): Row {
  const body = objectOf(call.body);
  const id = textOf(body.execution_id) ?? "";
  const jobId = textOf(body.job_id) ?? null;
  return recordRun(call, id, {
    type: body.entity_type === "team" ? "TEAM" : "AGENT",
    entityId: textOf(body.entity_id) ?? "",
    entityName: null,
    prompt: textOf(body.prompt) ?? "",
    metadata: {
      ...objectOf(body.trigger_metadata),
      job_id: jobId,
      job_name: null,
      trigger_type: body.trigger_type ?? null,
      scheduled_execution: true,
    },
    queue,
    jobId,
  });
}

const counters: Readonly<Record<string, string>> = { completed: "succeeded", failed: "failed" };

/** The job counts how its runs end, and keeps how long they took; the run itself is told on its own. */
function reportStatus(call: Call): Answer {
  const [execution_id = "", job_id = ""] = call.values;
  const row = call.organisation.table(runs).get(execution_id);
  if (row?.fields.job_id !== job_id) {
    if (!plays(call, "unknown-execution-accepted")) throw notFound("Execution");
    return { status: 202, body: { job_id, execution_id, status: "not_found" } };
  }
  const { status, duration_ms } = objectOf(call.body);
  if (duration_ms != null) change(call, row, { duration_ms });
  const counter = counters[textOf(status) ?? ""];
  const job = call.organisation.table("jobs").get(job_id);
  if (job && counter)
    call.organisation.change("jobs", job, {
      ...job.fields,
      [counter]: Number(job.fields[counter] ?? 0) + 1,
    });
  return { status: 202, body: { job_id, execution_id, status: "updated" } };
}

function change(call: Call, row: Row, fields: JsonObject): void {
  call.organisation.table(runs).put({ ...row, fields: { ...row.fields, ...fields } });
}

function publish(call: Call): Answer {
  const execution_id = call.values[0] ?? "";
  if (!plays(call, "unknown-execution-accepted")) executionOf(call);
  const { event_type } = objectOf(call.body);
  return { status: 202, body: { success: true, execution_id, event_type: event_type ?? "" } };
}
