/** When and how often a failed request is tried again. */
export interface RetryPolicy {
  /** Tries in all, the first one included. Default 4. */
  readonly attempts: number;
  /** Milliseconds that the first wait is at most; doubled with each further try. Default 500. */
  readonly baseDelay: number;
  /** Milliseconds that a computed wait is at most. Default 8000. */
  readonly maxDelay: number;
  /** Milliseconds that a wait the server asks for may last; a longer one fails at once. Default 60000. */
  readonly maxRetryAfter: number;
  /**
   * Tries beyond the first that all calls of a client may use up together, so that an outage is not met with four times
   * the traffic. Each success gives a fifth of one back, and what it took itself. Default 50. Of the client, not of a call.
   */
  readonly budget: number;
}

export const defaultRetry: RetryPolicy = {
  attempts: 4,
  baseDelay: 500,
  maxDelay: 8000,
  maxRetryAfter: 60_000,
  budget: 50,
};

/** Why a call is not tried again. */
export type GaveUp = "kind" | "attempts" | "maxRetryAfter" | "deadline" | "budget";

/** How one attempt failed, as far as it matters for another. */
export interface FailureClass {
  /** Waiting may mend it. */
  readonly passes: boolean;
  /** The server may have carried the request out all the same. */
  readonly done: boolean;
  /** Milliseconds that the server asked to wait. */
  readonly asked?: number | undefined;
}

/** What an answer of this status says. */
export function statusClass(status: number, asked?: number): FailureClass {
  const done = status >= 500 || status === 408;
  return { passes: [408, 429, 500, 502, 503, 504].includes(status), done, asked };
}

/** The call that failed, as far as it matters. */
interface Tried {
  /** Attempts so far. */
  readonly attempts: number;
  readonly idempotent: boolean;
}

/**
 * Milliseconds to wait before the next attempt, or why there is none. Three gates in this order: may it be sent again and is it
 * a failure that passes, are there attempts left, does the wait fit into the time left (milliseconds until the deadline). The fourth,
 * the budget, is the client's. `random` is a number from 0 to 1.
 */
export function retryWait(
  { passes, done, asked = 0 }: FailureClass,
  policy: RetryPolicy,
  { attempts, idempotent }: Tried,
  timeLeft: number,
  random: number,
): number | GaveUp {
  if (!passes || (done && !idempotent)) return "kind";
  if (attempts >= policy.attempts) return "attempts";
  if (asked > policy.maxRetryAfter) return "maxRetryAfter";
  const backoff = random * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempts - 1));
  const wait = Math.max(asked, backoff);
  return wait < timeLeft ? wait : "deadline";
}
