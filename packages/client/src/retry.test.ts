import { expect, test } from "vitest";
import { defaultRetry, type FailureClass, mayHaveBeenDone, type RetrySituation, retryWait } from "./retry.ts";

const situation = (given: Partial<RetrySituation> = {}): RetrySituation => ({
  policy: defaultRetry,
  attempt: 1,
  idempotent: true,
  timeLeft: Infinity,
  random: 1,
  ...given,
});
const status = (code: number, serverWait?: number): FailureClass => ({
  kind: "status",
  status: code,
  serverWait,
});
const network = (sent: boolean, lasting = false): FailureClass => ({ kind: "network", sent, lasting });
const timeout: FailureClass = { kind: "timeout", sent: true, final: false };

/** Failure; wait when idempotent; wait when not; whether a write may have been done. */
test.each<[string, FailureClass, number | undefined, number | undefined, boolean]>([
  ["400", status(400), undefined, undefined, false],
  ["401", status(401), undefined, undefined, false],
  ["404", status(404), undefined, undefined, false],
  ["408", status(408), 500, undefined, true],
  ["409", status(409), undefined, undefined, false],
  ["422", status(422), undefined, undefined, false],
  ["429", status(429), 500, 500, false],
  ["500", status(500), 500, undefined, true],
  [
    "500 of a call that is known to store and fail",
    { kind: "status", status: 500, lasting: true },
    undefined,
    undefined,
    true,
  ],
  ["501", status(501), undefined, undefined, true],
  ["502", status(502), 500, undefined, true],
  ["503", status(503), 500, undefined, true],
  ["504", status(504), 500, undefined, true],
  ["refused", network(false), 500, 500, false],
  ["no such host", network(false, true), undefined, undefined, false],
  ["broken", network(true), 500, undefined, true],
  ["time-out", timeout, 500, undefined, true],
  ["deadline", { kind: "timeout", sent: true, final: true }, undefined, undefined, true],
  ["abort before sending", { kind: "abort", sent: false }, undefined, undefined, false],
  ["abort after sending", { kind: "abort", sent: true }, undefined, undefined, true],
])("%s", (_, failure, idempotent, other, unknown) => {
  expect(retryWait(failure, situation())).toBe(idempotent);
  expect(retryWait(failure, situation({ idempotent: false }))).toBe(other);
  expect(mayHaveBeenDone(failure)).toBe(unknown);
});

test.each<[string, FailureClass, Partial<RetrySituation>, number | undefined]>([
  ["full jitter", status(503), { random: 0 }, 0],
  ["full jitter, half", status(503), { random: 0.5 }, 250],
  ["doubles", status(503), { attempt: 3 }, 2000],
  ["up to a cap", status(503), { attempt: 9, policy: { ...defaultRetry, attempts: 99 } }, 8000],
  ["not past the last attempt", status(503), { attempt: 4 }, undefined],
  ["never, when there is one attempt", status(503), { policy: { ...defaultRetry, attempts: 1 } }, undefined],
  ["at least as long as asked", status(503, 5000), {}, 5000],
  ["0 asked: the backoff", status(503, 0), {}, 500],
  ["as long as the cap", status(429, 60_000), {}, 60_000],
  ["asked longer than the cap", status(429, 60_001), {}, undefined],
  ["asked for ages", status(429, 1e23), {}, undefined],
  ["asked past the deadline", status(429, 5000), { timeLeft: 4999 }, undefined],
  ["backoff past the deadline", status(503), { timeLeft: 400 }, undefined],
  ["within the deadline", status(503), { timeLeft: 501 }, 500],
])("wait: %s", (_, failure, given, ms) => {
  expect(retryWait(failure, situation(given))).toBe(ms);
});
