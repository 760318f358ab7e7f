import { defineKind } from "../../kind.ts";

/** Its address holds its secret, and a new one breaks the senders; so one that turns from agent to workflow is a problem, not a replacement. */
export const webhook = defineKind({
  apiVersion: "platform/v1",
  kind: "Webhook",
  summary: "An address that takes events from outside and starts an agent or a workflow with them.",
  operations: {
    list: "listWebhooksV1",
    read: "getWebhookV1",
    create: "createWebhookV1",
    update: "updateWebhookV1",
    delete: "deleteWebhookV1",
  },
  fields: {
    source: { unset: "empty" },
    agent_id: { as: "agent", ref: "Agent", unset: "no" },
    workflow: { compare: "json", unset: "no" },
    runner: { ref: "Runner", refBy: "name", unset: "no" },
    communication: { compare: "subset", unset: "no" },
    filter: { unset: "empty" },
    prompt: { compare: "text", unset: "no" },
    hide_webhook_headers: { unset: { value: false } },
    managed_by: { hidden: "holds the ownership mark" },
    task_id: { hidden: "set by the service" },
  },
  exclusive: [["agent", "workflow"]],
  carry: ["task_id"],
  mark: ["managed_by"],
  updateWhole: true,
  columns: ["name", "source", "agent_id", "runner", "filter"],
});
