/** What every hook is told of an attempt. */
export interface AttemptEvent {
  /** Absent for calls through `raw`. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Full URL; values of query parameters that are named like secrets are replaced by `***`. */
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
}

export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** Milliseconds from sending until the body was read (for streams: until the headers arrived). */
  readonly ms: number;
  readonly requestId: string | undefined;
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

/** Observers of the traffic. They are given no key and no body, and cannot break a call: what they throw is dropped. */
export interface Hooks {
  /** Before an attempt is sent. */
  readonly request?: ((event: AttemptEvent) => void) | undefined;
  /** After an answer of any status. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** After an attempt that brought no answer. */
  readonly failure?: ((event: FailureEvent) => void) | undefined;
  /** Before the wait that precedes another attempt. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
}

/** Calls a hook and swallows whatever it throws or rejects with. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (!hook) return;
  try {
    const returned = hook(event);
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {
    // An observer must not change what it observes.
  }
}

/** The URL as hooks and messages may show it. */
export function shownUrl(url: string): string {
  return url.replace(/([?&][^=&]*(?:key|token|secret|password|signature)[^=&]*=)[^&#]*/gi, "$1***");
}
