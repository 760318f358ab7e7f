import { expect, test } from "vitest";
import { writeQuery } from "./query.ts";

test.each<[object | undefined, string]>([
  [undefined, ""],
  [{}, ""],
  [{ a: undefined, b: 1 }, "b=1"],
  [{ "a b": "ü&=" }, "a%20b=%C3%BC%26%3D"],
  [{ since: new Date("2026-11-25T01:02:03.004Z") }, "since=2026-11-25T01%3A02%3A03.004Z"],
  [{ on: false, n: 0, big: 12345678901234567890n }, "on=false&n=0&big=12345678901234567890"],
  [{ tag: ["a", "b c"] }, "tag=a&tag=b%20c"],
  [{ tag: [] }, ""],
  [{ ids: ["a", "b"] }, "ids=a,b"],
  [{ spaced: ["a", "b"] }, "spaced=a%20b"],
  [{ piped: ["a", "b"] }, "piped=a%7Cb"],
  [{ filter: { name: "x y", gone: undefined } }, "filter[name]=x%20y"],
])("query %# as its styles say", (query, written) => {
  expect(
    writeQuery(query, [
      { name: "ids", explode: false },
      { name: "spaced", style: "spaceDelimited", explode: false },
      { name: "piped", style: "pipeDelimited", explode: false },
      { name: "filter", style: "deepObject" },
    ]),
  ).toBe(written);
});

test.each<[string, object]>([
  ["null", { a: null }],
  ["null in a list", { a: [1, null] }],
  ["an object", { a: { b: 1 } }],
  ["a list in a list", { a: [[1]] }],
  ["not a number", { a: Number.NaN }],
  ["an invalid date", { a: new Date("x") }],
  ["broken text", { a: "\ud800" }],
  ["a function", { a: () => 1 }],
])("%s is refused", (_, query) => {
  expect(() => writeQuery(query)).toThrow(
    expect.objectContaining({ name: "InputError", code: "bad_query_parameter" }),
  );
});
