import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/generate/files.ts";

/** Checks that know the APIs from other sources than our specs; they lie beside the checkout where its authors have them. */
const checks = join(root, "..", "shared", "checks");
const missing = existsSync(checks)
  ? undefined
  : `there is no ${join("..", "shared", "checks")} beside this checkout`;

for (const name of ["coverage.mjs", "agreement.mjs"]) {
  test(`the specs hold against ${name}`, ({ skip }) => {
    if (missing) skip(missing);
    const check = spawnSync(process.execPath, [join(checks, name)], { cwd: root, encoding: "utf8" });
    expect(check.status === 0 ? "" : check.stdout + check.stderr).toBe("");
  });
}
