import type { Callable } from "./callable.ts";
import { InputError } from "./error.ts";

/** A body ready for `fetch`; without a content type where fetch must set it (the boundary of a form). */
export interface WrittenBody {
  readonly content: string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | FormData;
  readonly contentType?: string;
}

/** Writes a body in the media type that the operation takes. */
export function writeBody({ body: declared }: Callable, body: unknown): WrittenBody | undefined {
  if (body === undefined) {
    if (declared?.required) throw wrong("is missing");
    return undefined;
  }
  if (!declared) throw wrong("was given, and the operation takes none");
  const { mediaType: contentType } = declared;
  if (/[/+]json$/.test(contentType)) return { content: writeJson(body), contentType };
  if (contentType.endsWith("/x-www-form-urlencoded"))
    return { content: `${new URLSearchParams(Object(body))}`, contentType };
  if (body instanceof FormData) return { content: body };
  if (typeof body === "string" || isBinary(body)) return { content: body, contentType };
  throw wrong(`must be text or bytes, for it is sent as ${contentType}`);
}

/** Any other object JSON.stringify would turn into `{}`, or into numbers by index, without a word. */
const writable = /^\[object (Object|Array|String|Number|Boolean|Null)\]$/;

function writeJson(body: unknown): string {
  let cause: unknown;
  try {
    if (writable.test(Object.prototype.toString.call(body))) return JSON.stringify(body);
  } catch (thrown) {
    cause = thrown;
  }
  throw wrong("cannot be written as JSON", cause);
}

function isBinary(body: unknown): body is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array;
}

function wrong(why: string, cause?: unknown): InputError {
  return new InputError(`the body ${why}`, { code: "bad_body", cause });
}
