import { defineKind } from "../../kind.ts";

/** An update answers 200 to a null and to another type, and keeps what was there. */
export const skill = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Skill",
  summary: "A set of tools of one type that agents, teams and environments can be given.",
  operations: {
    list: "listSkills",
    read: "getSkill",
    create: "createSkill",
    update: "updateSkill",
    delete: "deleteSkill",
  },
  fields: {
    type: { immutable: true, unset: "no" },
    description: { unset: "empty" },
    icon: { unset: { value: "Wrench" } },
    enabled: { unset: { value: true } },
    configuration: { compare: "deepSubset", unset: "empty" },
  },
  mark: ["configuration", "custom_config", "managed_by"],
  columns: ["name", "type", "enabled", "description"],
});
