import { createHash } from "node:crypto";
import { type JsonObject, objectOf, stringsOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import type { Declared, Kind } from "./inferred/kind-handlers.ts";
import { listAnswer } from "./inferred/list.ts";
import { insertRun, startedBody } from "./tools.ts";

/** Webhooks of events (`/event`): each has an address of its own, which shows it from the first answer on. */
export const webhooksDeclared: Declared = {
  filled: (_call, row) => ({ webhook_url: addressOf(row), workflow: row.fields.workflow ?? "" }),
};

/** Subscriptions (`/webhooks`), in either of their two documented forms. */
export const subscriptionsDeclared: Declared = {
  filled: (_call, row) => ({ webhook_url: addressOf(row), last_triggered_at: row.fields.triggered ?? null }),
};

export function subscriptionHandlers({ resource }: Kind): [string, Handler][] {
  const deliveries = "platform deliveries";
  return handlersAt("platform", {
    "GET /api/v1/webhooks/{}/deliveries": (call) => {
      const hook = rowOf(resource, call, call.values[0]);
      const rows = call.organisation.table(deliveries).where("webhook", hook.id).reverse();
      return listAnswer(call, rows.map(showDelivery));
    },
    "POST /api/v1/webhooks/{}/trigger": (call) =>
      trigger(call, resource.table, rowOf(resource, call, call.values[0])),
  });

  function trigger(call: Call, table: string, hook: Row): Answer {
    const { organisation } = call;
    const count = Number(hook.fields.delivery_attempts ?? 0) + 1;
    const triggered = stamp(organisation.tick(), "z");
    const counted = { delivery_attempts: count, successful_deliveries: count, triggered };
    organisation.change(table, hook, { ...hook.fields, ...counted });
    const event = stringsOf(hook.fields.events)[0] ?? "workflow.completed";
    organisation.insert(deliveries, { webhook: hook.id, event });
    const { message = "" } = objectOf(call.body);
    return { status: 200, body: startedBody(insertRun(call, "webhook", { message })) };
  }
}

function showDelivery(row: Row): JsonObject {
  const delivered_at = stamp(row.created, "z");
  return { id: row.id, event: row.fields.event ?? "", status: "success", response_status: 200, delivered_at };
}

function addressOf(row: Row): string {
  const path = createHash("sha256").update(row.id).digest("hex").slice(0, 32);
  return `https://hooks.kubiya.ai/${path}`;
}
