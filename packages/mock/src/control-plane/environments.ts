import { randomUUID } from "node:crypto";
import type { JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { dropContextOf } from "./context-store.ts";
import { environmentSettings } from "./execution-environment.ts";
import { dropSkillsOf, skillsOf } from "./skill-links.ts";
import { dropQueuesOf } from "./worker-queues.ts";

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
  draft: draftEnvironment,
  removing: clearEnvironment,
  show: showEnvironment,
};

/** The same rows under their older name, with two fields that environments do not show. */
export const taskQueues: Resource = {
  ...environments,
  noun: "Task queue",
  collections: ["/api/v1/task-queues"],
  defaults: { ...defaults, priority: null, policy_ids: [] },
  empties: { tags: [], settings: {}, policy_ids: [] },
  ensure: (call) => ensureDefault(call, "Default Queue"),
  show: showTaskQueue,
};

/** The environment of that name, made when there is none. */
export function environmentNamed(call: Call, name: string): Row {
  const [known] = call.organisation.table("environments").where("name", name);
  if (known) return known;
  const fields = draftEnvironment(call, { ...structuredClone(defaults), name });
  return call.organisation.insert("environments", fields);
}

function draftEnvironment(_call: Call, fields: JsonObject, _sent?: JsonObject, before?: Row): JsonObject {
  const own = {
    ...fields,
    execution_environment: environmentSettings(fields.execution_environment, before === undefined),
  };
  if (before) return own;
  return { ...own, display_name: fields.display_name ?? fields.name ?? null, worker_token: randomUUID() };
}

function clearEnvironment(call: Call, row: Row): void {
  if (row.fields.name === "default")
    throw new Refusal(400, "bad_request", "Cannot delete the default environment");
  dropSkillsOf(call, "environment", row.id);
  dropQueuesOf(call, row.id);
  dropContextOf(call, "environment", row.id);
}

/** Every organisation has an environment named `default` once anyone asks for its environments. */
function ensureDefaultEnvironment(call: Call): void {
  ensureDefault(call, "Default Environment");
}

/** It is called after the list in which it was first asked for. */
function ensureDefault(call: Call, display_name: string): void {
  const { organisation } = call;
  if (organisation.table("environments").where("name", "default").length > 0) return;
  organisation.insert("environments", {
    ...structuredClone(defaults),
    name: "default",
    display_name,
    description: "The environment that every organisation has",
    status: "active",
    worker_token: randomUUID(),
  });
}

function showEnvironment(call: Call, row: Row): JsonObject {
  const { priority: _priority, policy_ids: _policies, ...fields } = row.fields;
  const skills = skillsOf(call, "environment", row.id);
  return {
    ...shown(call, row, fields),
    skill_ids: skills.map((skill) => skill.id ?? null),
    skills,
  };
}

function showTaskQueue(call: Call, row: Row): JsonObject {
  const { execution_environment: _settings, priority, policy_ids, ...fields } = row.fields;
  return { ...shown(call, row, fields), priority: priority ?? null, policy_ids: policy_ids ?? [] };
}

function shown(call: Call, row: Row, fields: JsonObject): JsonObject {
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    created_at: stamp(row.created, "offset"),
    updated_at: stamp(row.updated, "offset"),
    active_workers: 0,
    idle_workers: 0,
    busy_workers: 0,
  };
}
