import { expect, test } from "vitest";
import { globTest } from "./glob.ts";

test.each<[string, string, boolean]>([
  ["**/*.yaml", "a.yaml", true],
  ["**/*.yaml", "a/b/c.yaml", true],
  ["*.yaml", "a/b.yaml", false],
  ["agents/**", "agents/a/b.yaml", true],
  ["./agents/*.y{a,}ml", "agents/a.yml", true],
  ["agents/?.yaml", "agents/ab.yaml", false],
  ["a.yaml", "aXyaml", false],
  ["a(b)+.yaml", "a(b)+.yaml", true],
])("%s and %s", (glob, path, want) => {
  expect(globTest([glob])(path)).toBe(want);
});

test("one of several is enough", () => {
  expect(globTest(["x/*", "y/*"])("y/a")).toBe(true);
});
