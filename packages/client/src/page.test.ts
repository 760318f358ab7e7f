import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { type Pagination, pageOf } from "./page.ts";
import { operationWith } from "./test-kit/operation.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

const bare: Pagination = { style: "offset", offset: "skip", limit: "limit", defaultLimit: 3, maxLimit: 10 };
const envelope: Pagination = {
  ...bare,
  offset: "offset",
  items: "agents",
  total: "total",
  hasMore: "has_more",
};
const either: Pagination = { ...envelope, bareUnless: ["limit", "offset"] };
const paged: Pagination = {
  style: "page",
  page: "page",
  limit: "limit",
  items: "items",
  total: "meta.total",
};

/** Pagination; query; answer; whether more follow; the next query. */
test.each<[string, Pagination, object, unknown, boolean | undefined, object | undefined]>([
  ["none", { style: "none" }, {}, [1, 2], false, undefined],
  ["none, in an envelope", { style: "none", items: "runtimes" }, {}, { runtimes: [1] }, false, undefined],
  ["a full page of the default size", bare, {}, [1, 2, 3], undefined, { skip: 3 }],
  ["a short page", bare, {}, [1, 2], false, undefined],
  ["an empty page", bare, { skip: 3 }, [], false, undefined],
  [
    "a full page of the size asked for",
    bare,
    { limit: 2, skip: 4, q: "x" },
    [1, 2],
    undefined,
    { limit: 2, skip: 6, q: "x" },
  ],
  [
    "a page of the largest size when more was asked for",
    bare,
    { limit: 99 },
    Array(10).fill(1),
    undefined,
    { limit: 99, skip: 10 },
  ],
  ["no size known", { style: "offset", offset: "skip" }, {}, [1], undefined, { skip: 1 }],
  ["an offset as text", bare, { skip: "3" }, [1, 2, 3], undefined, { skip: 6 }],
  ["more, says the envelope", envelope, {}, { agents: [1], has_more: true }, true, { offset: 1 }],
  ["no more, says the envelope", envelope, {}, { agents: [1, 2, 3], has_more: false }, false, undefined],
  ["the total is reached", envelope, { offset: 3 }, { agents: [1, 2, 3], total: 6 }, false, undefined],
  ["the total is not reached", envelope, { offset: 3 }, { agents: [1], total: 6 }, true, { offset: 4 }],
  ["whole and bare without a paging parameter", either, { q: 1 }, [1, 2, 3], false, undefined],
  [
    "an envelope with a paging parameter",
    either,
    { limit: 1 },
    { agents: [1], total: 2 },
    true,
    { limit: 1, offset: 1 },
  ],
  ["page 1 of 2", paged, { limit: 2 }, { items: [1, 2], meta: { total: 3 } }, true, { limit: 2, page: 2 }],
  ["page 2 of 2", paged, { limit: 2, page: 2 }, { items: [3], meta: { total: 3 } }, false, undefined],
  ["page 2, size unknown", paged, { page: 2 }, { items: [3], meta: { total: 9 } }, undefined, { page: 3 }],
])("%s", (_, pagination, query, answer, hasMore, next) => {
  const page = pageOf(operationWith({ pagination }), { ...query }, answer);
  expect(page).toMatchObject({ hasMore, next });
  expect(page.items.length).toBeGreaterThanOrEqual(0);
});

test.each<[string, Pagination, object, unknown]>([
  ["an envelope where a bare list is declared", bare, {}, { agents: [] }],
  ["a bare list where an envelope is declared", envelope, {}, [1]],
  ["an envelope without the paging parameter that asks for it", either, {}, { agents: [] }],
  ["another envelope", envelope, {}, { items: [] }],
  ["nothing", envelope, {}, undefined],
])("%s is a DecodeError", (_, pagination, query, answer) => {
  expect(() => pageOf(operationWith({ pagination }), { ...query }, answer)).toThrow(
    expect.objectContaining({ name: "DecodeError", code: "bad_envelope" }),
  );
});

test("a style whose parameters are not known says so instead of stopping early", () => {
  const cursor = operationWith({ pagination: { style: "cursor" } });
  expect(() => pageOf(cursor, {}, [1])).toThrow(expect.objectContaining({ code: "unknown_paging" }));
});

const list = operationWith({ pagination: bare });
const walk = (...answers: ReturnType<typeof json>[]) => {
  const { fetch, sent } = stubFetch(...answers);
  return {
    paged: createConnection({ apiKey: "k", fetch, retry: { baseDelay: 1 } }).pages<number>(list, {
      query: { q: "x" },
    }),
    sent,
  };
};
const three = [json([1, 2, 3]), json([4, 5, 6]), json([7])];

test("await gives the first page and asks once", async () => {
  const { paged: first, sent } = walk(...three);
  expect(sent).toHaveLength(0);
  expect((await first).items).toEqual([1, 2, 3]);
  expect((await first).next).toEqual({ q: "x", skip: 3 });
  expect(sent).toHaveLength(1);
});

test("a loop gives every item of every page", async () => {
  const { paged: items, sent } = walk(...three);
  const seen: number[] = [];
  for await (const item of items) seen.push(item);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(sent.map((one) => new URL(one.url).search)).toEqual(["?q=x", "?q=x&skip=3", "?q=x&skip=6"]);
});

test("pages() gives pages, the awaited one not asked for again", async () => {
  const { paged: pages, sent } = walk(...three);
  await pages;
  const sizes: number[] = [];
  for await (const page of pages.pages()) sizes.push(page.items.length);
  expect(sizes).toEqual([3, 3, 1]);
  expect(sent).toHaveLength(3);
});

test.each([
  [0, 0, 0],
  [2, 2, 1],
  [3, 3, 1],
  [4, 4, 2],
  [99, 7, 3],
])("toArray({ max: %i }) gives %i items with %i requests", async (max, items, requests) => {
  const { paged: pages, sent } = walk(...three);
  await expect(pages.toArray({ max })).resolves.toHaveLength(items);
  expect(sent).toHaveLength(requests);
});

test("later pages are tried again like the first", async () => {
  const { paged: pages } = walk(json([1, 2, 3]), json({}, 503), json([4]));
  await expect(pages.toArray()).resolves.toEqual([1, 2, 3, 4]);
});

test("a page that repeats the one before it ends the walk with an error", async () => {
  const { paged: pages, sent } = walk(json([1, 2, 3]));
  await expect(pages.toArray()).rejects.toMatchObject({ name: "DecodeError", code: "page_repeated" });
  expect(sent).toHaveLength(2);
});

test("a failing list rejects however it is used", async () => {
  const { paged: pages } = walk(json({ detail: "no" }, 403));
  await expect(pages).rejects.toMatchObject({ name: "PermissionError" });
  await expect(pages.toArray()).rejects.toMatchObject({ name: "PermissionError" });
});
