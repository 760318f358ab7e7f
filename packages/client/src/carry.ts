import { askedWait } from "./asked-wait.ts";
import { attempt, type WireRequest } from "./attempt.ts";
import { type Call, callFacts, callName, type History } from "./call.ts";
import { AbortError } from "./error.ts";
import type { Exchange } from "./exchange.ts";
import { type Failure, failureClass, failureCode, failureError } from "./failure.ts";
import { notify, shownUrl } from "./hooks.ts";
import { quirkOf } from "./quirk.ts";
import { type FailureClass, mayHaveBeenDone, retryWait } from "./retry.ts";
import { sleep } from "./sleep.ts";

/** An answer of any status, and how it was come by. */
export interface Carried {
  readonly exchange: Exchange;
  readonly history: Readonly<History>;
}

/** Carries a request to the server and brings its answer, trying again where that is safe. Throws when no answer came. */
export async function carry(request: WireRequest, call: Call): Promise<Carried> {
  const history: History = { attempts: 0, outcomeUnknown: false };
  for (;;) {
    history.attempts += 1;
    const result = await attempt(request, call, history);
    if (result.kind === "answer" && result.response.ok) return { exchange: result, history };
    const failure = classOf(result, call);
    if (call.writes && mayHaveBeenDone(failure)) history.outcomeUnknown = true;
    const wait = retryWait(failure, situation(call, history));
    if (wait === undefined) {
      if (result.kind === "answer") return { exchange: result, history };
      throw failureError(result, callName(call), new URL(request.url).origin, callFacts(call, history));
    }
    await pause(wait, request, call, history, result);
  }
}

function classOf(result: Exchange | Failure, call: Call): FailureClass {
  if (result.kind !== "answer") return failureClass(result);
  const { status } = result.response;
  const quirk = quirkOf(call.quirks, status, result.text);
  if (quirk) return { kind: "status", status: quirk.status };
  const lasting = status === 500 && call.quirks.includes("stored-then-500");
  return { kind: "status", status, serverWait: askedWait(result), lasting };
}

function situation({ limits, idempotent, deadlineAt }: Call, { attempts }: History) {
  return {
    policy: limits.retry,
    attempt: attempts,
    idempotent,
    timeLeft: deadlineAt - Date.now(),
    random: Math.random(),
  };
}

async function pause(
  wait: number,
  request: WireRequest,
  call: Call,
  history: History,
  result: Exchange | Failure,
): Promise<void> {
  const { operationId, method, signal } = call;
  const failure = classOf(result, call);
  notify(call.configuration.hooks.retry, {
    operationId,
    method,
    url: shownUrl(request.url),
    attempt: history.attempts,
    reason: result.kind === "answer" ? String(result.response.status) : failureCode(result),
    wait: Math.round(wait),
    askedByServer: failure.kind === "status" && failure.serverWait !== undefined,
  });
  await sleep(wait, signal);
  if (!signal?.aborted) return;
  const facts = { ...callFacts(call, history), code: "aborted", cause: signal.reason };
  throw new AbortError(`${callName(call)}: aborted by the caller while waiting to try again`, facts);
}
