import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { isNode, nodeOf } from "../../spec/rules/json.ts";

/** A packed package: what a user would install. */
export interface Tarball {
  readonly file: string;
  readonly bytes: number;
  readonly files: readonly string[];
  readonly manifest: Record<string, unknown>;
}

export function openTarball(file: string): Tarball {
  const list = tar(["-tzf", file]).split("\n").filter(Boolean);
  const manifest: unknown = JSON.parse(tar(["-xzOf", file, "package/package.json"]));
  return {
    file,
    bytes: statSync(file).size,
    files: list.map((name) => name.replace(/^package\//, "")),
    manifest: nodeOf(manifest),
  };
}

function tar(args: readonly string[]): string {
  return spawnSync("tar", args, { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
}

const roots = ["dist/", "bundled/", "package.json", "README.md", "LICENSE", "CHANGELOG.md"];
const strays = /(\.test\.|\.tsbuildinfo$|(?<!\.d)\.ts$|\.env|\.npmrc)/;
const forTests = /\/(test|testing)\//;

/** What must not be published as it is. */
export function faultsOf({ files, manifest }: Tarball, version: string): string[] {
  const exported = JSON.stringify(manifest.exports ?? "");
  // A folder for tests is meant when users can import it.
  const isInside = (file: string) => forTests.test(file) && !exported.includes(`./${dirname(file)}/`);
  const stray = files.filter(
    (file) => !roots.some((root) => file.startsWith(root)) || strays.test(file) || isInside(file),
  );
  const missing = ["package.json", "README.md", "LICENSE"].filter((file) => !files.includes(file));
  const publish = nodeOf(manifest.publishConfig);
  const said: [boolean, string][] = [
    [manifest.version === version, `its version is ${String(manifest.version)}, not ${version}`],
    [manifest.license === "MIT", `its licence is ${String(manifest.license)}`],
    [publish.provenance === true, "publishConfig.provenance is not set"],
    [publish.access === "public", "publishConfig.access is not public"],
    [isNode(manifest.repository), "it names no repository, which provenance needs"],
    [!JSON.stringify(manifest).includes("workspace:"), "it depends on the workspace"],
    [
      !JSON.stringify(nodeOf(manifest.exports)).includes("@kubiya-toolkit/source"),
      "its exports lead to sources",
    ],
    [
      !["preinstall", "install", "postinstall"].some((name) => name in nodeOf(manifest.scripts)),
      "it runs a script when installed",
    ],
  ];
  return [
    ...stray.map((file) => `stray file ${file}`),
    ...missing.map((file) => `${file} is missing`),
    ...said.filter(([holds]) => !holds).map(([, words]) => words),
  ];
}
