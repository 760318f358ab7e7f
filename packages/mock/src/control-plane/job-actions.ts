import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { page } from "../state/page.ts";
import type { Row } from "../state/table.ts";
import { jobRuns } from "./job-runs.ts";
import { showJob } from "./jobs.ts";
import { startRun } from "./run-state.ts";

/** Switching jobs on and off, and their runs. */
export const jobActions: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/jobs/{}/enable": (call) => switched(call, true),
  "POST /api/v1/jobs/{}/disable": (call) => switched(call, false),
  "GET /api/v1/jobs/{}/executions": listRuns,
  "POST /api/v1/jobs/{}/trigger": (call) => ({ status: 200, body: triggered(call, jobOf(call), "manual") }),
});

function jobOf(call: Call): Row {
  const row = call.organisation.table("jobs").get(call.values[0] ?? "");
  if (!row) throw notFound("Job");
  return row;
}

function switched(call: Call, enabled: boolean): Answer {
  const job = jobOf(call);
  const fields = { ...job.fields, enabled, status: enabled ? "active" : "disabled" };
  return { status: 200, body: showJob(call, call.organisation.change("jobs", job, fields), "change") };
}

/** The latest run comes first. */
function listRuns(call: Call): Answer {
  const { id } = jobOf(call);
  const { body } = page(call, jobRuns(call, id).reverse(), (run) => run.shown);
  const { executions, total_count } = objectOf(body);
  return { status: 200, body: { job_id: id, total_count: total_count ?? 0, executions: executions ?? [] } };
}

/** Begins a run of a job with the prompt that its parameters make of its template. */
export function triggered(call: Call, job: Row, trigger_type: string): JsonObject {
  if (job.fields.enabled === false) throw new Refusal(400, "bad_request", "Job is disabled");
  const parameters = objectOf(objectOf(call.body).parameters);
  const { fields } = job;
  const row = startRun(call, {
    type: fields.entity_type === "team" ? "TEAM" : "AGENT",
    entityId: textOf(fields.entity_id) ?? job.id.replace("job_", ""),
    entityName: textOf(fields.entity_name) ?? null,
    prompt: filledIn(textOf(fields.prompt_template) ?? "", parameters),
    systemPrompt: textOf(fields.system_prompt) ?? null,
    metadata: { job_id: job.id, job_name: fields.name ?? null, trigger_type, parameters },
    queue: textOf(fields.worker_queue_name) ?? "default",
    jobId: job.id,
  });
  return {
    job_id: job.id,
    execution_id: row.id,
    workflow_id: `job-${job.id}-${row.id}`,
    status: "started",
    message: "Job triggered successfully",
  };
}

function filledIn(template: string, parameters: JsonObject): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (all, name) => String(parameters[name] ?? all));
}
