import { attempt } from "./attempt.ts";
import { type Call, callError } from "./call.ts";
import { AbortError } from "./error.ts";
import type { Exchange } from "./exchange.ts";
import type { Failure } from "./failure.ts";
import { quirkOf } from "./quirk.ts";
import { type FailureClass, retryWait, statusClass } from "./retry.ts";
import { serverWait } from "./server-wait.ts";
import { sleep } from "./sleep.ts";
import { tell } from "./tell.ts";

/** Carries a call's request to the server and brings its answer, of any status, trying again where that is safe. Throws when no answer came. */
export async function carry(call: Call): Promise<Exchange> {
  for (;;) {
    call.attempts += 1;
    const result = await attempt(call);
    const answered = "response" in result;
    const ok = answered && result.response.ok;
    if (ok) call.configuration.budget.refund(call.attempts);
    else if (keyRenewable(result, call) || (await waited(call, result))) continue;
    if (answered) return result;
    throw result.error();
  }
}

/** Whether the call is to be tried again after a failure; then the wait before is over. */
async function waited(call: Call, result: Exchange | Failure): Promise<boolean> {
  const failure = classOf(result, call);
  if (call.writes && failure.done) call.outcomeUnknown = true;
  const wait = waitAfter(failure, call);
  if (wait === undefined) return false;
  await pause(wait, failure, call, result);
  return true;
}

/** Whether a key was refused, for the first time, that may be changed for another: then nothing was done, and it is asked for at once. */
function keyRenewable(result: Exchange | Failure, call: Call): boolean {
  if (!("response" in result) || result.response.status !== 401) return false;
  if (!call.configuration.renewable || call.refused) return false;
  call.refused = result;
  return true;
}

function classOf(result: Exchange | Failure, { operation }: Call): FailureClass {
  if (!("response" in result)) return result;
  const { headers, status } = result.response;
  const quirk = quirkOf(operation.quirks, status, result.text);
  if (quirk) return statusClass(quirk.status);
  const class_ = statusClass(status, serverWait(headers, status, result.text, Date.now()));
  return status === 500 && operation.quirks?.includes("stored-then-500")
    ? { ...class_, passes: false }
    : class_;
}

/** Milliseconds until the next attempt; undefined when there is none, and then the call knows why. */
function waitAfter(failure: FailureClass, call: Call): number | undefined {
  const { limits, deadlineAt, configuration } = call;
  const wait = retryWait(failure, limits.retry, call, deadlineAt - Date.now(), Math.random());
  if (typeof wait === "number" && configuration.budget.take()) return wait;
  call.gaveUp = typeof wait === "number" ? "budget" : wait;
  return undefined;
}

async function pause(
  ms: number,
  { asked }: FailureClass,
  call: Call,
  result: Exchange | Failure,
): Promise<void> {
  const { signal, configuration } = call;
  const { hooks } = configuration;
  const wait = { cause: asked === ms ? "retry-after" : "backoff", ms, until: Date.now() + ms } as const;
  call.waits.push(wait);
  tell(hooks.retry, call, {
    reason: "code" in result ? result.code : `${result.response.status}`,
    wait: Math.round(ms),
    askedByServer: asked !== undefined,
  });
  tell(hooks.wait, call, wait);
  await sleep(ms, signal);
  if (signal?.aborted)
    throw callError(AbortError, call, "aborted by the caller while waiting to try again", {
      code: "aborted",
      cause: signal.reason,
    });
}
