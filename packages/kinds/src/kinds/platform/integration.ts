import { defineKind } from "../../kind.ts";

/** Those that a person connects in a browser are made elsewhere; manifests may change them once they are adopted. */
export const integration = defineKind({
  apiVersion: "platform/v1",
  kind: "Integration",
  summary: "A connection to another product, such as a cloud account, with one or more configurations.",
  id: "name",
  operations: {
    list: "listIntegrationsV2",
    read: "getIntegrationV2",
    create: "createIntegrationV2",
    update: "updateIntegrationV2",
    delete: "deleteIntegrationV2",
  },
  listQuery: { full: true },
  fields: {
    uuid: { hidden: "set by the service" },
    description: { unset: "empty" },
    auth_type: { unset: "empty" },
    integration_type: { immutable: true, unset: "no" },
    configs: { compare: { keyedBy: "name" }, unset: "no", sensitive: true },
    managed_by: { hidden: "holds the ownership mark" },
    task_id: { hidden: "set by the service" },
  },
  carry: ["task_id"],
  mark: ["managed_by"],
  updateWhole: true,
  columns: ["name", "integration_type", "auth_type", "status", "description"],
});
