import { defineKind } from "../../kind.ts";

/** A null in `capabilities` or `configuration` is stored and then breaks every read of agents, so they are emptied instead. */
export const agent = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Agent",
  summary: "An AI agent: its model, instructions, skills and where it runs.",
  operations: {
    list: "listAgents",
    read: "getAgent",
    create: "createAgent",
    update: "updateAgent",
    delete: "deleteAgent",
  },
  listQuery: { limit: 1000 },
  fields: {
    description: { unset: "null" },
    system_prompt: {
      hidden: "the server keeps it in the configuration, and with both in one call drops the latter",
    },
    "configuration.system_prompt": {
      as: "system_prompt",
      readFrom: "system_prompt",
      compare: "text",
      unset: "empty",
    },
    model_id: { as: "model", unset: "no" },
    model: { hidden: "another name of model_id" },
    llm_config: { compare: "subset", unset: "empty" },
    runtime: { unset: { value: "default" } },
    runner_name: { as: "runner", unset: "null", longest: 100 },
    capabilities: { compare: "set", unset: "empty" },
    configuration: { compare: "subset", unset: "empty" },
    team_id: { as: "team", ref: "Team", unset: "null" },
    environment_ids: {
      as: "environments",
      ref: "Environment",
      readFrom: "environments[].id",
      compare: "set",
      unset: "empty",
    },
    skill_ids: {
      as: "skills",
      ref: "Skill",
      compare: "set",
      unset: "no",
      inherited: { through: "team", field: "skills" },
      hides: { field: "enabled", value: false },
    },
    skill_configurations: { hidden: "not managed by manifests yet" },
    execution_environment: { compare: "subset", unset: "null", sensitive: ["env_vars", "mcp_servers"] },
  },
  mark: ["configuration", "managed_by"],
  columns: ["name", "model_id", "runtime", "status", "description"],
});
