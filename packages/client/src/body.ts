import type { Operation } from "@kubiya-toolkit/spec";
import { InputError } from "./error.ts";

/** A body ready for `fetch`; without a content type where fetch must set it (the boundary of a form). */
export interface WrittenBody {
  readonly content: string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | FormData;
  readonly contentType?: string;
}

/** Writes a body in the media type that the operation takes. */
export function writeBody(operation: Operation, body: unknown): WrittenBody | undefined {
  if (body === undefined) {
    if (operation.body?.required) throw wrong("is missing");
    return undefined;
  }
  if (!operation.body) throw wrong("was given, and the operation takes none");
  const { mediaType } = operation.body;
  if (/[/+]json$/.test(mediaType)) return { content: writeJson(body), contentType: mediaType };
  if (mediaType === "multipart/form-data") return { content: formOf(body) };
  if (mediaType === "application/x-www-form-urlencoded") {
    return { content: String(new URLSearchParams(body as Record<string, string>)), contentType: mediaType };
  }
  if (isBinary(body) || typeof body === "string") return { content: body, contentType: mediaType };
  throw wrong(`must be text or bytes, for it is sent as ${mediaType}`);
}

function writeJson(body: unknown): string {
  const written = isBinary(body) || isUnwritable(body) ? undefined : stringify(body);
  if (written === undefined) throw wrong("is no JSON value");
  return written;
}

function stringify(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw wrong("cannot be written as JSON", cause);
  }
}

/** What JSON.stringify would turn into `{}` without a word. */
function isUnwritable(body: unknown): boolean {
  return [FormData, URLSearchParams, Map, Set, ReadableStream, Promise].some((type) => body instanceof type);
}

function isBinary(body: unknown): body is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array;
}

function formOf(body: unknown): FormData {
  if (body instanceof FormData) return body;
  if (typeof body !== "object" || body === null) throw wrong("must be a FormData or an object");
  const form = new FormData();
  const parts = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  for (const [name, value] of parts) {
    if (value !== undefined) form.append(name, partOf(value) as Blob);
  }
  return form;
}

/** A part of a form: a file as it is, an object as JSON. */
function partOf(value: unknown): Blob | string {
  if (value instanceof Blob) return value;
  if (value instanceof Uint8Array) return new Blob([value as Uint8Array<ArrayBuffer>]);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function wrong(why: string, cause?: unknown): InputError {
  return new InputError(`the body ${why}`, { code: "bad_body", cause });
}
