import { defineKind } from "../../kind.ts";

/**
 * A team names its members and an agent names its team: the team is made first, its members are set last. Its skills go with them:
 * the server answers 500 to a create that has skills, and to the second skill that is attached by the call for it.
 */
export const team = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Team",
  summary: "Agents that work together, with instructions and skills in common.",
  operations: {
    list: "listTeams",
    read: "getTeam",
    create: "createTeam",
    update: "updateTeam",
    delete: "deleteTeam",
  },
  listQuery: { limit: 1000 },
  listShifts: true,
  fields: {
    description: { unset: "null" },
    runtime: { unset: { value: "default" } },
    configuration: { compare: "deepSubset", unset: "empty" },
    "configuration.member_ids": {
      as: "members",
      ref: "Agent",
      compare: "set",
      unset: "empty",
      late: true,
      mirror: "team",
      note: "Names of the agents in this team; an agent can have one.",
    },
    skill_ids: {
      as: "skills",
      ref: "Skill",
      compare: "set",
      unset: "empty",
      late: true,
      hides: { field: "enabled", value: false },
    },
    skill_configurations: { hidden: "not managed by manifests yet" },
    execution_environment: { hidden: "accepted with 200 and never stored" },
  },
  mark: ["configuration", "metadata", "managed_by"],
  columns: ["name", "runtime", "status", "description"],
});
