import { expect, test } from "vitest";
import { Limiter, laneOf } from "./limiter.ts";
import { operationWith } from "./test-kit/operation.ts";

const now = 1_000_000_000;
const lane = "https://x all key";
const headers = (left: number, resetIn: number) =>
  new Headers({ "x-ratelimit-remaining": `${left}`, "x-ratelimit-reset": `${(now + resetIn) / 1000}` });
const none = new Headers();

test("nothing is held back, and nothing kept, until an answer tells of a limit", () => {
  const limiter = new Limiter();
  for (let i = 0; i < 1000; i++) expect(limiter.take(lane, now)).toBe(0);
  limiter.learn(lane, 200, none, 0, now);
  expect(limiter.snapshot()).toEqual([]);
});

test("what is left is used up at once, the rest waits for the new count", () => {
  const limiter = new Limiter();
  limiter.learn(lane, 200, headers(2, 30_000), 0, now);
  expect([1, 2, 3].map(() => limiter.take(lane, now))).toEqual([0, 0, 30_000]);
  expect(limiter.take(lane, now + 30_000)).toBe(0);
});

test("an older answer does not give back what was taken since", () => {
  const limiter = new Limiter();
  limiter.learn(lane, 200, headers(3, 30_000), 0, now);
  limiter.take(lane, now);
  limiter.take(lane, now);
  limiter.learn(lane, 200, headers(2, 30_000), 0, now);
  expect([limiter.take(lane, now), limiter.take(lane, now)]).toEqual([0, 30_000]);
});

test("a 429 that says how long makes all wait so long, and no longer", () => {
  const limiter = new Limiter();
  limiter.learn(lane, 429, none, 5000, now);
  expect([limiter.take(lane, now), limiter.take(lane, now + 1000)]).toEqual([5000, 4000]);
  expect(limiter.pause(lane, now + 4000)).toBe(1000);
  expect(limiter.take(lane, now + 5000)).toBe(0);
});

test.each([
  ["read", 60],
  ["write", 300],
  ["delete", 1200],
  ["search", 200],
  ["all", 600],
])("after a 429 that says nothing, %s goes every %i ms as documented", (name, gap) => {
  const limiter = new Limiter();
  const id = `https://x ${name} key`;
  limiter.learn(id, 429, none, undefined, now);
  expect([limiter.take(id, now), limiter.take(id, now)]).toEqual([gap, 2 * gap]);
  expect(limiter.snapshot()).toMatchObject([{ class: name, perMinute: 60_000 / gap }]);
});

test("it slows down with each further 429, to a limit, and recovers", () => {
  const limiter = new Limiter();
  for (let i = 0; i < 9; i++) limiter.learn(lane, 429, none, undefined, now);
  expect(limiter.snapshot()).toMatchObject([{ perMinute: 30 }]);
  for (let i = 0; i < 60; i++) limiter.learn(lane, 200, none, 0, now);
  expect(limiter.take(lane, now + 60_000)).toBe(0);
  expect(limiter.take(lane, now + 60_000)).toBe(0);
});

test("hosts, classes and keys have limits of their own, and no key is shown", () => {
  const limiter = new Limiter();
  const platform = operationWith({ api: "platform-v1", rateLimitClass: "write" });
  expect(laneOf(platform, "https://p", "hush")).toBe("https://p write hush");
  expect(laneOf(operationWith({ rateLimitClass: "write" }), "https://c", "hush")).toBe("https://c all hush");
  limiter.learn("https://p write hush", 429, none, 5000, now);
  expect(limiter.take("https://p read hush", now)).toBe(0);
  expect(limiter.take("https://p write other", now)).toBe(0);
  expect(JSON.stringify(limiter.snapshot())).not.toContain("hush");
});

test("limits of keys that are used no more are forgotten", () => {
  const limiter = new Limiter();
  for (let i = 0; i < 100; i++) limiter.learn(`https://x all ${i}`, 429, none, 10, now + i * 100_000);
  expect(limiter.snapshot()).toHaveLength(1);
});

test("idle, a call costs a look into a map", () => {
  const limiter = new Limiter();
  const started = performance.now();
  for (let i = 0; i < 10_000; i++) limiter.take(laneOf(operationWith(), "https://x", "key"), now);
  expect(performance.now() - started).toBeLessThan(5000);
});
