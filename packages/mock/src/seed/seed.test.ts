import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { createClient } from "../testing/client.ts";
import { readSeedFolder } from "./seed-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "mock-seed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifest(kind: string, name: string, spec: string, api = "control-plane"): string {
  return `apiVersion: ${api}/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec: ${spec}\n`;
}

function written(name: string, files: Record<string, string>): string {
  const place = join(folder, name);
  mkdirSync(join(place, "below"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

test("manifests become objects, names become ids, whatever the order of the files", async () => {
  const mock = createMock();
  const place = written("manifests", {
    "kubiya.yaml": "workspace: left-out",
    "kubiya.ledger.json": '{"left":"out"}',
    "notes.txt": "left out",
    "a.yaml": [
      manifest("Project", "Reliability", "{ key: REL, agents: [pilot], teams: [ops] }"),
      manifest(
        "Job",
        "nightly",
        "{ agent: pilot, cron_schedule: 0 1 * * *, trigger_type: cron, prompt_template: Go }",
      ),
      manifest("Agent", "pilot", "{ model: m, team: ops, environments: [prod], skills: [shell] }"),
    ].join("---\n"),
    "below/b.yml": [
      manifest("Team", "ops", "{ members: [pilot], configuration: { markdown: false } }"),
      manifest("Environment", "prod", "{ skills: [shell], description: '${env:SECRET}' }"),
      manifest("WorkerQueue", "fast", "{ environment: prod, max_workers: 2 }"),
      manifest("Skill", "shell", "{ type: shell }"),
    ].join("---\n"),
    "platform.yaml": [
      manifest("Agent", "helper", "{ sources: [tools, elsewhere], runners: [east] }", "platform"),
      manifest("Source", "tools", "{ url: 'https://github.com/o/tools', runner: east }", "platform"),
      manifest("Runner", "east", "{ description: d }", "platform"),
    ].join("---\n"),
  });
  expect(await mock.seed(readSeedFolder(place), "acme")).toEqual([]);
  const call = createClient("control-plane.kubiya.ai", "Bearer acme", {}, mock);
  const named = async (path: string, name: string) =>
    (await call("GET", path)).body.find((one: { name: string }) => one.name === name);
  const agent = await named("/api/v1/agents", "pilot");
  const team = await named("/api/v1/teams", "ops");
  expect(agent).toMatchObject({
    team_id: team.id,
    environments: [{ name: "prod" }],
    skills: [{ name: "shell" }],
  });
  expect(team.agents).toMatchObject([{ id: agent.id }]);
  expect(team.configuration).toMatchObject({ markdown: false });
  expect(await named("/api/v1/projects", "Reliability")).toMatchObject({ agent_count: 1, team_count: 1 });
  expect(await named("/api/v1/environments", "prod")).toMatchObject({
    skills: [{ name: "shell" }],
    description: "${env:SECRET}",
  });
  expect(await named("/api/v1/worker-queues", "fast")).toMatchObject({ max_workers: 2 });
  expect(await named("/api/v1/jobs", "nightly")).toMatchObject({ entity_type: "agent", entity_id: agent.id });
  const platform = createClient("api.kubiya.ai", "UserKey acme", {}, mock);
  const [source] = (await platform("GET", "/api/v1/sources")).body;
  const [helper] = (await platform("GET", "/api/v1/agents")).body;
  expect(helper).toMatchObject({ sources: [source.uuid, "elsewhere"], runners: ["east"] });
});

test("manifests are also taken as objects", async () => {
  const mock = createMock();
  const spec = { type: "shell" };
  await mock.seed(
    [{ apiVersion: "control-plane/v1", kind: "Skill", metadata: { name: "shell" }, spec }],
    "acme",
  );
  expect(mock.state("acme").skills).toMatchObject([{ name: "shell" }]);
});

test("what no call makes is told, and what the service refuses ends the seed", async () => {
  const mock = createMock();
  const place = written("refused", {
    "a.yaml": `${manifest("Nothing", "x", "{}")}---\n${manifest("OrganizationSettings", "own", "{}")}`,
  });
  expect(await mock.seed(readSeedFolder(place))).toEqual([
    "control-plane Nothing/x",
    "control-plane OrganizationSettings/own",
  ]);
  writeFileSync(join(place, "b.yaml"), manifest("Environment", "e", "{}"));
  await expect(mock.seed(readSeedFolder(place))).rejects.toThrow(
    "Seeding failed at POST /control-plane/api/v1/environments: 422",
  );
});

test.each([
  ["a.yaml", "a: [", "a.yaml: "],
  ["a.json", "{", "a.json: "],
  [
    "a.yaml",
    "apiVersion: v9\nkind: Agent",
    "a.yaml, entry 1: apiVersion is one of platform/v1, control-plane/v1",
  ],
  [
    "a.yaml",
    "apiVersion: platform/v1\nkind: Agent",
    "a.yaml, entry 1: a manifest needs a kind and metadata.name",
  ],
  ["a.yaml", "name: x", "a.yaml, entry 1: a request needs a path"],
])("%s that holds %j is an error that names the place", (file, text, message) => {
  const place = mkdtempSync(join(folder, "bad-"));
  writeFileSync(join(place, file), text);
  expect(() => readSeedFolder(place)).toThrow(message);
});

test("a folder of requests makes a state, later ones with the ids of earlier ones", async () => {
  const place = written("requests", {
    "1-teams.json": JSON.stringify({
      path: "/control-plane/api/v1/teams",
      key: "acme",
      body: { name: "ops" },
      as: "team",
    }),
    "2-agents.yaml":
      "path: /control-plane/api/v1/agents\nkey: acme\nbody: { name: a, model_id: m, team_id: '${team}' }\n",
  });
  const mock = createMock();
  await mock.seed(readSeedFolder(place));
  const call = createClient("control-plane.kubiya.ai", "Bearer acme", {}, mock);
  const [made] = (await call("GET", "/api/v1/agents")).body;
  expect((await call("GET", `/api/v1/teams/${made.team_id}`)).body.name).toBe("ops");
  await expect(mock.seed([{ path: "/control-plane/api/v1/agents", body: {} }])).rejects.toThrow(
    "Seeding failed at POST /control-plane/api/v1/agents: 422",
  );
});
