import { AbortError, type ErrorFacts, type KubiyaError, NetworkError, TimeoutError } from "./error.ts";
import type { Trip } from "./guard.ts";
import type { FailureClass } from "./retry.ts";

/** An attempt that brought no answer. */
export type Failure =
  | {
      readonly kind: "network";
      readonly cause: unknown;
      readonly code: string;
      readonly sent: boolean;
      readonly lasting: boolean;
    }
  | { readonly kind: "trip"; readonly trip: Trip; readonly sent: boolean };

/** The runtime's own word for "nobody was reached": nothing can have been carried out. */
const unreached = new Set([
  "ECONNREFUSED",
  "ConnectionRefused",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);
/** Faults of the set-up, which waiting does not mend. Nothing was sent either. */
const lastingCode =
  /^(ENOTFOUND|ERR_INVALID_URL|ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*)$/;

/** Sorts what `fetch`, or the reading of a body, was rejected with. */
export function networkFailure(cause: unknown, afterHeaders: boolean): Failure {
  const code = codeOf(cause);
  const lasting = lastingCode.test(code);
  const sent = afterHeaders || !(lasting || unreached.has(code));
  return { kind: "network", cause, code, sent, lasting: lasting && !afterHeaders };
}

/** The failure as the retry rules see it. */
export function failureClass(failure: Failure): FailureClass {
  if (failure.kind === "network") return failure;
  if (failure.trip.kind === "abort") return { kind: "abort", sent: failure.sent };
  return { kind: "timeout", sent: failure.sent, final: failure.trip.limit !== "timeout" };
}

/** The failure in one word, for hooks: `timeout`, `aborted`, or the system's code. */
export function failureCode(failure: Failure): string {
  if (failure.kind === "network") return failure.code;
  return failure.trip.kind === "abort" ? "aborted" : "timeout";
}

/** The failure as the caller sees it. */
export function failureError(
  failure: Failure,
  call: string,
  origin: string,
  facts: Omit<ErrorFacts, "code">,
): KubiyaError {
  if (failure.kind === "network") {
    const { code, cause } = failure;
    const what = words(failure);
    return new NetworkError(`${call}: ${what} ${origin}${code === "network" ? "" : ` (${code})`}`, {
      ...facts,
      code,
      cause,
    });
  }
  const { trip } = failure;
  if (trip.kind === "abort")
    return new AbortError(`${call}: aborted by the caller`, {
      ...facts,
      code: "aborted",
      cause: trip.reason,
    });
  const { phase, limit, ms } = trip;
  const tries = facts.attempts === 1 ? "" : `, attempt ${facts.attempts}`;
  const message = `${call}: ${limit} of ${ms} ms passed while waiting for ${awaited[phase]}${tries}`;
  return new TimeoutError(message, { ...facts, code: "timeout", phase, limit });
}

const awaited = {
  key: "the key that apiKey provides",
  headers: "an answer",
  body: "the rest of the answer",
  idle: "the next event",
};

function words({ sent, code }: { sent: boolean; code: string }): string {
  if (code === "ENOTFOUND") return "no such host:";
  return sent ? "the connection broke to" : "no connection could be made to";
}

/** The first system code in a chain of causes; of several addresses tried (AggregateError) the first one's. */
function codeOf(cause: unknown): string {
  let here = cause;
  for (let depth = 0; depth < 6 && typeof here === "object" && here !== null; depth++) {
    const { code, cause: inner, errors } = here as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === "string" && code !== "") return code;
    here = inner ?? errors?.[0];
  }
  return "network";
}
