import type { WebhookNotices } from "./generated/webhooks.ts";
import { webhookError } from "./webhook-error.ts";
import { type Signed, standardWebhooks, type WebhookScheme } from "./webhook-scheme.ts";

export type { WebhookNotices } from "./generated/webhooks.ts";
export { WebhookError } from "./webhook-error.ts";
export { bodySignature, type Signed, standardWebhooks, type WebhookScheme } from "./webhook-scheme.ts";

/** An event that Kubiya delivers, told apart by `event`. The server may send events that the types do not know. */
export type WebhookEvent = {
  [Name in keyof WebhookNotices]: Omit<WebhookNotices[Name], "event"> & { readonly event: Name };
}[keyof WebhookNotices];

/** Remembers deliveries, so that a second one is found out. For several processes: a store that they share. */
export interface ReplayStore {
  /** Whether the delivery is the first of its id; remembers it until then (milliseconds since 1970). */
  first(id: string, until: number): boolean | Promise<boolean>;
}

export interface WebhookOptions {
  /** How deliveries are signed. Default: `standardWebhooks`. */
  readonly scheme?: WebhookScheme;
  /** Seconds that a delivery may be old, or ahead of our clock; as long is it remembered. Default 300. */
  readonly tolerance?: number;
  /** Where deliveries are remembered. Default: in this process. `false`: nowhere, so a replay is not found out. */
  readonly replay?: ReplayStore | false;
  /** The time in milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
}

/** A delivery as a web framework gives it: a `Request`, or its headers and its body as it came, byte for byte. */
export type Delivery = Request | { readonly headers: Headers; readonly body: string };

/**
 * Checks a delivery's signature, age and uniqueness, and gives the event. Throws a WebhookError, and then the delivery must be answered by
 * 400 and forgotten. Signatures are compared in constant time (Web Crypto). Of several secrets one must fit, so that one can be changed
 * for another. Kubiya documents that a subscription has a secret, and not how it signs: see `scheme`.
 */
export async function verifyWebhook(
  delivery: Delivery,
  secret: string | readonly string[],
  options: WebhookOptions = {},
): Promise<WebhookEvent> {
  const { scheme = standardWebhooks, tolerance = 300, replay = remembered, now = Date.now } = options;
  const signed = scheme.read(delivery.headers);
  if (!signed) throw webhookError("signature_missing", "the headers hold no signature");
  const body = delivery instanceof Request ? await delivery.text() : delivery.body;
  const checks = [secret].flat().map((one) => isSignedBy(signed, scheme.key(one), body));
  if (!(await Promise.all(checks)).includes(true))
    throw webhookError("signature_wrong", "the signature is wrong");
  checkAge(signed, tolerance, now());
  if (replay && !(await replay.first(signed.id, now() + 2 * tolerance * 1000)))
    throw webhookError("replayed", "it was delivered before");
  return eventOf(body);
}

async function isSignedBy(signed: Signed, secret: Uint8Array<ArrayBuffer>, body: string): Promise<boolean> {
  if (secret.length === 0) throw webhookError("signature_wrong", "the secret is empty");
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secret, hmac, false, ["verify"]);
  const content = new TextEncoder().encode(signed.content(body));
  const results = signed.signatures.map((one) => crypto.subtle.verify("HMAC", key, one, content));
  return (await Promise.all(results)).includes(true);
}

function checkAge({ timestamp }: Signed, tolerance: number, now: number): void {
  if (timestamp === undefined) return;
  const age = now / 1000 - timestamp;
  if (!(age <= tolerance)) throw webhookError("too_old", `it was sent more than ${tolerance} s ago`);
  if (age < -tolerance)
    throw webhookError("too_new", `it claims to be sent more than ${tolerance} s from now`);
}

function eventOf(body: string): WebhookEvent {
  try {
    const event = JSON.parse(body);
    if (typeof event?.event === "string") return event;
  } catch (cause) {
    throw webhookError("bad_event", "the body is no JSON", { cause });
  }
  throw webhookError("bad_event", "the body names no event");
}

/** Makes a memory of deliveries within this process. What is over is forgotten. */
export function replayMemory(now: () => number = Date.now): ReplayStore {
  const known = new Map<string, number>();
  return {
    first(id, until) {
      for (const [old, end] of known) {
        if (end > now()) break;
        known.delete(old);
      }
      if (known.has(id)) return false;
      known.set(id, until);
      return true;
    },
  };
}

const remembered = replayMemory();
