import { type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

export const approvalRules: Resource = {
  table: "approval_rules",
  noun: "Approval rule",
  family: "control-plane",
  collections: ["/api/v1/approval-rules"],
  order: byPriority,
  unique: [],
  defaults: {
    description: null,
    scope_value: null,
    auto_approve_roles: [],
    require_reason: false,
    timeout_minutes: 1440,
    enabled: true,
    priority: 0,
  },
  empties: { auto_approve_roles: [] },
  required: ["name", "scope_type", "approver_type", "approver_value"],
  statuses: { create: 201, remove: 204 },
  show: showRule,
};

export const approvalResolution: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/approval-rules/resolve": resolve,
});

function priorityOf(row: Row): number {
  return typeof row.fields.priority === "number" ? row.fields.priority : 0;
}

function byPriority(a: Row, b: Row): number {
  return priorityOf(b) - priorityOf(a) || a.created - b.created;
}

function showRule(call: Call, row: Row): JsonObject {
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    created_at: stamp(row.created, "bare"),
    updated_at: stamp(row.updated, "bare"),
  };
}

/** The rule that holds for a use of a tool: of those that fit, the one of highest priority. */
function resolve(call: Call): Answer {
  const asked = objectOf(call.body);
  const rules = call.organisation.table(approvalRules.table).rows();
  const [rule] = rules
    .filter(({ fields }) => fields.enabled !== false && fits(fields, asked))
    .sort(byPriority);
  if (!rule) {
    const none: JsonObject = {
      rule_id: null,
      rule_name: null,
      rule: null,
      approver_emails: [],
      auto_approved: false,
      require_reason: false,
      timeout_minutes: 1440,
      message: "No rule matches",
    };
    return { status: 200, body: none };
  }
  const { name, approver_value, require_reason, timeout_minutes } = rule.fields;
  const body: JsonObject = {
    rule_id: rule.id,
    rule_name: name ?? null,
    rule: showRule(call, rule),
    approver_emails: stringsOf(approver_value),
    auto_approved: false,
    require_reason: require_reason ?? false,
    timeout_minutes: timeout_minutes ?? 1440,
    message: `Matched rule: ${textOf(name)}`,
  };
  return { status: 200, body };
}

function fits(rule: JsonObject, asked: JsonObject): boolean {
  const wanted = textOf(rule.scope_value);
  if (rule.scope_type === "all") return true;
  const field = rule.scope_type === "tool" ? "tool_name" : String(rule.scope_type);
  return wanted !== undefined && asked[field] === wanted;
}
