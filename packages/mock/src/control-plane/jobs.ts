import { randomBytes, randomUUID } from "node:crypto";
import { type JsonObject, textOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Occasion, Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { callerEmail } from "./caller.ts";
import { settingsOf } from "./execution-environment.ts";
import { checkNeeds, checkTimetable } from "./job-checks.ts";
import { jobRuns } from "./job-runs.ts";

const defaults: JsonObject = {
  description: null,
  enabled: true,
  status: "active",
  cron_schedule: null,
  cron_timezone: "UTC",
  webhook_url: null,
  webhook_secret: null,
  temporal_schedule_id: null,
  planning_mode: "predefined_agent",
  entity_type: null,
  entity_id: null,
  entity_name: null,
  system_prompt: null,
  executor_type: "auto",
  worker_queue_name: null,
  environment_name: null,
  config: {},
  execution_environment: {},
};

export const jobs: Resource = {
  table: "jobs",
  noun: "Job",
  family: "control-plane",
  collections: ["/api/v1/jobs"],
  order: "newest",
  unique: [],
  newId: () => `job_${randomUUID()}`,
  defaults,
  empties: { config: {}, execution_environment: {} },
  filters: { enabled: "enabled", trigger_type: "trigger_type" },
  statuses: { create: 201, remove: 204 },
  draft: (call, fields, sent, before) =>
    before ? changedJob(call, fields, sent, before) : newJob(call, fields, sent),
  stored: namePlanned,
  show: showJob,
};

function newJob(call: Call, fields: JsonObject, sent: JsonObject): JsonObject {
  checkTimetable(sent);
  checkNeeds(call, fields);
  const own = withEntity(call, fields);
  return {
    ...own,
    ...(fields.trigger_type === "webhook" ? webhookOf(call) : {}),
    status: fields.enabled === false ? "disabled" : "active",
  };
}

function changedJob(call: Call, fields: JsonObject, sent: JsonObject, before: Row): JsonObject {
  checkTimetable(sent);
  if (Object.keys(sent).length === 0) throw new Refusal(400, "bad_request", "No fields to update");
  const own = withEntity(call, fields);
  if (!plays(call, "enabled-without-status") && sent.enabled !== undefined)
    own.status = sent.enabled === false ? "disabled" : "active";
  if (plays(call, "trigger-half-changed")) return own;
  checkNeeds(call, own);
  if (own.trigger_type === "webhook" && before.fields.webhook_url === null)
    Object.assign(own, webhookOf(call));
  return own;
}

/** What is run, by its name, and the settings in their full shape. */
function withEntity(call: Call, fields: JsonObject): JsonObject {
  const table = fields.entity_type === "team" ? "teams" : "agents";
  const entity = call.organisation.table(table).get(textOf(fields.entity_id) ?? "");
  return {
    ...fields,
    entity_name: entity?.fields.name ?? null,
    execution_environment: settingsOf(fields.execution_environment),
  };
}

function webhookOf(call: Call): JsonObject {
  const host = call.headers.get("host");
  const origin = host ? `http://${host}` : "https://control-plane.kubiya.ai";
  const path = randomBytes(24).toString("base64url");
  return {
    webhook_url: `${origin}/api/v1/jobs/webhook/${path}`,
    webhook_secret: randomBytes(32).toString("base64url"),
  };
}

/** A job with a timetable is known to the scheduler by a name of its own. */
function namePlanned(call: Call, row: Row): void {
  if (plays(call, "trigger-half-changed")) return;
  if (row.fields.trigger_type !== "cron" || row.fields.temporal_schedule_id !== null) return;
  const fields = { ...row.fields, temporal_schedule_id: `job-schedule-${row.id}` };
  call.organisation.table("jobs").put({ ...row, fields });
}

/** A job as the answers show it; who made it is told when it is made. */
export function showJob(call: Call, row: Row, occasion: Occasion): JsonObject {
  const runs = jobRuns(call, row.id);
  const own = runs.filter((run) => !run.reported);
  const latest = own.at(-1);
  const ended = (status: string) => own.filter((run) => run.status === status).length;
  const { succeeded, failed, ...fields } = (call.organisation.table("jobs").get(row.id) ?? row).fields;
  const last = latest ? stamp(latest.begun, "z") : null;
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    last_execution_id: latest?.id ?? null,
    last_execution_at: last,
    next_execution_at: null,
    total_executions: own.length,
    successful_executions: ended("completed") + Number(succeeded ?? 0),
    failed_executions: ended("failed") + Number(failed ?? 0),
    execution_history: [],
    created_by: null,
    updated_by: null,
    created_by_email: occasion === "create" ? callerEmail : null,
    updated_by_email: null,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
    last_triggered_at: last,
  };
}
