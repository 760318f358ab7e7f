// The step that turns waiting changesets into versions, changelogs and baselines. With --baselines-only VERSION only the baselines move.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./generate/files.ts";
import { readJson } from "./release/changesets.ts";
import { moveBaselines } from "./release/move-baselines.ts";

const { values } = parseArgs({
  options: { "baselines-only": { type: "string" }, date: { type: "string" } },
});
const date = values.date ?? new Date().toISOString().slice(0, 10);
if (values["baselines-only"] === undefined) changesetVersion();
const version = values["baselines-only"] ?? String(readJson(join(root, "spec/package.json")).version);
for (const file of await moveBaselines(root, version, date)) console.log(`wrote ${file}`);

function changesetVersion(): void {
  const bin = join(root, "node_modules/@changesets/cli/bin.js");
  const { status } = spawnSync(process.execPath, [bin, "version"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`changeset version ended with ${status}`);
}
