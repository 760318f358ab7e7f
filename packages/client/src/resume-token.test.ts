import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import type { Input, KubiyaOptions } from "./options.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";
import { virtualClock } from "./testing/virtual-clock.ts";

const pagination = { style: "offset", offset: "skip", limit: "limit", defaultLimit: 2 } as const;
const list = operationWith({ pagination, path: "/api/v1/things/{of}" });
const given: Input = { path: { of: "x" }, query: { q: new Date(0), limit: 2 } };
const things = (...ids: number[]) => json(ids.map((id) => ({ id })));
const pagesOf = (answers: ReturnType<typeof json>[], input = given, options: KubiyaOptions = {}) => {
  const { fetch, sent } = stubFetch(...answers);
  return {
    list: createConnection({ apiKey: "k", fetch, retry: false, ...options }).pages(list, input),
    sent,
  };
};
const five = [things(1, 2), things(3, 4), things(5)];
const ids = (items: readonly unknown[]) => items.map((item) => Object(item).id);

test("a list is taken up behind a page, in another process, by text", async () => {
  const { token = "" } = await pagesOf(five).list;
  const later = pagesOf(five.slice(1));
  expect(ids(await later.list.resume(token).toArray())).toEqual([3, 4, 5]);
  expect(later.sent[0]?.url).toContain("/api/v1/things/x?");
  expect(new URL(later.sent[0]?.url ?? "").searchParams.get("skip")).toBe("2");
  const reordered = pagesOf(five, { path: { of: "x" }, query: { limit: 2, q: "1970-01-01T00:00:00.000Z" } });
  expect(() => reordered.list.resume(token)).not.toThrow();
});

test.each<[string, Input]>([
  ["another value of the path", { ...given, path: { of: "y" } }],
  ["another filter", { ...given, query: { q: "b", limit: 2 } }],
  ["another size of page", { ...given, query: { q: new Date(0), limit: 3 } }],
  ["no filter", { path: { of: "x" } }],
])("a token is refused with %s", async (_, other) => {
  const { token = "" } = await pagesOf(five).list;
  expect(() => pagesOf(five, other).list.resume(token)).toThrow(
    expect.objectContaining({ name: "InputError", code: "bad_resume_token" }),
  );
});

test.each(["", "{}", "[]", "null", "[1,2,3]", "nonsense"])("%j is no token", (token) => {
  expect(() => pagesOf(five).list.resume(token)).toThrow(
    expect.objectContaining({ code: "bad_resume_token" }),
  );
});

test("the last page has no token", async () => {
  await expect(pagesOf([things(1)]).list).resolves.toMatchObject({ token: undefined });
});

test.each([
  [0, [], 0],
  [2, [1, 2], 1],
  [3, [1, 2, 3], 2],
  [9, [1, 2, 3, 4, 5], 3],
])("take(%i) gives %j with %i requests", async (count, expected, requests) => {
  const { list: pages, sent } = pagesOf(five);
  const seen: unknown[] = [];
  for await (const item of pages.take(count)) seen.push(item);
  expect(ids(seen)).toEqual(expected);
  expect(sent).toHaveLength(requests);
});

test.each([
  [2, true],
  [4, true],
  [5, false],
  [Infinity, false],
])("toArray({ max: %d }) says whether it was cut: %s", async (max, truncated) => {
  const all = await pagesOf(five).list.toArray({ max });
  expect(all.truncated).toBe(truncated);
  expect(Object.keys(all)).not.toContain("truncated");
});

test("what comes twice because the window has shifted is given once", async () => {
  const { list: pages } = pagesOf([things(1, 2), things(2, 3), things(4)]);
  expect(ids(await pages.toArray())).toEqual([1, 2, 3, 4]);
});

test("items without an id are never taken for the same", async () => {
  const { list: pages } = pagesOf([json(["a", "b"]), json(["b", "a"]), json(["a"])]);
  await expect(pages.toArray()).resolves.toEqual(["a", "b", "b", "a", "a"]);
});

test("one deadline holds for all pages", async () => {
  using clock = virtualClock();
  const slow =
    (...some: number[]) =>
    async () => {
      await new Promise((done) => setTimeout(done, 400));
      return things(...some)();
    };
  const { list: pages } = pagesOf([slow(1, 2), slow(3, 4), slow(5, 6)], given, { deadline: 1000 });
  const { value } = await clock.run(pages.toArray().catch((error: unknown) => error));
  expect(value).toMatchObject({ name: "TimeoutError", limit: "deadline" });
});
