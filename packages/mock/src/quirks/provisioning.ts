import { objectOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import { failed, type Quirk } from "./quirk.ts";

/** The first environment of an organisation has to be provisioned, which fails where there is no Temporal. */
export const provisioningFails: Quirk = {
  name: "provisioning-fails",
  seen: "tried on 2026-11-25: the first environment ends in status error, later ones are ready",
  at: ["POST /api/v1/environments"],
  after: (call, { status, body }) => {
    const table = call.organisation.table("environments");
    const row = table.get(String(objectOf(body).id));
    if (status !== 201 || !row || table.size > 1) return undefined;
    const error_message = "Failed to start provisioning";
    table.put({ ...row, fields: { ...row.fields, status: "error", error_message } });
    return { status, body: { ...objectOf(body), status: "error", error_message }, source: "quirk" };
  },
};

/** Nothing is known of a namespace that was never made, so no worker may register. */
export const namespaceUnknown: Quirk = {
  name: "namespace-unknown",
  seen: "tried on 2026-11-25: the worker command of environments and task queues",
  at: ["GET /api/v1/environments/{}/worker-command", "GET /api/v1/task-queues/{}/worker-command"],
  after: (_call, { status, body }) => {
    if (status !== 200) return undefined;
    const unknown = { namespace_status: "unknown", can_register: false };
    return { status, body: { ...objectOf(body), ...unknown }, source: "quirk" };
  },
};

/** A job with a timetable cannot be planned. */
export const cronFails: Quirk = {
  name: "cron-without-temporal-500",
  seen: "kinds.job.create.cron_without_temporal: 500",
  at: ["POST /api/v1/jobs"],
  after: (call, { status, body }) => {
    const { id, trigger_type } = objectOf(body);
    if (status !== 201 || trigger_type !== "cron") return undefined;
    call.organisation.table("jobs").remove(String(id));
    return failed("Failed to create job: there is no Temporal");
  },
};

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What a job runs is looked up by an id that has to be a UUID. */
export const jobEntity500: Quirk = {
  name: "job-entity-500",
  seen: "tried on 2026-11-25: an entity_id that is no UUID",
  at: ["POST /api/v1/jobs", "PATCH /api/v1/jobs/{}"],
  before: (call) =>
    hasMalformedEntity(call) ? failed("Failed: invalid input syntax for type uuid") : undefined,
};

function hasMalformedEntity(call: Call): boolean {
  const { entity_id, entity_type } = objectOf(call.body);
  if (typeof entity_id !== "string" || uuid.test(entity_id)) return false;
  return entity_type === "agent" || entity_type === "team";
}
