import { afterEach, expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { createLimits } from "./gate.ts";
import type { WaitEvent } from "./hooks.ts";
import type { KubiyaOptions } from "./options.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";
import { type VirtualClock, virtualClock } from "./testing/virtual-clock.ts";

let clock: VirtualClock | undefined;
afterEach(() => clock?.restore());

const get = operationWith();
const setUp = (options: KubiyaOptions, ...answers: ReturnType<typeof json>[]) => {
  clock = virtualClock();
  const { fetch, sent } = stubFetch(...answers);
  const waits: WaitEvent[] = [];
  const limits = createLimits();
  const hooks = { wait: (event: WaitEvent) => void waits.push(event) };
  const connection = createConnection({ apiKey: "k", fetch, limits, hooks, retry: false, ...options });
  return { clock, connection, sent, waits, limits };
};
const failing = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

test("a 429 holds back the other calls too, each with the reason", async () => {
  const { clock, connection, waits, sent } = setUp({}, json({}, 429, { "retry-after": "5" }), json({}));
  await clock.run(failing(connection.send(get)));
  const { ms } = await clock.run(Promise.all([connection.send(get), connection.send(get)]));
  expect(ms).toBe(5000);
  expect(sent).toHaveLength(3);
  expect(waits).toMatchObject([
    { cause: "limiter", ms: 5000, until: clock.now, operationId: "testThing" },
    { cause: "limiter", ms: 5000 },
  ]);
});

test.each([
  ["longer than maxRetryAfter", { retry: { maxRetryAfter: 4000 } }],
  ["past the deadline", { deadline: 4000 }],
])("a wait that is %s is not begun, and the error says when to come back", async (_, options) => {
  const { clock, connection, sent } = setUp(options, json({}, 429, { "retry-after": "5" }));
  await clock.run(failing(connection.send(get)));
  await clock.advance(500);
  const { value, ms } = await clock.run(failing(connection.send(get)));
  expect(value).toMatchObject({
    name: "RateLimitError",
    attempts: 0,
    retryAfter: 4.5,
    retryAt: new Date(clock.now + 4500),
    outcomeUnknown: false,
  });
  expect(ms).toBe(0);
  expect(sent).toHaveLength(1);
});

test("an abort ends the wait in the queue", async () => {
  const { clock, connection, sent, limits } = setUp({}, json({}, 429, { "retry-after": "5" }));
  await clock.run(failing(connection.send(get)));
  const controller = new AbortController();
  const waiting = failing(connection.send(get, {}, { signal: controller.signal }));
  await clock.advance(1000);
  expect(limits.snapshot()).toMatchObject([{ class: "all", waiting: 1, pausedUntil: clock.now + 4000 }]);
  controller.abort("enough");
  await expect(waiting).resolves.toMatchObject({
    name: "AbortError",
    cause: "enough",
    outcomeUnknown: false,
  });
  expect(limits.snapshot()).toMatchObject([{ waiting: 0 }]);
  expect(sent).toHaveLength(1);
  expect(clock.timers).toBe(0);
});

test("the time in the queue is not that of the attempt", async () => {
  const { clock, connection } = setUp(
    { timeout: 100 },
    json({}, 429, { "retry-after": "5" }),
    json({ ok: 1 }),
  );
  await clock.run(failing(connection.send(get)));
  await expect(clock.run(connection.send(get))).resolves.toEqual({ value: { ok: 1 }, ms: 5000 });
});

test("without a limit there is no timer but that of the call, and none after it", async () => {
  const { clock, connection } = setUp({}, json({}));
  await clock.run(connection.send(get));
  expect(clock.timers).toBe(0);
});

test("clients that are given the same share what they learn", async () => {
  const { clock, connection, limits, sent } = setUp({}, json({}, 429, { "retry-after": "5" }), json({}));
  await clock.run(failing(connection.send(get)));
  const other = createConnection({ apiKey: "k", fetch: async () => Response.json({}), limits });
  await expect(clock.run(other.send(get))).resolves.toMatchObject({ ms: 5000 });
  expect(sent).toHaveLength(1);
});
