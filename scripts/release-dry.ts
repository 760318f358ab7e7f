// A release from end to end in a scratch clone: nothing here changes, and nothing is published. Exit code: 0 ready, 1 not.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./generate/files.ts";
import { layers } from "./layers.ts";
import { readChangesets, versionsOf } from "./release/changesets.ts";
import { oddLicences } from "./release/licences.ts";
import { CommandError, commit, run, scratchClone } from "./release/scratch.ts";
import { faultsOf, openTarball, type Tarball } from "./release/tarball.ts";

const { values } = parseArgs({
  options: {
    keep: { type: "boolean", default: false },
    "versions-only": { type: "boolean", default: false },
  },
});
const source = "--conditions=@kubiya-toolkit/source";
const faults: string[] = [];
const before = versionsOf(root);
const clone = scratchClone(root);
try {
  await release();
} finally {
  if (values.keep) console.log(`kept ${clone}`);
  else rmSync(clone, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(faults.length ? `\n${faults.length} faults: not ready` : "\nready to be released");
process.exitCode = faults.length ? 1 : 0;

async function release(): Promise<void> {
  step("dependencies", () => run(clone, "pnpm", ["install", "--offline", "--frozen-lockfile", "--silent"]));
  step("changesets promise enough", () =>
    run(clone, "node", [source, "scripts/spec-changeset.ts", "--check"]),
  );
  if (!readChangesets(clone).length) {
    faults.push("there is no changeset, so nothing to release");
    return;
  }
  step("versions, changelogs and baselines", () =>
    run(clone, "node", [source, "scripts/release-version.ts"]),
  );
  if (values["versions-only"]) return versions();
  step("generated files", () => run(clone, "node", [source, "scripts/generate.ts"]));
  commit(clone, "versions");
  step("build", () => run(clone, "turbo", ["run", "build", "--output-logs=errors-only"]));
  step("licences", () => faults.push(...oddLicences(clone).map((one) => `licence of ${one}`)));
  versions();
  for (const [name, { folder }] of Object.entries(layers)) packed(name, folder);
}

function step(title: string, work: () => unknown): void {
  const start = performance.now();
  try {
    work();
    console.log(`ok     ${title}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    faults.push(`${title}: ${error.message.trim()}`);
    console.log(`FAILED ${title}`);
  }
}

function versions(): void {
  for (const [name, version] of Object.entries(versionsOf(clone)))
    console.log(`       ${name.padEnd(7)} ${before[name]} → ${version}`);
}

function packed(name: string, folder: string): void {
  const out = join(clone, "tarballs", name);
  mkdirSync(out, { recursive: true });
  step(`${name} as it would be published`, () => {
    run(join(clone, folder), "pnpm", ["pack", "--pack-destination", out]);
    const tarball = openTarball(
      run(out, "ls", ["-1"])
        .trim()
        .split("\n")
        .map((file) => join(out, file))[0] ?? "",
    );
    faults.push(...faultsOf(tarball, versionsOf(clone)[name] ?? "").map((fault) => `${name}: ${fault}`));
    console.log(`       ${sizeOf(tarball)}`);
    run(clone, "publint", ["run", tarball.file, "--strict"]);
    run(clone, "attw", [tarball.file, "--profile", "esm-only", "--format", "table-flipped"]);
  });
}

function sizeOf({ files, bytes }: Tarball): string {
  return `${files.length} files, ${(bytes / 1024).toFixed(0)} kB packed`;
}
