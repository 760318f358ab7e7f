import type { Wait } from "./wait.ts";

/** What every hook is told of an attempt. */
export interface AttemptEvent {
  /** Number of the call in this process; the same for all its attempts. */
  readonly call: number;
  /** Absent for calls through `raw`. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Full URL; of the query only the values of paging, sorting and state are shown, any other is `***`. */
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
}

export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** Milliseconds from sending until the body was read (for streams: until the headers arrived). */
  readonly ms: number;
  readonly requestId: string | undefined;
  /** Headers that tell of the answer's kind, of limits and of deprecation; no others. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface FailureEvent extends AttemptEvent {
  /** `timeout`, `aborted`, or a code such as `ECONNREFUSED`. */
  readonly code: string;
  readonly ms: number;
}

export interface RetryEvent extends AttemptEvent {
  /** Why the attempt is not the last one: `503`, `timeout`, `ECONNRESET`. */
  readonly reason: string;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
  /** Whether the server asked for at least a part of the wait. */
  readonly askedByServer: boolean;
}

export interface WaitEvent extends AttemptEvent, Wait {}

export interface DeprecationEvent extends AttemptEvent {
  /** The `Deprecation` header: since when. */
  readonly deprecation: string | undefined;
  /** The `Sunset` header: from when on it will be gone. */
  readonly sunset: string | undefined;
}

type Hook<Event> = ((event: Event) => void) | undefined;

/** Observers of the traffic. They are given no key and no body, and cannot break a call: what they throw is dropped. */
export interface Hooks {
  /** Before an attempt is sent. */
  readonly request?: Hook<AttemptEvent>;
  /** After an answer of any status. */
  readonly response?: Hook<ResponseEvent>;
  /** After an attempt that brought no answer. */
  readonly failure?: Hook<FailureEvent>;
  /** Before the wait that precedes another attempt. */
  readonly retry?: Hook<RetryEvent>;
  /** Before any wait, with its cause: `retry-after`, `backoff` or `limiter`. */
  readonly wait?: Hook<WaitEvent>;
  /** The server marks an operation as one that will go. Told once an operation, for each client. */
  readonly deprecation?: Hook<DeprecationEvent>;
}

/** Calls a hook and swallows whatever it throws or rejects with. The event is made only where there is a hook. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    const returned = hook(event());
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {
    // An observer must not change what it observes.
  }
}

const plain = /^(limit|offset|skip|page|page_?size|per_page|sort|order|order_by|status|state|type)$/i;

/** The URL as hooks and messages may show it. */
export function shownUrl(url: string): string {
  return url.replace(/([?&])([^=&#]*)=[^&#]*/g, (all, mark, name) =>
    plain.test(name) ? all : `${mark}${name}=***`,
  );
}

const telling = /^(content-(type|length)|date|etag|retry-after(-ms)?|x-ratelimit-.+|deprecation|sunset)$/;

/** The headers that hooks may show. */
export function shownHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => telling.test(name)));
}
