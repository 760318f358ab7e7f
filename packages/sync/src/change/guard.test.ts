import { expect, test } from "vitest";
import { judge } from "./guard.ts";

const limits = { deletes: 3, deleteShare: 0.5 };
const counts = (deletes: number, update = 0) => ({ create: 0, update, delete: deletes, keep: 0 });

test.each<[string, Parameters<typeof judge>, string[]]>([
  ["within the limit", [counts(3), 100, limits], []],
  ["one too many", [counts(4), 100, limits], ["deletes 4 > 3"]],
  ["one too many, allowed by number", [counts(4), 100, limits, { deletes: 4 }], []],
  ["more than allowed by number", [counts(5), 100, limits, { deletes: 4 }], ["deletes 5 > 4"]],
  ["more than the share", [counts(3), 10, { deletes: 9, deleteShare: 0.2 }], ["deleteShare 3 > 2"]],
  ["a share of few says nothing", [counts(3), 9, { deletes: 9, deleteShare: 0.2 }], []],
  ["changes without a limit", [counts(0, 999), 10, limits], []],
  ["changes beyond their limit", [counts(0, 3), 10, { ...limits, updates: 2 }], ["updates 3 > 2"]],
])("%s", (_, given, want) => {
  const { allowed, refusals } = judge(...given);
  expect(refusals.map((one) => `${one.limit} ${one.count} > ${one.allowed}`)).toEqual(want);
  expect(allowed).toBe(want.length === 0);
});
