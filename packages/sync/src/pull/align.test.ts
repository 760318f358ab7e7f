import { expect, test } from "vitest";
import type { Json } from "../value/json.ts";
import { aligned } from "./align.ts";

/** What rows make of the old list, and how many of its items they leave as they are. */
function outcome(from: readonly Json[], to: readonly Json[]) {
  const rows = aligned(from, to);
  expect(rows.flatMap(({ at }) => at ?? [])).toEqual(from.map((_, at) => at));
  const kept = rows.filter((row) => row.at !== undefined && row.to === from[row.at]).length;
  return { out: rows.flatMap((row) => row.to ?? []), kept };
}

const numbers = (count: number, start = 0): number[] =>
  Array.from({ length: count }, (_, at) => start + at + 1);

test.each([
  ["nothing", [], [], 0],
  ["all new", [], [1, 2], 0],
  ["all gone", [1, 2], [], 0],
  ["one in between", [1, 2, 3], [1, 9, 2, 3], 3],
  ["one gone, one come", [1, 2, 3, 4], [1, 3, 4, 5], 3],
  ["the same twice", [1, 1], [1, 1, 1], 2],
  ["a longest part", [1, 2, 3, 4, 5], [9, 2, 8, 4, 1], 2],
])("items stay where they are: %s", (_, from, to, kept) => {
  expect(outcome(from, to)).toEqual({ out: to, kept });
});

test("long lists with equal ends are laid side by side without a search", () => {
  const from = numbers(100_000);
  const to = [...from.slice(0, 50_000), 0.5, ...from.slice(50_000), ...numbers(10, 200_000)];
  expect(outcome(from, to)).toEqual({ out: to, kept: 100_000 });
});

test("long lists that differ at both ends keep what is in order", () => {
  const from = [0.5, ...numbers(100_000), 0.6];
  const to = [0.7, ...numbers(100_000).filter((one) => one % 10 !== 0), 0.8];
  expect(outcome(from, to)).toEqual({ out: to, kept: 90_000 });
});
