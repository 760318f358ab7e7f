import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isFine } from "./licences.ts";
import { predictVersions } from "./predict.ts";
import { faultsOf, openTarball } from "./tarball.ts";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the predicted versions", () => {
  const changesets = [
    { file: "a.md", bumps: { a: "minor", c: "patch" } as const, text: "" },
    { file: "b.md", bumps: { b: "patch" } as const, text: "" },
  ];
  const versions = { a: "0.1.0", b: "0.1.4", c: "1.2.3", d: "1.0.0" };

  it("are those of the greatest bump, of the highest version within a fixed group, and none where nothing waits", () => {
    expect(predictVersions(versions, changesets, [["a", "b"]])).toEqual({
      a: "0.2.0",
      b: "0.2.0",
      c: "1.2.4",
      d: "1.0.0",
    });
  });

  it("take a major to the next first number", () => {
    const major = [{ file: "a.md", bumps: { c: "major" } as const, text: "" }];
    expect(predictVersions({ c: "1.2.3" }, major, [])).toEqual({ c: "2.0.0" });
  });
});

describe("licences", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0)", true],
    ["MIT AND ISC", true],
    ["MIT AND GPL-3.0", false],
    ["GPL-3.0", false],
    ["Unknown", false],
  ])("%s is fine: %s", (licence, fine) => {
    expect(isFine(licence)).toBe(fine);
  });
});

describe("a tarball", () => {
  const good = {
    name: "@x/it",
    version: "1.2.3",
    license: "MIT",
    repository: { type: "git", url: "git+https://example.com/x.git" },
    publishConfig: { access: "public", provenance: true },
    exports: { ".": { default: "./dist/index.js" } },
  };
  const files = { "README.md": "# It", LICENSE: "MIT", "dist/index.js": "export {};", "dist/index.d.ts": "" };

  function packed(manifest: unknown, more: Readonly<Record<string, string>> = files) {
    const home = mkdtempSync(join(folder, "package-"));
    const all = { ...more, "package.json": JSON.stringify(manifest) };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(home, "package", name)), { recursive: true });
      writeFileSync(join(home, "package", name), text);
    }
    const names = Object.keys(all).map((name) => `package/${name}`);
    spawnSync("tar", ["-czf", "it.tgz", ...names], { cwd: home });
    return openTarball(join(home, "it.tgz"));
  }

  it("that is right has no fault", () => {
    expect(faultsOf(packed(good), "1.2.3")).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["its version is 1.2.2, not 1.2.3", { ...good, version: "1.2.2" }],
    ["its licence is undefined", { ...good, license: undefined }],
    ["publishConfig.provenance is not set", { ...good, publishConfig: { access: "public" } }],
    ["it names no repository, which provenance needs", { ...good, repository: undefined }],
    ["it depends on the workspace", { ...good, dependencies: { "@x/other": "workspace:^" } }],
    [
      "its exports lead to sources",
      { ...good, exports: { ".": { "@kubiya-toolkit/source": "./src/index.ts" } } },
    ],
    ["it runs a script when installed", { ...good, scripts: { postinstall: "node it.js" } }],
  ])("says that %s", (fault, manifest) => {
    expect(faultsOf(packed(manifest), "1.2.3")).toEqual([fault]);
  });

  it("may hold a folder for tests that users can import", () => {
    const exports = { ...good.exports, "./testing": { default: "./dist/testing/index.js" } };
    const more = { ...files, "dist/testing/index.js": "" };
    expect(faultsOf(packed({ ...good, exports }, more), "1.2.3")).toEqual([]);
  });

  it("has neither stray files nor missing ones", () => {
    const odd = {
      "README.md": "# It",
      "dist/it.test.js": "",
      "dist/testing/fake.js": "",
      "src/it.ts": "",
      ".npmrc": "token",
    };
    expect(faultsOf(packed(good, odd), "1.2.3").sort()).toEqual([
      "LICENSE is missing",
      "stray file .npmrc",
      "stray file dist/it.test.js",
      "stray file dist/testing/fake.js",
      "stray file src/it.ts",
    ]);
  });
});
