import { defineStanding } from "../../kind.ts";

export const organizationSettings = defineStanding({
  apiVersion: "control-plane/v1",
  kind: "OrganizationSettings",
  summary: "Whether policies are enforced in the organisation, and how.",
  operations: { read: "getOrganizationSettings", update: "updateOrganizationSettings" },
  standing: {},
  fields: {
    enforcement_enabled: { unset: { value: false } },
    enforcement_mode: { unset: { value: "monitoring" } },
  },
  columns: ["enforcement_enabled", "enforcement_mode"],
});
