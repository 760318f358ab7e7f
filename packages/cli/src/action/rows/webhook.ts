import { Failure } from "../../failure.ts";
import { isFound } from "../../rows.ts";
import type { Action } from "../action.ts";
import { expanded } from "../dotted.ts";
import { put } from "../draft.ts";
import { platform } from "../kinds-named.ts";

export const webhookActions: readonly Action[] = [
  {
    name: "test",
    summary: "send an event to a webhook",
    operation: "testWebhookV1",
    arguments: { "[WEBHOOK]": { to: "flag", summary: "the webhook, by name or id" } },
    options: [
      { flags: "--id <ID>", to: "flag", summary: "the same" },
      { flags: "--url <URL>", to: "body.webhook_url", summary: "its address, if you have that alone" },
      {
        flags: "--data <JSON>",
        to: "body.test_data",
        as: "json",
        summary: "the event; dots in names go deeper",
      },
      { flags: "--data-file <FILE>", to: "body.test_data", as: "data", summary: "the same, from a file" },
      { flags: "--wait", to: "body.wait_for_response", as: "switch", summary: "wait for what comes of it" },
    ],
    always: { body: { test_data: {} } },
    async before(draft, session) {
      const body = isFound(draft.body) ? draft.body : {};
      draft.body = { ...body, test_data: expanded(body.test_data) };
      if (body.webhook_url !== undefined) return;
      const { flags, arguments: words } = session.invocation;
      const word = typeof flags.id === "string" ? flags.id : words[0];
      const kind = platform("Webhook");
      if (!word || !kind)
        throw new Failure("invalid-input", "No webhook is named.", {
          mend: "Give its name or id, or its --url.",
        });
      const webhookId = await session.idOf(kind, word);
      const found = await session.send("getWebhookV1", { path: { webhookId } });
      put(draft, "body.webhook_url", isFound(found) ? found.webhook_url : undefined);
    },
    show: { say: "the event was sent" },
  },
  {
    name: "trigger",
    summary: "set off a subscription of the documented kind (/webhooks)",
    operation: "triggerWebhookSubscriptionV1",
    arguments: { "<ID>": { to: "path.webhookId", summary: "its id" } },
    options: [{ flags: "-m, --message <TEXT>", to: "body.message", summary: "what the agent is told" }],
    always: { body: {} },
    show: { say: "execution {execution_id} started" },
  },
  {
    name: "export",
    summary: "print a webhook whole",
    operation: "getWebhookV1",
    arguments: {
      "<WEBHOOK>": { to: "path.webhookId", names: platform("Webhook"), summary: "by name or id" },
    },
    show: "detail",
    notes: "`kubiya webhook create --file FILE` takes it back in.",
  },
];
