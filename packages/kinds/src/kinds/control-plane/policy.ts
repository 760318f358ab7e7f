import { defineKind } from "../../kind.ts";

/** Known from the contract and shipped clients: the published server has policies only with an enforcer behind it. */
export const policy = defineKind({
  apiVersion: "control-plane/v1",
  kind: "Policy",
  summary: "A policy in Rego that decides what agents and teams may do.",
  gravity: 10,
  operations: {
    list: "listPolicies",
    read: "getPolicy",
    create: "createPolicy",
    update: "updatePolicy",
    delete: "deletePolicy",
  },
  listQuery: { limit: 100 },
  fields: {
    policy_content: { compare: "text", unset: "no" },
    description: { unset: "empty" },
    enabled: { unset: { value: true } },
    tags: { compare: "set", unset: "empty" },
    metadata: { writeOnly: true, unset: "empty" },
  },
  mark: ["tags", "[]"],
  columns: ["name", "enabled", "version", "association_count", "description"],
});
