import { defineKind } from "../../kind.ts";

/** Two models of an entry are known; this is the one that shipped clients write. Clients send whole objects on update. */
export const knowledge = defineKind({
  apiVersion: "platform/v1",
  kind: "Knowledge",
  summary: "A text that agents may draw on.",
  id: "uuid",
  operations: {
    list: "listKnowledgeV1",
    read: "getKnowledgeV1",
    create: "createKnowledgeV1",
    update: "updateKnowledgeV1",
    delete: "deleteKnowledgeV1",
  },
  fields: {
    description: { unset: "empty" },
    content: { compare: "text", unset: "no" },
    labels: { compare: "set", unset: "empty" },
    groups: { compare: "set", unset: "empty" },
    supported_agents: { ref: "Agent", compare: "set", unset: "empty" },
    properties: { unset: "empty" },
    type: { unset: "no" },
    source: { whenPresent: true, unset: "no" },
    title: { hidden: "the name, in the documented model" },
    tags: { hidden: "the labels, in the documented model" },
    visibility: { hidden: "the documented model alone has it" },
    metadata: { hidden: "the documented model alone has it" },
    supported_agents_groups: { hidden: "every client sends an empty list" },
    managed_by: { hidden: "holds the ownership mark" },
    task_id: { hidden: "set by the service" },
  },
  carry: ["task_id"],
  mark: ["managed_by"],
  updateWhole: true,
  columns: ["name", "labels", "description"],
});
