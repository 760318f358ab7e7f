import { defineKind } from "../../kind.ts";

/** A project is known by its key; the name may change. */
export const project = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Project",
  summary: "Groups agents and teams under a goal, with settings and a default model in common.",
  key: "key",
  operations: {
    list: "listProjects",
    read: "getProject",
    create: "createProject",
    update: "updateProject",
    delete: "deleteProject",
  },
  fields: {
    key: {
      pattern: "^[^a-z]+$",
      note: "A short handle in upper case, such as `PAY`; unique within the organisation.",
    },
    description: { unset: "null" },
    goals: { unset: "null" },
    settings: {
      compare: "subset",
      unset: "empty",
      serverKeys: ["goals", "policy_ids", "default_model", "restrict_to_environment"],
    },
    visibility: { unset: "no" },
    restrict_to_environment: { unset: { value: false } },
    policy_ids: { as: "policies", ref: "Policy", compare: "set", unset: "empty" },
    default_model: { unset: "null" },
  },
  associations: {
    agents: {
      ref: "Agent",
      summary: "Names of the agents in this project.",
      add: "addProjectAgent",
      remove: "removeProjectAgent",
      bodyField: "agent_id",
      ownParameter: "project_id",
      otherParameter: "agent_id",
      found: { other: "projects[].id" },
      filledByServer: "DEFAULT",
    },
    teams: {
      ref: "Team",
      summary: "Names of the teams in this project.",
      add: "addProjectTeam",
      remove: "removeProjectTeam",
      bodyField: "team_id",
      ownParameter: "project_id",
      otherParameter: "team_id",
      found: { other: "projects[].id" },
      filledByServer: "DEFAULT",
    },
  },
  mark: ["settings", "managed_by"],
  columns: ["key", "name", "status", "visibility", "agent_count", "team_count"],
});
