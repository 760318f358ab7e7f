import { defineKind } from "../../kind.ts";

export const environment = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Environment",
  summary: "A place where agents run: its variables, secrets, integrations and workers.",
  operations: {
    list: "listEnvironments",
    read: "getEnvironment",
    create: "createEnvironment",
    update: "updateEnvironment",
    delete: "deleteEnvironment",
  },
  fields: {
    display_name: { unset: "no" },
    description: { unset: "null" },
    tags: { compare: "set", unset: "empty" },
    settings: { compare: "subset", unset: "empty" },
    execution_environment: { compare: "subset", unset: "empty", sensitive: ["env_vars", "mcp_servers"] },
  },
  associations: {
    skills: {
      ref: "Skill",
      summary: "Names of the skills that everything in this environment has.",
      add: "addSkillAssociation",
      remove: "removeSkillAssociation",
      parameters: { entity_type: "environment" },
      bodyField: "skill_id",
      ownParameter: "entity_id",
      otherParameter: "skill_id",
      found: { own: "skill_ids" },
    },
  },
  mark: ["settings", "managed_by"],
  columns: ["name", "display_name", "status", "active_workers", "tags"],
});
