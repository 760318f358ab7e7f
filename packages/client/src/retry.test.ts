import { expect, test } from "vitest";
import { defaultRetry, type FailureClass, type GaveUp, retryWait, statusClass } from "./retry.ts";

interface Situation {
  policy?: typeof defaultRetry;
  attempts?: number;
  idempotent?: boolean;
  timeLeft?: number;
  random?: number;
}
const waitIn = (
  failure: FailureClass,
  { policy = defaultRetry, attempts = 1, idempotent = true, timeLeft = Infinity, random = 1 }: Situation = {},
) => retryWait(failure, policy, { attempts, idempotent }, timeLeft, random);
const status = statusClass;

/** Failure; wait when idempotent; wait when not; whether a write may have been done. */
test.each<[string, FailureClass, number | GaveUp, number | GaveUp, boolean]>([
  ["400", status(400), "kind", "kind", false],
  ["401", status(401), "kind", "kind", false],
  ["404", status(404), "kind", "kind", false],
  ["408", status(408), 500, "kind", true],
  ["409", status(409), "kind", "kind", false],
  ["422", status(422), "kind", "kind", false],
  ["429", status(429), 500, 500, false],
  ["500", status(500), 500, "kind", true],
  ["501", status(501), "kind", "kind", true],
  ["502", status(502), 500, "kind", true],
  ["503", status(503), 500, "kind", true],
  ["504", status(504), 500, "kind", true],
  ["refused", { passes: true, done: false }, 500, 500, false],
  ["no such host", { passes: false, done: false }, "kind", "kind", false],
  ["broken", { passes: true, done: true }, 500, "kind", true],
])("%s", (_, failure, idempotent, other, done) => {
  expect(waitIn(failure)).toBe(idempotent);
  expect(waitIn(failure, { idempotent: false })).toBe(other);
  expect(failure.done).toBe(done);
});

test.each<[string, FailureClass, Situation, number | GaveUp]>([
  ["full jitter", status(503), { random: 0 }, 0],
  ["full jitter, half", status(503), { random: 0.5 }, 250],
  ["doubles", status(503), { attempts: 3 }, 2000],
  ["up to a cap", status(503), { attempts: 9, policy: { ...defaultRetry, attempts: 99 } }, 8000],
  ["not past the last attempt", status(503), { attempts: 4 }, "attempts"],
  ["never, when there is one attempt", status(503), { policy: { ...defaultRetry, attempts: 1 } }, "attempts"],
  ["at least as long as asked", status(503, 5000), {}, 5000],
  ["0 asked: the backoff", status(503, 0), {}, 500],
  ["as long as the cap", status(429, 60_000), {}, 60_000],
  ["asked longer than the cap", status(429, 60_001), {}, "maxRetryAfter"],
  ["asked for ages", status(429, 1e23), {}, "maxRetryAfter"],
  ["asked past the deadline", status(429, 5000), { timeLeft: 4999 }, "deadline"],
  ["backoff past the deadline", status(503), { timeLeft: 400 }, "deadline"],
  ["within the deadline", status(503), { timeLeft: 501 }, 500],
])("wait: %s", (_, failure, given, ms) => {
  expect(waitIn(failure, given)).toBe(ms);
});
