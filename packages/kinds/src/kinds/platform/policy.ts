import { defineKind } from "../../kind.ts";

/** Only the Rego text could hold a mark, where people would see and edit it. */
export const policy = defineKind({
  apiVersion: "platform/v1",
  kind: "Policy",
  summary: "A policy in Rego that decides which tools and workflows may run.",
  id: "name",
  gravity: 10,
  operations: {
    list: "listPoliciesV1",
    read: "getPolicyV1",
    create: "createPolicyV1",
    update: "updatePolicyV1",
    delete: "deletePolicyV1",
  },
  fields: {
    env: { compare: "set", unset: "empty" },
    policy: { compare: "text", unset: "no" },
  },
  updateWhole: true,
  columns: ["name", "env"],
});
