import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { workspaceSchema } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import { folderSecrets, load } from "./load.ts";

async function folder(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "sync-load-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

test("the files that the globs name are read in order, hidden ones and node_modules left out", async () => {
  const root = await folder({
    "kubiya.yaml": "# yaml-language-server: $schema=x\nworkspace: w\n",
    "b/x.yaml": "1",
    "a.yml": "2",
    "a.txt": "3",
    ".github/x.yaml": "4",
    "node_modules/x/y.yaml": "5",
  });
  const { workspace, sources, problems } = await load(root);
  expect(problems).toEqual([]);
  expect(workspace).toEqual({
    name: "w",
    apis: {},
    manifests: ["**/*.yaml", "**/*.yml"],
    external: [],
    adopt: [],
    limits: { deletes: 10, deleteShare: 0.3 },
  });
  expect(sources).toEqual([
    { file: "a.yml", text: "2" },
    { file: "b/x.yaml", text: "1" },
  ]);
});

test("a link that leads out of the folder is refused, one inside is followed", async () => {
  const outside = await folder({ "secret.yaml": "s" });
  const root = await folder({ "kubiya.yaml": "workspace: w", "a.yaml": "a" });
  await symlink(join(outside, "secret.yaml"), join(root, "out.yaml"));
  await symlink(outside, join(root, "folder.yaml"));
  await symlink(join(root, "a.yaml"), join(root, "in.yaml"));
  await symlink(join(root, "nowhere"), join(root, "broken.yaml"));
  const { sources, problems } = await load(root);
  expect(sources.map((one) => one.file)).toEqual(["a.yaml", "in.yaml"]);
  expect(problems.map((one) => [one.code, one.place?.file])).toEqual([
    ["file.unreadable", "broken.yaml"],
    ["file.outside", "folder.yaml"],
    ["file.outside", "out.yaml"],
  ]);
});

test("a folder without kubiya.yaml is taken as it is, with a warning", async () => {
  const { workspace, sources, problems } = await load(await folder({ "a.yaml": "kind: X" }));
  expect(workspace).toMatchObject({ name: "default", unnamed: true });
  expect(sources.map((one) => one.file)).toEqual(["a.yaml"]);
  expect(problems.map((one) => [one.code, one.severity])).toEqual([["workspace.missing", "warning"]]);
});

test.each<[string, Record<string, string>, string, string | undefined]>([
  ["an empty kubiya.yaml", { "kubiya.yaml": "" }, "workspace.invalid", undefined],
  ["a wrong name", { "kubiya.yaml": "workspace: A B" }, "field.value", undefined],
  [
    "an unknown key",
    { "kubiya.yaml": "workspace: a\nmanifest: []" },
    "field.unknown",
    'did you mean "manifests"?',
  ],
  ["an address that is none", { "kubiya.yaml": "workspace: a\nadopt: [Agent]" }, "field.value", undefined],
  ["nothing that matches", { "kubiya.yaml": "workspace: a\nmanifests: [x/*]" }, "folder.empty", undefined],
])("%s is a problem", async (_, files, code, mend) => {
  const { problems } = await load(await folder(files));
  expect(problems.map((one) => one.code)).toEqual([code]);
  if (mend) expect(problems[0]?.mend).toBe(mend);
});

test("a folder that is not there is a problem", async () => {
  expect((await load("/nowhere/at/all")).problems[0]?.code).toBe("folder.missing");
});

test("secrets come from the environment given and from files in the folder, without the last line end", async () => {
  const root = await folder({ "token.txt": "abc\n" });
  const secrets = folderSecrets(root, { A: "1" });
  expect(secrets.env("A")).toBe("1");
  expect(secrets.env("PATH")).toBeUndefined();
  expect(await secrets.file("token.txt")).toBe("abc");
  expect(await secrets.file("../../etc/passwd")).toBeUndefined();
  expect(await secrets.file("/etc/passwd")).toBeUndefined();
});

test("what is left out of kubiya.yaml is what its schema says", async () => {
  const { workspace } = await load(await folder({ "kubiya.yaml": "workspace: w" }));
  const properties = JSON.parse(JSON.stringify(workspaceSchema.properties));
  expect(workspace?.manifests).toEqual(properties.manifests.default);
  expect(workspace?.limits.deletes).toBe(properties.limits.properties.deletes.default);
  expect(workspace?.limits.deleteShare).toBe(properties.limits.properties.deleteShare.default);
});
