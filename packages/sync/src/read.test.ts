import { kinds } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import { createFakeServer } from "../test/fake-server.ts";
import { manifest, mark, platformManifest, wantedOf } from "../test/setting.ts";
import { type ReadOptions, read } from "./read.ts";

async function readFor(text: string, server = createFakeServer(), more: Partial<ReadOptions> = {}) {
  const { wanted } = await wantedOf(text);
  const result = await read(wanted, { client: server.client, ...more });
  return { ...result, calls: server.calls.map((call) => call.id).sort() };
}

test("one list call for each kind that is wanted or named, and none for others", async () => {
  const text = manifest("Agent", "a", "model: m\nskills: [s]") + manifest("Skill", "s", "type: shell");
  const { calls } = await readFor(text);
  expect(calls).toEqual(["listAgents", "listSkills", "listTeams"]);
});

test("to prune, every kind of the APIs in use is read whose objects can be ours without a ledger", async () => {
  const { calls } = await readFor(manifest("Team", "t"), undefined, { everything: true });
  expect(calls.sort()).toEqual(listsOf("control-plane/v1"));
  const both = await readFor("", undefined, { everything: true, apis: { platform: "https://x" } });
  expect(both.calls.sort()).toEqual(listsOf("platform/v1"));
});

function listsOf(apiVersion: string): string[] {
  return kinds
    .filter((kind) => kind.apiVersion === apiVersion && kind.mark)
    .flatMap((kind) => kind.operations.list ?? [])
    .sort();
}

test("lists are asked for with the kind's query", async () => {
  const server = createFakeServer();
  await readFor(manifest("Team", "t") + platformManifest("Agent", "a"), server);
  expect(server.calls.map((call) => [call.id, call.input.query])).toEqual([
    ["listAgentsV1", { mode: "all" }],
    ["listTeams", { limit: 1000 }],
  ]);
});

test("ids become names, marks are read, and an id of nothing stays", async () => {
  const server = createFakeServer();
  const skill = server.put("control-plane/Skill", { name: "shell" });
  const team = server.put("control-plane/Team", { name: "blue" });
  server.put("control-plane/Agent", {
    name: "a",
    model_id: "m",
    team_id: team.id,
    skill_ids: ["zzz", skill.id],
    configuration: { managed_by: mark },
  });
  const { found } = await readFor(manifest("Agent", "a", "model: m\nskills: [x]\nteam: y"), server);
  const agent = found.objects.find((one) => one.address === "control-plane/Agent/a");
  expect(agent?.spec).toMatchObject({ model: "m", team: "blue", skills: ["shell", "zzz"] });
  expect(agent?.mark).toBe(mark);
  expect(found.idOf.get("control-plane/Team/blue")).toBe(team.id);
});

test("what an agent has through its team only is told apart", async () => {
  const server = createFakeServer();
  const skill = server.put("control-plane/Skill", { name: "shell" });
  const team = server.put("control-plane/Team", { name: "blue", skill_ids: [skill.id] });
  server.put("control-plane/Agent", { name: "a", team_id: team.id, skill_ids: [skill.id] });
  const { found } = await readFor(manifest("Agent", "a", "model: m\nskills: [x]"), server);
  expect(found.objects.find((one) => one.name === "a")?.inherited).toEqual({ skills: ["shell"] });
});

test("associations are read from either end", async () => {
  const server = createFakeServer();
  const skill = server.put("control-plane/Skill", { name: "shell" });
  server.put("control-plane/Environment", { name: "prod", skill_ids: [skill.id] });
  const project = server.put("control-plane/Project", { name: "P", key: "PP" });
  server.put("control-plane/Agent", { name: "a", projects: [{ id: project.id }] });
  const text =
    manifest("Project", "P", "key: PP\nagents: [a]") + manifest("Environment", "prod", "skills: [shell]");
  const { found } = await readFor(text, server);
  expect(found.objects.find((one) => one.name === "P")?.spec.agents).toEqual(["a"]);
  expect(found.objects.find((one) => one.name === "prod")?.spec.skills).toEqual(["shell"]);
});

test("an object that comes twice counts once", async () => {
  const server = createFakeServer();
  const row = server.put("control-plane/Team", { name: "t" });
  server.rows("control-plane/Team").push(row);
  const { found } = await readFor(manifest("Team", "t"), server);
  expect(found.objects).toHaveLength(1);
});

test("a list as long as its page is read until two passes agree", async () => {
  const server = createFakeServer();
  for (let at = 0; at < 1001; at++) server.put("control-plane/Team", { name: `t${at}` });
  server.onCall = () => {
    if (server.calls.length === 2) server.put("control-plane/Team", { name: "late" });
  };
  const { found, calls } = await readFor(manifest("Team", "t"), server);
  expect(found.objects).toHaveLength(1002);
  expect(calls).toEqual(["listTeams", "listTeams", "listTeams"]);
});

test("inline tools are read one by one, and only where a manifest writes them", async () => {
  const server = createFakeServer();
  server.put("platform/Source", { name: "tools", inline_tools: [{ name: "x" }] });
  server.put("platform/Source", { name: "other", inline_tools: [{ name: "y" }] });
  const { found, calls } = await readFor(
    platformManifest("Source", "tools", "inline_tools:\n  - {name: x}"),
    server,
  );
  expect(calls).toEqual(["getSourceMetadataV1", "listSourcesV1"]);
  expect(found.objects.find((one) => one.name === "tools")?.spec.inline_tools).toEqual([{ name: "x" }]);
});

test.each([
  [401, "access.denied"],
  [403, "access.denied"],
  [500, "read.failed"],
])("a list that answers %i is a problem with its status", async (status, code) => {
  const server = createFakeServer();
  server.fail("listTeams", { status, message: "said so" });
  const { problems } = await readFor(manifest("Team", "t"), server);
  expect(problems).toMatchObject([
    { code, status, detail: "said so", title: "the list of control-plane/Team cannot be read" },
  ]);
  expect(problems[0]?.mend).toBeDefined();
});
