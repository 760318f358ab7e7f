import { expect, test } from "vitest";
import { fillPath } from "./path.ts";

test.each([
  ["abc", "/things/abc"],
  ["a b/ü?#%", "/things/a%20b%2F%C3%BC%3F%23%25"],
  ["kubiya/claude-sonnet-4", "/things/kubiya%2Fclaude-sonnet-4"],
  [42, "/things/42"],
  [0, "/things/0"],
  [false, "/things/false"],
  ["...", "/things/..."],
  ["a..b", "/things/a..b"],
  ["50%", "/things/50%25"],
  ["50%2525", "/things/50%252525"],
])("%j is sent as %s", (id, path) => {
  expect(fillPath("/things/{id}", { id })).toBe(path);
});

test.each([
  [undefined, "missing"],
  [null, "missing"],
  ["", "empty"],
  ["  ", "empty"],
  [".", "segment"],
  ["..", "segment"],
  ["%2e%2E", "segment"],
  [".%2e", "segment"],
  ["%252e%252e", "segment"],
  ["%25252525252e", "segment"],
  ["a/../b", "segment"],
  ["a\\..\\b", "segment"],
  ["a%2f..%2Fb", "segment"],
  ["..;x=1", "segment"],
  [Number.NaN, "no number"],
  [{}, "no number"],
  ["\ud800", "well-formed"],
])("%j is refused", (id, why) => {
  expect(() => fillPath("/things/{id}", { id: id as string })).toThrow(why);
  expect(() => fillPath("/things/{id}", { id: id as string })).toThrow(
    expect.objectContaining({ code: "bad_path_parameter" }),
  );
});

test("a value cannot bring a parameter of its own", () => {
  expect(fillPath("/a/{one}/{two}", { one: "{two}", two: "x" })).toBe("/a/%7Btwo%7D/x");
});
