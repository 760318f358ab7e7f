import { defineKind } from "../../kind.ts";

/** A null changes nothing, so texts are emptied. `enabled` in an update leaves the status as it was: it has calls of its own. */
export const job = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Job",
  summary: "A prompt that an agent or a team is given on a schedule, by a webhook or by hand.",
  operations: {
    list: "listJobs",
    read: "getJob",
    create: "createJob",
    update: "updateJob",
    delete: "deleteJob",
  },
  fields: {
    description: { unset: "empty" },
    enabled: { unset: { value: true }, switch: { on: "enableJob", off: "disableJob" } },
    trigger_type: { immutable: "replace", unset: "no" },
    cron_schedule: { unset: "no" },
    cron_timezone: { unset: { value: "UTC" } },
    planning_mode: { unset: { value: "predefined_agent" } },
    entity_type: { hidden: "follows from whether an agent or a team is named" },
    entity_id: { refs: { by: "entity_type", to: { agent: "Agent", team: "Team" } }, unset: "no" },
    system_prompt: { compare: "text", unset: "empty" },
    prompt_template: { compare: "text", unset: "no" },
    executor_type: { unset: { value: "auto" } },
    worker_queue_name: {
      as: "worker_queue",
      ref: "WorkerQueue",
      refBy: "name",
      within: "environment",
      unset: "empty",
    },
    environment_name: { as: "environment", ref: "Environment", refBy: "name", unset: "empty" },
    config: { compare: "subset", unset: "empty" },
    execution_environment: { compare: "subset", unset: "empty", sensitive: ["env_vars", "mcp_servers"] },
  },
  exclusive: [["agent", "team"]],
  needs: [
    { while: { field: "trigger_type", is: "cron" }, oneOf: ["cron_schedule"] },
    { while: { field: "planning_mode", is: "predefined_agent", byDefault: true }, oneOf: ["agent", "team"] },
    { while: { field: "planning_mode", is: "predefined_team" }, oneOf: ["agent", "team"] },
  ],
  mark: ["config", "managed_by"],
  columns: ["name", "trigger_type", "cron_schedule", "entity_name", "status", "next_execution_at"],
});
