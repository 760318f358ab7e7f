import { defineKind } from "../../kind.ts";

export const source = defineKind({
  apiVersion: "platform/v1",
  kind: "Source",
  summary: "A collection of tools and workflows: read from a git URL, or written inline.",
  id: "uuid",
  operations: {
    list: "listSourcesV1",
    read: "getSourceV1",
    create: "createSourceV1",
    update: "updateSourceV1",
    delete: "deleteSourceV1",
  },
  detail: {
    operation: "getSourceMetadataV1",
    fields: { inline_tools: "tools", inline_workflows: "workflows" },
  },
  fields: {
    url: { immutable: true },
    type: { hidden: "follows from whether a url is given" },
    description: { unset: "empty" },
    runner: { ref: "Runner", refBy: "name", unset: "empty" },
    dynamic_config: { compare: "subset", whenPresent: true, unset: "empty", sensitive: true },
    inline_tools: { compare: { keyedBy: "name" }, whenPresent: true, unset: "no" },
    inline_workflows: { compare: { keyedBy: "name" }, whenPresent: true, unset: "no" },
    branch: { whenPresent: true },
    path: { whenPresent: true },
    metadata: { whenPresent: true, compare: "deepSubset" },
    tools: { hidden: "found by the service" },
    managed_by: { hidden: "holds the ownership mark" },
    task_id: { hidden: "set by the service" },
  },
  carry: ["task_id"],
  mark: ["managed_by"],
  updateWhole: true,
  columns: ["name", "type", "url", "runner"],
});
