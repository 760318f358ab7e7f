import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../scripts/generate/files.ts";
import { layers } from "../scripts/layers.ts";

// A checkout in which one path was taken away since the last release, and a changeset waits that speaks of a patch.
const checkout = mkdtempSync(join(tmpdir(), "spec-evolution-"));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const gone = `  /api/v3/runners/{runner}/health:\n    $ref: paths/runners_{runner}_health.yaml\n`;
const config = JSON.stringify({ fixed: [["@kubiya-toolkit/spec", "@kubiya-toolkit/client"]] });

beforeAll(() => {
  const copied = [
    "spec/openapi/shared",
    "spec/openapi/platform-v3",
    "spec/bundled/platform-v3.json",
    "spec/rules",
    "spec/evolution",
    "spec/redocly.yaml",
    "scripts",
    ...Object.values(layers).map(({ folder }) => `${folder}/package.json`),
  ];
  for (const path of copied) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    cpSync(join(root, path), join(checkout, path), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  mkdirSync(join(checkout, "spec/baseline"));
  cpSync(join(root, "spec/bundled/platform-v3.json"), join(checkout, "spec/baseline/platform-v3.json"));
  const openapi = join(checkout, "spec/openapi/platform-v3/openapi.yaml");
  const text = readFileSync(openapi, "utf8");
  expect(text).toContain(gone);
  writeFileSync(openapi, text.replace(gone, ""));
  // The bundle is fresh, as after `pnpm generate`: nothing has to be bundled in the tests.
  const bundle = JSON.parse(readFileSync(join(checkout, "spec/bundled/platform-v3.json"), "utf8"));
  delete bundle.paths["/api/v3/runners/{runner}/health"];
  write("spec/bundled/platform-v3.json", JSON.stringify(bundle));
  write(".changeset/config.json", config);
  write(".changeset/small.md", `---\n"@kubiya-toolkit/spec": patch\n---\n\nA small thing.\n`);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), text);
}

function run(script: string, ...args: string[]) {
  const file = join(checkout, "scripts", script);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@kubiya-toolkit/source", file, ...args],
    { cwd: checkout, encoding: "utf8", timeout: 200_000 },
  );
  return { status, stdout, stderr };
}

describe("a path that is taken away", { timeout: 240_000 }, () => {
  test("stops the diff, which shows a request that is refused now, a program that breaks, and the line", () => {
    const { status, stdout } = run("spec-diff.ts");
    expect(status).toBe(1);
    expect(stdout).toContain("1 breaking (wire major, types major)");
    expect(stdout).toMatch(/was spec\/baseline\/platform-v3\.json:\d+ /);
    expect(stdout).toContain("valid before, refused now: nothing is served at /api/v3/runners/");
    expect(stdout).toContain("curl -X GET 'https://api.kubiya.ai/api/v3/runners/text/health'");
    expect(stdout).toContain(`paths["/api/v3/runners/{runner}/health"]`);
  });

  test("makes the check refuse a changeset that promises a patch, with the witness, until the right one is written", () => {
    const refused = run("spec-changeset.ts", "--check");
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(
      "@kubiya-toolkit/spec: the specs ask for minor, the changesets declare patch",
    );
    expect(refused.stdout).toContain("@kubiya-toolkit/mock is affected, and no changeset names it");
    expect(refused.stdout).toContain("valid before, refused now");
    expect(run("spec-changeset.ts").stdout).toContain("wrote .changeset/spec-changes.md");
    const text = readFileSync(join(checkout, ".changeset/spec-changes.md"), "utf8");
    expect(text).toContain(`"@kubiya-toolkit/client": minor`);
    expect(text).toContain("Path `/api/v3/runners/{runner}/health` was removed.");
    expect(run("spec-changeset.ts", "--check")).toMatchObject({ status: 0 });
  });

  test("can be allowed by its fingerprint", () => {
    const { stdout } = run("spec-diff.ts", "--output", "json", "--no-witness");
    const [{ findings }] = JSON.parse(stdout).apis;
    const fingerprint = findings[0].fingerprint;
    const entry = { fingerprint, reason: "Nobody has it.", owner: "maintainers", expires: "2999-12-31" };
    write("spec/evolution/allow/platform-v3.yaml", JSON.stringify([entry]));
    expect(run("spec-diff.ts", "--no-witness").status).toBe(0);
    rmSync(join(checkout, "spec/evolution/allow"), { recursive: true });
  });
});

describe("the command", { timeout: 240_000 }, () => {
  const bundle = join(root, "spec/bundled/platform-v3.json");

  test("compares bundles that are named, and is content when they are one", () => {
    const same = run("kubiya-spec.ts", "diff", "--base", bundle, "--head", bundle);
    expect([same.status, same.stdout]).toEqual([
      0,
      "platform-v3: 0 changes, nothing breaks (wire none, types none)\n",
    ]);
  });

  test.each([
    ["no such file, no such revision", ["diff", "--base", "nowhere"], /nowhere/],
    [
      "a file that describes no API",
      ["diff", "--base", join(root, "package.json"), "--api", "platform-v3"],
      /no OpenAPI description/,
    ],
    ["an API that is not there", ["diff", "--api", "platform-v9"], /there is no API platform-v9/],
    ["an option that is not there", ["diff", "--nonsense"], /nonsense/],
    ["an output that is not there", ["diff", "--output", "xml"], /xml/],
    ["drift against nothing", ["drift", "--api", "platform-v3"], /--against is missing/],
    ["no command", [], /kubiya-spec diff/],
  ])("ends with 6 and one line for %s", (_, args, message) => {
    const { status, stderr } = run("kubiya-spec.ts", ...args);
    expect([status, stderr.trim().split("\n").length <= 2]).toEqual([6, true]);
    expect(stderr).toMatch(message);
  });
});
