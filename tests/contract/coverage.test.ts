import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../../scripts/generate/files.ts";
import { coverageTable } from "./shown/table.ts";

test("coverage.md is fresh; `pnpm contract --coverage` writes it", { timeout: 60_000 }, () => {
  expect(readFileSync(`${root}/tests/contract/coverage.md`, "utf8") === coverageTable()).toBe(true);
});
