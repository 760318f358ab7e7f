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
}

export const defaultRetry: RetryPolicy = {
  attempts: 4,
  baseDelay: 500,
  maxDelay: 8000,
  maxRetryAfter: 60_000,
};

/** How one attempt failed, as far as it matters for another. */
export type FailureClass =
  /** `lasting` faults do not go away by waiting. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly serverWait?: number | undefined;
      readonly lasting?: boolean;
    }
  /** `sent` is false only where it is certain that the server saw nothing. */
  | { readonly kind: "network"; readonly sent: boolean; readonly lasting: boolean }
  | { readonly kind: "timeout"; readonly sent: boolean; readonly final: boolean }
  | { readonly kind: "abort"; readonly sent: boolean };

export interface RetrySituation {
  readonly policy: RetryPolicy;
  /** The number of the attempt that failed, from 1. */
  readonly attempt: number;
  readonly idempotent: boolean;
  /** Milliseconds until the deadline; Infinity without one. */
  readonly timeLeft: number;
  /** A number from 0 to 1. */
  readonly random: number;
}

/**
 * Milliseconds to wait before the next attempt, or undefined when the failure is final. Three gates in this order: may
 * it be sent again, is it a failure that passes, is there room left (attempts, cap, deadline).
 */
export function retryWait(failure: FailureClass, situation: RetrySituation): number | undefined {
  const { policy, attempt, timeLeft, random } = situation;
  if (!situation.idempotent && !provesNothingWasDone(failure)) return undefined;
  if (!passes(failure)) return undefined;
  if (attempt >= policy.attempts) return undefined;
  const asked = failure.kind === "status" ? (failure.serverWait ?? 0) : 0;
  if (asked > policy.maxRetryAfter) return undefined;
  const backoff = random * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
  const wait = Math.max(asked, backoff);
  return wait < timeLeft ? wait : undefined;
}

/** Whether a write that failed this way may have been carried out all the same. */
export function mayHaveBeenDone(failure: FailureClass): boolean {
  return failure.kind === "status" ? failure.status >= 500 || failure.status === 408 : failure.sent;
}

function provesNothingWasDone(failure: FailureClass): boolean {
  if (failure.kind === "status") return failure.status === 429;
  return failure.kind === "network" && !failure.sent;
}

function passes(failure: FailureClass): boolean {
  if (failure.kind === "status")
    return !failure.lasting && [408, 429, 500, 502, 503, 504].includes(failure.status);
  if (failure.kind === "network") return !failure.lasting;
  return failure.kind === "timeout" && !failure.final;
}
