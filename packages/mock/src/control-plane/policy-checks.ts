import type { JsonObject } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import { policies, policyAssociations, showPolicy } from "./policies.ts";

const tables: Readonly<Record<string, string>> = {
  agent: "agents",
  team: "teams",
  environment: "environments",
};

/** What policies say of something. The mock runs no Rego: what it evaluates is allowed. */
export const policyChecks: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/policies/health": () => ({
    status: 200,
    body: { enabled: true, healthy: true, enforcer_url: "http://127.0.0.1/enforcer" },
  }),
  "GET /api/v1/policies/resolved/{}/{}": resolve,
  "POST /api/v1/policies/evaluate/{}/{}": (call) => {
    const results = holding(call).map((link) => [String(link.fields.policy_id), { allowed: true }]);
    return {
      status: 200,
      body: { allowed: true, violations: [], policy_results: Object.fromEntries(results) },
    };
  },
  "POST /api/v1/policies/check-authorization/{}/{}": (call) => {
    const policies_evaluated = holding(call).length;
    return { status: 200, body: { authorized: true, violations: [], policies_evaluated } };
  },
  "POST /api/v1/policies/{}/validate": validate,
});

/** The associations that are in force for what the path names, the weightiest first. */
function holding(call: Call): Row[] {
  const [type = "", id = ""] = call.values;
  const table = tables[type];
  if (table && !call.organisation.table(table).get(id))
    throw notFound(type.charAt(0).toUpperCase() + type.slice(1));
  return call.organisation
    .table(policyAssociations.table)
    .where("entity_id", id)
    .filter(({ fields }) => fields.entity_type === type && fields.enabled !== false)
    .sort((a, b) => Number(b.fields.priority) - Number(a.fields.priority));
}

function resolve(call: Call): Answer {
  const detailed = call.query.get("include_details") === "true";
  const body = holding(call).map(({ fields }): JsonObject => {
    const id = String(fields.policy_id);
    const policy = call.organisation.table(policies.table).get(id);
    return {
      policy_id: id,
      policy_name: fields.policy_name ?? "",
      source_type: fields.entity_type ?? "",
      source_id: fields.entity_id ?? "",
      priority: fields.priority ?? 0,
      enabled: fields.enabled ?? true,
      metadata: fields.metadata ?? {},
      policy_details: detailed && policy ? showPolicy(call, policy) : null,
    };
  });
  return { status: 200, body };
}

/** A stored policy is taken for valid when it says of what package it is. */
function validate(call: Call): Answer {
  const policy = call.organisation.table(policies.table).get(call.values[0] ?? "");
  if (!policy) throw new Refusal(404, "not_found", "Policy not found");
  const packaged = /^\s*package\s+\S/m.test(String(policy.fields.policy_content));
  const errors = packaged ? [] : ["The policy names no package"];
  return { status: 200, body: { valid: packaged, errors, warnings: [] } };
}
