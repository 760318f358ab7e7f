import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { problemCodes } from "./problem.ts";

const page = await readFile(new URL("../../../docs/problems.md", import.meta.url), "utf8");
const documented = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map((match) => match[1]);

test("docs/problems.md has every code, in order, and no other", () => {
  expect(documented).toEqual([...problemCodes]);
});

test("codes are sorted", () => {
  expect([...problemCodes].sort()).toEqual([...problemCodes]);
});
