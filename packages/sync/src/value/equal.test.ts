import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences, same } from "./equal.ts";
import type { Json } from "./json.ts";

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const words = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });

describe("same", () => {
  test.each<[string, Parameters<typeof same>, boolean]>([
    ["absent and empty text", ["exact", "", undefined], true],
    ["absent and empty list", ["set", [], null], true],
    ["absent and false", ["exact", false, undefined], true],
    ["false and true", ["exact", false, true], false],
    ["false and empty text", ["exact", false, ""], false],
    ["key order", ["exact", { a: 1, b: 2 }, { b: 2, a: 1 }], true],
    ["a key more", ["exact", { a: 1 }, { a: 1, b: 2 }], false],
    ["an empty key more", ["exact", { a: 1 }, { a: 1, b: null }], true],
    ["list order", ["exact", [1, 2], [2, 1]], false],
    ["set order", ["set", [1, 2], [2, 1, 1]], true],
    ["set with one more", ["set", [1], [1, 2]], false],
    ["text with a newline more", ["text", "a\n", "a"], true],
    ["text with another line end", ["text", "a\r\nb", "a\nb"], true],
    ["text with other white space before", ["text", " a", "a"], false],
    [
      "keyed lists in another order",
      [{ keyedBy: "n" }, [{ n: "a" }, { n: "b" }], [{ n: "b" }, { n: "a", x: 1 }]],
      true,
    ],
    ["keyed lists with one more", [{ keyedBy: "n" }, [{ n: "a" }], [{ n: "b" }, { n: "a" }]], false],
    ["keyed lists without keys", [{ keyedBy: "n" }, ["a"], ["a"]], true],
    ["number and its text", ["exact", 1, "1"], false],
  ])("%s", (_, [compare, wanted, found], want) => {
    expect(same(compare, wanted, found)).toBe(want);
  });

  test("every value is the same as itself, by every rule", () => {
    const rules = fc.constantFrom(
      "exact" as const,
      "set" as const,
      "text" as const,
      "subset" as const,
      "deepSubset" as const,
      { keyedBy: "name" },
    );
    fc.assert(fc.property(rules, json, (rule, value) => same(rule, value, structuredClone(value))));
  });

  test("a set is the same in any order and with any repetition", () => {
    const shuffled = words.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    fc.assert(fc.property(shuffled, ([list, other]) => same("set", list, other)));
  });

  test("exact is symmetric for values that are not empty", () => {
    const full = json.filter((value) => value !== null && value !== false && value !== 0);
    fc.assert(
      fc.property(full, full, (one, other) => same("exact", one, other) === same("exact", other, one)),
    );
  });
});

describe("differences", () => {
  test("a subset names the keys that differ and leaves others alone", () => {
    expect(
      differences({ compare: "subset" }, ["s"], { a: 1, b: { c: 1 } }, { a: 2, b: { c: 1 }, other: 3 }),
    ).toEqual([{ keys: ["s", "a"], from: 2, to: 1 }]);
  });

  test("below its first level a subset is exact, a deep subset is not", () => {
    const [wanted, found] = [{ a: { b: 1 } }, { a: { b: 1, c: 2 } }];
    expect(differences({ compare: "subset" }, ["s"], wanted, found)).toHaveLength(1);
    expect(differences({ compare: "deepSubset" }, ["s"], wanted, found)).toEqual([]);
  });

  test("an emptied field is held against the default that unsets it", () => {
    expect(differences({ unset: { value: "Wrench" } }, ["icon"], "", "Wrench")).toEqual([]);
    expect(differences({ unset: { value: "Wrench" } }, ["icon"], "", "Hammer")).toEqual([
      { keys: ["icon"], from: "Hammer", to: "" },
    ]);
  });

  test("keyed lists differ item by item", () => {
    const wanted = [{ n: "a", v: 1 }, { n: "new" }];
    const found = [{ n: "old" }, { n: "a", v: 2, server: true }];
    expect(differences({ compare: { keyedBy: "n" } }, ["t"], wanted, found)).toEqual([
      { keys: ["t", "a", "v"], from: 2, to: 1 },
      { keys: ["t", "new"], to: { n: "new" } },
      { keys: ["t", "old"], from: { n: "old" } },
    ]);
  });

  test("nothing differs from what a deep subset was merged into", () => {
    const object = fc.dictionary(fc.string(), json) as fc.Arbitrary<{ [key: string]: Json }>;
    fc.assert(
      fc.property(object, object, (wanted, found) => {
        expect(differences({ compare: "subset" }, ["x"], wanted, { ...found, ...wanted })).toEqual([]);
      }),
    );
  });
});
