import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openPlace, type Place } from "./in-process.ts";

// What `plan`, `apply`, `drift`, `pull` and `explain` do beyond the scripts, without a process each.

let place: Place;
afterEach(() => place.close());

const team = (name: string, description: string): string =>
  `apiVersion: control-plane/v1\nkind: Team\nmetadata:\n  name: ${name}\nspec:\n  description: ${description}\n`;

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(place.folder, name), text);
}

function read(name: string): Promise<string> {
  return readFile(join(place.folder, name), "utf8");
}

const writing = /^(POST|PUT|PATCH|DELETE)/;

test("a saved plan names what has moved, field by field, and does the rest when asked to", async () => {
  place = await openPlace({
    "kubiya.yaml": "workspace: demo\n",
    "a.yaml": team("a", "one"),
    "b.yaml": team("b", "one"),
  });
  await place.kubiya("kubiya apply --yes");
  await write("a.yaml", team("a", "two"));
  await write("b.yaml", team("b", "two"));
  await place.kubiya("kubiya plan --out plan.json");
  await place.kubiya("kubiya cp team update a --description moved");
  const refused = await place.kubiya("kubiya apply --plan plan.json --yes");
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain("control-plane/Team/a has changed: description");
  expect(refused.wire.filter((line) => writing.test(line))).toEqual([]);
  const rest = await place.kubiya("kubiya apply --plan plan.json --yes --skip-stale");
  expect(rest.code).toBe(4);
  expect(rest.stderr).toContain("done update control-plane/Team/b");
  expect(rest.stderr).toContain("skipped update control-plane/Team/a");
  expect((await place.kubiya("kubiya drift")).code).toBe(2);
});

test("events are one JSON value a line, from the plan to the report", async () => {
  place = await openPlace({ "kubiya.yaml": "workspace: demo\n", "a.yaml": team("a", "one") });
  const { stdout, code } = await place.kubiya("kubiya apply --yes --output jsonl");
  expect(code).toBe(0);
  const events = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events.map(({ event, status, code: how }) => [event, status ?? how])).toEqual([
    ["plan", undefined],
    ["begin", undefined],
    ["end", "done"],
    ["report", "clean"],
  ]);
  const failed = await place.kubiya("kubiya apply gone --yes --output jsonl");
  expect(JSON.parse(failed.stdout).error.code).toBe("invalid-input");
});

test("a plan is a comment and a page; both are of the same plan", async () => {
  place = await openPlace({ "kubiya.yaml": "workspace: demo\n", "a.yaml": team("a", "one") });
  const { stdout, code } = await place.kubiya(
    "kubiya plan --output markdown --out plan.json --page plan.html",
  );
  expect(code).toBe(2);
  expect(stdout).toMatch(/^### kubiya plan: 1 to create/);
  const { digest } = JSON.parse(await read("plan.json"));
  expect(await read("plan.html")).toContain(digest);
  await place.kubiya("kubiya apply --yes");
  expect(await place.kubiya("kubiya plan --output markdown")).toMatchObject({ stdout: "", code: 0 });
});

test("a part of the folder is planned, with an overlay", async () => {
  const overlays = "overlays:\n  live:\n    manifests: [live.yaml]\n";
  place = await openPlace({
    "kubiya.yaml": `workspace: demo\n${overlays}`,
    "a.yaml": team("a", "one"),
    "b.yaml": team("b", "one"),
    "live.yaml": team("a", "of the overlay"),
  });
  const { stdout } = await place.kubiya("kubiya plan --environment live --only Team/a");
  expect(stdout).toContain('description: "of the overlay"');
  expect(stdout).toContain("1 to create");
  expect((await place.kubiya("kubiya plan --environment liv")).stderr).toContain('did you mean "live"?');
});

test("looking sends nothing that could write, and a pull that changes nothing touches no file", async () => {
  place = await openPlace({ "kubiya.yaml": "workspace: demo\n", "a.yaml": team("a", "one") });
  await place.kubiya("kubiya apply --yes");
  const before = await stat(join(place.folder, "a.yaml"));
  for (const line of ["drift", "pull", "explain Team/a", "explain Team/a description", "plan"]) {
    const { wire, code } = await place.kubiya(`kubiya ${line}`);
    expect([line, code, wire.filter((one) => writing.test(one))]).toEqual([line, 0, []]);
  }
  const after = await stat(join(place.folder, "a.yaml"));
  expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
});

test("a value is explained, and what is mistyped is guessed", async () => {
  place = await openPlace({ "kubiya.yaml": "workspace: demo\n", "a.yaml": team("a", "one") });
  await place.kubiya("kubiya apply --yes");
  const { stdout } = await place.kubiya("kubiya explain Team/a description");
  expect(stdout).toContain('written "one" at a.yaml:6:16');
  const { code, stderr } = await place.kubiya("kubiya explain Team/b");
  expect([code, stderr.includes('did you mean "Team/a"?')]).toEqual([6, true]);
});

test("a folder is pulled although its secrets are not at hand, and validated without them", async () => {
  const agent = (name: string): string =>
    `apiVersion: platform/v1\nkind: Agent\nmetadata:\n  name: ${name}\nspec:\n  environment_variables:\n    TOKEN: \${env:TOKEN}\n`;
  place = await openPlace({ "kubiya.yaml": "workspace: demo\n", "a.yaml": agent("a") });
  expect((await place.kubiya("kubiya validate")).code).toBe(6);
  expect((await place.kubiya("kubiya validate --no-secrets")).code).toBe(0);
  place.env.TOKEN = "canary-5f3a";
  await place.kubiya("kubiya apply --yes");
  delete place.env.TOKEN;
  const { code, stdout, stderr } = await place.kubiya("kubiya pull");
  expect(code).toBe(0);
  expect(await read("a.yaml")).toBe(agent("a"));
  expect(stdout + stderr).not.toContain("canary");
  await mkdir(join(place.folder, "platform"));
});
