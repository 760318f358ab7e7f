import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apis } from "../scripts/generate/bundle.ts";
import { root } from "../scripts/generate/files.ts";
import { tracePage, traces } from "../scripts/traces/trace.ts";

test("three operations of each API lead from the fact to an answer; when docs/traces.md is stale: pnpm traces", {
  timeout: 120_000,
}, async () => {
  const found = await traces();
  for (const api of apis) expect(found.filter((trace) => trace.api === api)).toHaveLength(3);
  for (const { answer } of found) expect(answer).toMatch(/^20[01] /);
  expect(readFileSync(join(root, "docs/traces.md"), "utf8")).toBe(tracePage(found));
});
