import type { Json } from "../../json.ts";
import { bareArray, type ClientRequest, equal, type Need, text } from "./client-request.ts";

/** The Terraform provider of the Control Plane: `Bearer`, and everything outside 200 to 299 is an error. */
const success: Need = {
  says: "status 200 to 299",
  holds: (answer) => answer.status >= 200 && answer.status < 300,
};

interface Life {
  readonly resource: string;
  readonly collection: string;
  /** Where it is made, when that is not its collection. */
  readonly within?: string;
  readonly create: Json;
  /** How it is changed. Default: PATCH. */
  readonly method?: string;
  readonly change: Json;
  readonly changed: Need;
}

const lives: readonly Life[] = [
  {
    resource: "controlplane_agent",
    collection: "/api/v1/agents",
    create: {
      name: "deployer",
      description: "d",
      capabilities: ["a"],
      configuration: {},
      model_id: "m",
      runtime: "default",
    },
    change: { name: "deployer", description: "other", status: "idle", model_id: "m", runtime: "default" },
    changed: equal("description", "other"),
  },
  {
    resource: "controlplane_team",
    collection: "/api/v1/teams",
    create: { name: "ops", description: "d", runtime: "default", configuration: {}, skill_ids: [] },
    change: { name: "ops", description: "other", status: "active", runtime: "default" },
    changed: equal("description", "other"),
  },
  {
    resource: "controlplane_project",
    collection: "/api/v1/projects",
    create: {
      name: "Ops",
      key: "OPS",
      description: "d",
      settings: {},
      visibility: "private",
      restrict_to_environment: false,
    },
    change: { name: "Ops", key: "OPS", goals: "g", status: "active", visibility: "org" },
    changed: equal("goals", "g"),
  },
  {
    resource: "controlplane_environment",
    collection: "/api/v1/environments",
    create: {
      name: "prod",
      display_name: "Production",
      tags: ["a"],
      settings: {},
      execution_environment: { env_vars: {} },
    },
    change: { name: "prod", display_name: "Prod", description: "d" },
    changed: equal("display_name", "Prod"),
  },
  {
    resource: "controlplane_skill",
    collection: "/api/v1/skills",
    create: { name: "sh", type: "shell", description: "d", enabled: false, configuration: {} },
    change: { name: "sh", description: "other", enabled: true, configuration: {} },
    changed: equal("enabled", true),
  },
  {
    resource: "controlplane_policy",
    collection: "/api/v1/policies",
    create: { name: "rules", policy_content: "package a", policy_type: "rego", enabled: false, tags: ["a"] },
    method: "PUT",
    change: { name: "rules", description: "other", policy_content: "package a", enabled: true },
    changed: equal("description", "other"),
  },
  {
    resource: "controlplane_worker_queue",
    within: "/api/v1/environments/{parent}/worker-queues",
    collection: "/api/v1/worker-queues",
    create: { name: "fast", heartbeat_interval: 60, tags: [], settings: { size: "large" } },
    change: { name: "fast", display_name: "Fast", status: "active", heartbeat_interval: 60 },
    changed: equal("display_name", "Fast"),
  },
  {
    resource: "controlplane_job",
    collection: "/api/v1/jobs",
    create: {
      name: "nightly",
      enabled: true,
      trigger_type: "cron",
      cron_schedule: "0 17 * * *",
      cron_timezone: "UTC",
      planning_mode: "on_the_fly",
      prompt_template: "Say hello",
      executor_type: "auto",
      execution_environment: { env_vars: { A: "1" }, secrets: [], integration_ids: [] },
    },
    change: { name: "nightly", description: "other", prompt_template: "Say hello" },
    changed: equal("description", "other"),
  },
];

const parent: ClientRequest = {
  by: "controlplane_environment create (for its queue)",
  method: "POST",
  path: "/api/v1/environments",
  body: { name: "parent" },
  needs: [success],
  keep: { parent: "id" },
};

const lists: readonly ClientRequest[] = [
  ["data controlplane_jobs", "/api/v1/jobs"],
  ["data controlplane_worker_queues", "/api/v1/environments/{parent}/worker-queues"],
].map(([by = "", path = ""]) => ({ by, method: "GET", path, needs: [success, bareArray] }));

/** Create, read, change, refresh and delete of each resource. */
const resources = lives.flatMap((life): ClientRequest[] => {
  const { resource, collection, within = collection, create, method = "PATCH", change, changed } = life;
  const item = `${collection}/{${resource}}`;
  const identified = text("id", "name");
  return [
    {
      by: `${resource} create`,
      method: "POST",
      path: within,
      body: create,
      needs: [success, identified],
      keep: { [resource]: "id" },
    },
    { by: `${resource} read`, method: "GET", path: item, needs: [success, identified] },
    { by: `${resource} update`, method, path: item, body: change, needs: [success, changed] },
    { by: `${resource} refresh`, method: "GET", path: item, needs: [success, changed] },
    { by: `${resource} delete`, method: "DELETE", path: item, needs: [success] },
  ];
});

/** Every call of a resource or data source, in an order in which each finds what it needs. */
export const terraformControlPlane: readonly ClientRequest[] = [parent, ...resources, ...lists];
