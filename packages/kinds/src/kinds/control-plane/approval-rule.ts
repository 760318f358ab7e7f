import { defineKind } from "../../kind.ts";

/** Nothing in a rule could hold a mark, and the server makes a second rule of the same name without a word. */
export const approvalRule = defineKind({
  apiVersion: "control-plane/v1",
  kind: "ApprovalRule",
  summary: "Which use of tools has to be approved, and by whom.",
  operations: {
    list: "listApprovalRules",
    create: "createApprovalRule",
    update: "updateApprovalRule",
    delete: "deleteApprovalRule",
  },
  fields: {
    description: { unset: "empty" },
    scope_type: { unset: "no" },
    scope_value: { unset: "empty" },
    approver_type: { unset: "no" },
    approver_value: { compare: "set", unset: "no" },
    auto_approve_roles: { compare: "set", unset: "empty" },
    require_reason: { unset: { value: false } },
    timeout_minutes: { unset: { value: 1440 } },
    enabled: { unset: { value: true } },
    priority: { unset: { value: 0 } },
  },
  columns: ["name", "scope_type", "scope_value", "approver_type", "enabled", "priority"],
});
