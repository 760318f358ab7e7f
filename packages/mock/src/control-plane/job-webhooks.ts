import { createHmac } from "node:crypto";
import { textOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Organisation } from "../state/organisation.ts";
import type { Row } from "../state/table.ts";
import { triggered } from "./job-actions.ts";

/** Jobs that are begun from outside: without a key, with a signature made with the job's own secret. */
export const jobWebhooks: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/jobs/webhook/{}": begin,
});

interface Addressed {
  readonly organisation: Organisation;
  readonly job: Row;
}

function begin(call: Call): Answer {
  const { organisation, job } = addressed(call);
  checkSignature(call, textOf(job.fields.webhook_secret) ?? "");
  return { status: 200, body: triggered({ ...call, organisation }, job, "webhook") };
}

function addressed({ world, values }: Call): Addressed {
  for (const organisation of world.organisations.all())
    for (const job of organisation.table("jobs").rows())
      if (textOf(job.fields.webhook_url)?.endsWith(`/webhook/${values[0]}`)) return { organisation, job };
  throw notFound("Webhook");
}

/** What is signed is the JSON of the body without spaces: the mock does not keep the body as it was sent. */
function checkSignature(call: Call, secret: string): void {
  const { headers } = call;
  const signature = headers.get("x-webhook-signature") ?? headers.get("x-hub-signature-256");
  const token = headers.get("x-gitlab-token");
  if (signature === null && token === null) throw refused("A signature or token is missing");
  if (plays(call, "foreign-webhook-500") && !headers.has("x-webhook-signature"))
    throw new Refusal(500, "failed", "Failed to note the call");
  const right = createHmac("sha256", secret)
    .update(JSON.stringify(call.body ?? {}))
    .digest("hex");
  const valid = token === null ? signature?.replace(/^sha256=/, "") === right : token === secret;
  if (!valid) throw refused("The signature or token is wrong");
}

function refused(message: string): Refusal {
  return new Refusal(401, "unauthorized", message);
}
