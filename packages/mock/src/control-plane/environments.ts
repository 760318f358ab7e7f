import { randomUUID } from "node:crypto";
import type { JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { dropSkillsOf, skillsOf } from "./skill-links.ts";

const defaults: JsonObject = {
  display_name: null,
  description: null,
  tags: [],
  settings: {},
  status: "ready",
  created_by: null,
  worker_token: null,
  provisioning_workflow_id: null,
  provisioned_at: null,
  error_message: null,
  temporal_namespace_id: null,
  execution_environment: {},
};

export const environments: Resource = {
  table: "environments",
  noun: "Environment",
  family: "control-plane",
  collections: ["/api/v1/environments"],
  order: "oldest",
  unique: ["name"],
  defaults,
  empties: { tags: [], settings: {}, execution_environment: {} },
  required: ["name", "status"],
  filters: { status_filter: "status" },
  statuses: { create: 201, remove: 204 },
  ensure: ensureDefaultEnvironment,
  draft: (_call, fields, _sent, before) =>
    before
      ? fields
      : { ...fields, display_name: fields.display_name ?? fields.name ?? null, worker_token: randomUUID() },
  removing(call, row) {
    if (row.fields.name === "default")
      throw new Refusal(400, "bad_request", "Cannot delete the default environment");
    dropSkillsOf(call, "environment", row.id);
    const queues = call.organisation.table("worker_queues");
    for (const queue of queues.where("environment_id", row.id)) queues.remove(queue.id);
  },
  show: showEnvironment,
};

/** Every organisation has an environment named `default` once anyone asks for its environments. */
function ensureDefaultEnvironment(call: Call): void {
  const { organisation } = call;
  if (organisation.table("environments").where("name", "default").length > 0) return;
  organisation.insert("environments", {
    ...structuredClone(defaults),
    name: "default",
    display_name: "Default Environment",
    description: "The environment that every organisation has",
    status: "active",
    worker_token: randomUUID(),
  });
}

function showEnvironment(call: Call, row: Row): JsonObject {
  const skills = skillsOf(call, "environment", row.id);
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    created_at: stamp(row.created, "offset"),
    updated_at: stamp(row.updated, "offset"),
    active_workers: 0,
    idle_workers: 0,
    busy_workers: 0,
    skill_ids: skills.map((skill) => skill.id ?? null),
    skills,
  };
}
