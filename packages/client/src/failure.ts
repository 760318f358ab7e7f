import { type Call, callError } from "./call.ts";
import { AbortError, type KubiyaError, NetworkError, TimeoutError } from "./error.ts";
import type { Guard } from "./guard.ts";
import type { FailureClass } from "./retry.ts";

/** An attempt that brought no answer. */
export interface Failure extends FailureClass {
  /** In one word: `timeout`, `aborted`, or the system's code. */
  readonly code: string;
  /** The failure as the caller sees it. */
  error(): KubiyaError;
}

/** The runtime's own word for "nobody was reached": nothing can have been carried out. */
const unreached =
  /^(ECONNREFUSED|ConnectionRefused|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
/** Faults of the set-up, which waiting does not mend. Nothing was sent either. */
const lasting = /^(ENOTFOUND|ERR_INVALID_URL|(ERR_TLS|ERR_SSL|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_.*)$/;

/** What `fetch`, or the reading of a body, was rejected with. */
export function failureOf(cause: unknown, { trip, phase }: Guard, call: Call): Failure {
  if (!trip) return networkFailure(cause, phase === "body" || phase === "idle", call);
  const { limit, ms, phase: at } = trip;
  const code = limit ? "timeout" : "aborted";
  const error = () => {
    const tries = call.attempts > 1 ? `, attempt ${call.attempts}` : "";
    const message = `${limit} of ${ms} ms passed while waiting for ${awaited[at]}${tries}`;
    if (limit) return callError(TimeoutError, call, message, { code, phase: at, limit });
    return callError(AbortError, call, "aborted by the caller", { code, cause: call.signal?.reason });
  };
  return { code, passes: limit === code, done: at !== "key", error };
}

const awaited = {
  key: "the key",
  headers: "an answer",
  body: "the rest of the answer",
  idle: "the next event",
};

function networkFailure(cause: unknown, afterHeaders: boolean, call: Call): Failure {
  const code = codeOf(cause);
  const lasts = !afterHeaders && lasting.test(code);
  const done = afterHeaders || !(lasts || unreached.test(code));
  const to = call.configuration.baseUrl(call.operation.api);
  const message = `${done ? "the connection broke" : "no connection could be made"} to ${to} (${code})`;
  return { code, passes: !lasts, done, error: () => callError(NetworkError, call, message, { code, cause }) };
}

/** The first system code in a chain of causes; of several addresses tried (AggregateError) the first one's. */
function codeOf(cause: unknown): string {
  let here: { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] } = Object(cause);
  for (let depth = 0; depth < 6 && here; depth++) {
    const { code, message, cause: inner, errors } = here;
    if (typeof code === "string" && code) return code;
    const [, why] = /\(Connect\): (dns|invalid|)/.exec(String(message)) ?? [];
    if (why !== undefined) return inWords[why] ?? "ECONNREFUSED";
    here = Object(inner ?? errors?.[0]);
  }
  return "network";
}

/** Deno has no code, but says in words that nobody was reached: no such name, or an invalid certificate. */
const inWords: Readonly<Record<string, string>> = { dns: "ENOTFOUND", invalid: "CERT_INVALID" };
