import type { Phase, TimeoutError } from "./error.ts";
import { longestTimer } from "./sleep.ts";

/** Why a guard cut off what it watched. */
export type Trip =
  | { readonly kind: "abort"; readonly reason: unknown }
  | {
      readonly kind: "timeout";
      readonly limit: TimeoutError["limit"];
      readonly phase: Phase;
      readonly ms: number;
    };

interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  /** Time at which the whole call must be over, in the clock of `Date.now()`; Infinity without a deadline. */
  readonly deadlineAt: number;
  /** Milliseconds that the whole call may last; only for messages. */
  readonly deadline: number;
}

/**
 * Watches over one attempt: one timer and one listener, both gone after `release`. A transport that ignores its signal
 * cannot hold the call, because `watch` races it.
 */
export class Guard {
  phase: Phase = "key";
  trip: Trip | undefined;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #onAbort: () => void;
  readonly #broken: Promise<never>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limits: Limits) {
    const { signal } = this.#controller;
    this.#broken = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    this.#broken.catch(() => {});
    this.#outer = limits.signal;
    this.#onAbort = () => this.#cut({ kind: "abort", reason: this.#outer?.reason });
    if (this.#outer?.aborted) this.#onAbort();
    else this.#outer?.addEventListener("abort", this.#onAbort, { once: true });
    const timeLeft = limits.deadlineAt - Date.now();
    if (timeLeft < limits.timeout) this.#arm(Math.max(0, timeLeft), "deadline", limits.deadline);
    else this.#arm(limits.timeout, "timeout", limits.timeout);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Settles as `work` does, or as soon as the guard trips. */
  watch<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.#broken, work]);
  }

  /** From here on the limit is the time between two pieces of a stream. Call again on each piece. */
  rest(idleTimeout: number): void {
    this.phase = "idle";
    this.#arm(idleTimeout, "idleTimeout", idleTimeout);
  }

  /** Cancels what still runs, too, when the caller has no more use for it. */
  release(cancel = false): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener("abort", this.#onAbort);
    if (cancel) this.#controller.abort();
  }

  #arm(ms: number, limit: TimeoutError["limit"], told: number): void {
    clearTimeout(this.#timer);
    if (ms > longestTimer || this.trip) return;
    this.#timer = setTimeout(() => this.#cut({ kind: "timeout", limit, phase: this.phase, ms: told }), ms);
  }

  #cut(trip: Trip): void {
    this.trip ??= trip;
    this.#controller.abort(
      trip.kind === "abort" ? trip.reason : new DOMException("time is up", "TimeoutError"),
    );
  }
}
