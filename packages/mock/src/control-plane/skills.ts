import type { JsonObject } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { dropLinksTo } from "./skill-links.ts";

export const skills: Resource = {
  table: "skills",
  noun: "Skill",
  family: "control-plane",
  collections: ["/api/v1/skills"],
  order: "newest",
  unique: ["name"],
  defaults: { description: null, icon: "Wrench", enabled: true, configuration: {} },
  empties: { configuration: {}, icon: "Wrench", enabled: true },
  required: ["name"],
  frozen: ["type"],
  closed: ["configuration"],
  statuses: { create: 201, remove: 204 },
  removing: (call, row) => dropLinksTo(call, row.id),
  show: showSkill,
};

/** The first skill of type `shell`, made when there is none: what an agent without skills is given. */
export function defaultSkill(call: Call): Row {
  const { organisation } = call;
  const [first] = organisation.table("skills").where("type", "shell");
  if (first) return first;
  return organisation.insert("skills", {
    name: "Shell",
    type: "shell",
    description: "Runs commands of the shell",
    icon: "Terminal",
    enabled: true,
    configuration: {},
  });
}

export function showSkill(call: Call, row: Row): JsonObject {
  const { name, type, description, icon, enabled, configuration } = row.fields;
  return {
    id: row.id,
    organization_id: call.organisation.id,
    name: name ?? null,
    type: type ?? null,
    description: description ?? null,
    icon: icon ?? null,
    enabled: enabled ?? true,
    configuration: configuration ?? {},
    created_at: stamp(row.created, "bare"),
    updated_at: stamp(row.updated, "bare"),
  };
}
