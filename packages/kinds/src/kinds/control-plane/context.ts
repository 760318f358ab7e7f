import { defineStanding } from "../../kind.ts";

/** Read as a layer of what holds for its owner: the plain read answers 500, and where it works it writes a row. */
export const context = defineStanding({
  apiVersion: "control-plane/v1",
  kind: "Context",
  summary: "Knowledge, resources and policies that an agent, team, project or environment brings along.",
  operations: {
    read: "resolveContext",
    update: "updateContext",
    delete: "deleteContext",
  },
  standing: {
    of: { agent: "Agent", team: "Team", project: "Project", environment: "Environment" },
    parameters: { word: "entity_type", id: "entity_id" },
    readFrom: "layers.{word}",
  },
  fields: {
    knowledge_uuids: { compare: "set", unset: "empty" },
    resource_ids: { compare: "set", unset: "empty" },
    policy_ids: { as: "policies", ref: "Policy", compare: "set", unset: "empty" },
  },
  updateWhole: true,
  columns: ["knowledge_uuids", "resource_ids", "policy_ids"],
});
