import type { Call } from "./call.ts";
import type { Phase, TimeoutError } from "./error.ts";
import { longestTimer } from "./sleep.ts";

/** Why a guard cut off what it watched. */
export interface Trip {
  /** The limit of time that passed; undefined when the caller aborted. */
  readonly limit?: TimeoutError["limit"];
  readonly phase: Phase;
  readonly ms: number;
}

/**
 * Watches over one attempt: one timer and one listener, both gone after `release`. A transport that ignores its signal
 * cannot hold the call, because `watch` races it.
 */
export class Guard {
  phase: Phase = "key";
  trip: Trip | undefined;
  readonly #controller = new AbortController();
  readonly #call: Call;
  readonly #onAbort: () => void;
  readonly #broken: Promise<never>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: Call) {
    const { signal: own } = this.#controller;
    const { signal } = call;
    this.#call = call;
    this.#broken = new Promise((_, reject) => own.addEventListener("abort", () => reject(own.reason)));
    this.#broken.catch(() => {});
    this.#onAbort = () => this.#cut(undefined, 0, signal?.reason);
    if (signal?.aborted) this.#onAbort();
    else signal?.addEventListener("abort", this.#onAbort, { once: true });
    this.arm("timeout");
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Settles as `work` does, or as soon as the guard trips. */
  watch<T>(work: Promise<T> | T): Promise<T> {
    return Promise.race([this.#broken, work]);
  }

  /** Starts a limit anew; the deadline goes on beside it. */
  arm(name: "timeout" | "idleTimeout" | "deadline"): void {
    const { limits, deadlineAt } = this.#call;
    clearTimeout(this.#timer);
    const left = deadlineAt - Date.now();
    const limit = left < limits[name] ? "deadline" : name;
    const ms = Math.max(0, Math.min(left, limits[name]));
    if (ms <= longestTimer && !this.trip)
      this.#timer = setTimeout(
        () => this.#cut(limit, limits[limit], new DOMException("time is up", "TimeoutError")),
        ms,
      );
  }

  /** Cancels what still runs, too, when the caller has no more use for it. */
  release(cancel = false): void {
    clearTimeout(this.#timer);
    this.#call.signal?.removeEventListener("abort", this.#onAbort);
    if (cancel) this.#controller.abort();
  }

  #cut(limit: Trip["limit"], ms: number, reason: unknown): void {
    this.trip ??= { phase: this.phase, ms, ...(limit && { limit }) };
    this.#controller.abort(reason);
  }
}
