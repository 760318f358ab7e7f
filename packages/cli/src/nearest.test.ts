import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["devosp", ["alpha", "devops"], "devops"],
  ["nightwatch", ["night-watch", "day-watch"], "night-watch"],
  ["Prod", ["prod"], "prod"],
  ["zebra", ["alpha", "devops"], undefined],
  ["x", [], undefined],
])("%s among %j is %s", (word, words, meant) => {
  expect(nearest(word, words)).toBe(meant);
});
