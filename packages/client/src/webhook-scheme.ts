import { webhookError } from "./webhook-error.ts";

/** What is read from a delivery's headers; `Headers` fits. */
interface HeaderReader {
  get(name: string): string | null;
}

/** What a delivery says of its own signature. */
export interface Signed {
  /** What makes a delivery this one; a second with the same is a replay. */
  readonly id: string;
  /** Seconds since 1970 at which it was sent; undefined when the scheme has none. */
  readonly timestamp: number | undefined;
  /** Signatures, of which one must be right, in bytes. */
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
  /** The text that was signed. */
  content(body: string): string;
}

/** How deliveries are signed: HMAC with SHA-256 over what `read` says. */
export interface WebhookScheme {
  /** Reads the headers; undefined when they hold no signature. */
  read(headers: HeaderReader): Signed | undefined;
  /** The key for the HMAC from the secret. */
  key(secret: string): Uint8Array<ArrayBuffer>;
}

/**
 * Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature: v1,BASE64`, signed over `ID.TIMESTAMP.BODY`. A secret of
 * the form `whsec_…` is base64 behind that word.
 */
export const standardWebhooks: WebhookScheme = {
  read(headers) {
    const id = headers.get("webhook-id");
    const time = headers.get("webhook-timestamp");
    const given = headers.get("webhook-signature");
    if (!id || !time || !given) return undefined;
    const signatures = given
      .split(" ")
      .flatMap((one) => (one.startsWith("v1,") ? [bytesOf(one.slice(3))] : []));
    return { id, timestamp: Number(time), signatures, content: (body) => `${id}.${time}.${body}` };
  },
  key: (secret) =>
    secret.startsWith("whsec_") ? bytesOf(secret.slice(6)) : new TextEncoder().encode(secret),
};

/**
 * The older way: one header with the HMAC of the body in hexadecimal, with or without `sha256=` before it. It has no time, so that only the
 * replay window protects against a second delivery.
 */
export function bodySignature(header: string): WebhookScheme {
  return {
    read(headers) {
      const given = headers.get(header)?.replace(/^sha256=/, "");
      if (!given) return undefined;
      const pairs = /^([0-9a-f]{2})+$/i.test(given) ? (given.match(/../g) ?? []) : [];
      const signature = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
      return { id: given, timestamp: undefined, signatures: [signature], content: (body) => body };
    },
    key: (secret) => new TextEncoder().encode(secret),
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch (cause) {
    throw webhookError("signature_wrong", "a signature or secret is no base64", { cause });
  }
}
