import { type JsonObject, textOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

export const policies: Resource = {
  table: "policies",
  noun: "Policy",
  family: "control-plane",
  collections: ["/api/v1/policies"],
  order: "newest",
  unique: ["name"],
  defaults: { description: null, enabled: true, tags: [], metadata: {}, version: 1 },
  ignoresNull: true,
  filters: { enabled: "enabled" },
  statuses: { create: 201, remove: 204 },
  within: (call) => {
    const wanted = call.query.get("search")?.toLowerCase() ?? "";
    return ({ fields }) =>
      `${textOf(fields.name)} ${textOf(fields.description) ?? ""}`.toLowerCase().includes(wanted);
  },
  draft: (_call, fields, _sent, before) =>
    before ? { ...fields, version: Number(before.fields.version) + 1 } : fields,
  removing(call, row) {
    const links = call.organisation.table(policyAssociations.table);
    for (const link of links.where("policy_id", row.id)) links.remove(link.id);
  },
  show: showPolicy,
};

/** For what a policy holds: an agent, a team, an environment or a role. */
export const policyAssociations: Resource = {
  table: "policy_associations",
  noun: "Association",
  family: "control-plane",
  collections: ["/api/v1/policies/associations"],
  order: "newest",
  unique: ["place"],
  defaults: { enabled: true, priority: null, metadata: {} },
  ignoresNull: true,
  filters: {
    entity_type: "entity_type",
    entity_id: "entity_id",
    policy_id: "policy_id",
    enabled: "enabled",
  },
  statuses: { create: 201, remove: 204 },
  draft: (_call, fields) => ({
    ...fields,
    place: `${textOf(fields.policy_id)} ${textOf(fields.entity_type)} ${textOf(fields.entity_id)}`,
    priority: fields.priority ?? priorities[textOf(fields.entity_type) ?? ""] ?? 0,
  }),
  show: showAssociation,
};

/** The farther away a policy is made, the more it counts. */
const priorities: Readonly<Record<string, number>> = { environment: 300, team: 200, agent: 100 };

export function showPolicy(call: Call, row: Row): JsonObject {
  const { metadata: _metadata, ...fields } = row.fields;
  const links = call.organisation.table(policyAssociations.table).where("policy_id", row.id);
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    created_by: null,
    updated_by: null,
    policy_type: "rego",
    association_count: links.length,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
}

function showAssociation(call: Call, row: Row): JsonObject {
  const { place: _place, ...fields } = row.fields;
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    created_by: null,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
  };
}
