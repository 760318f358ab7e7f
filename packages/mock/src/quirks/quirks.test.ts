import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";
import { quirks } from "./quirks.ts";

// What was seen stands in control-plane-behaviour.yaml; each test names its place there.
const nowhere = "00000000-0000-4000-8000-000000000000";
const model_id = "kubiya/claude-sonnet-4";
const modes = () => [controlPlaneClient({ quirks: true }), controlPlaneClient()] as const;
type Call = ReturnType<typeof controlPlaneClient>;

async function skillOf(call: Call) {
  return (await call("POST", "/api/v1/skills", { name: "fs", type: "file_system" })).body.id;
}

async function agentOf(call: Call, more = {}) {
  return (await call("POST", "/api/v1/agents", { name: "a", model_id, ...more })).body.id;
}

test("every quirk that operations list has a name in spec/quirks.yaml, or says where it is played", () => {
  const root = dirname(
    createRequire(import.meta.url).resolve("@kubiya-toolkit/spec/bundled/control-plane.json"),
  );
  const known = readFileSync(join(root, "../quirks.yaml"), "utf8")
    .split("\n")
    .map((line) => line.replace(/:$/, ""));
  for (const quirk of quirks)
    expect(known.includes(quirk.name) || quirk.at !== undefined, quirk.name).toBe(true);
});

test("Prefer: quirks plays them for one request", async () => {
  const call = controlPlaneClient();
  expect((await call("GET", "/api/v1/agents/no-uuid", undefined, { prefer: "quirks" })).status).toBe(500);
  expect((await call("GET", "/api/v1/agents/no-uuid")).status).toBe(404);
});

test("errors.ids_that_are_no_uuid: 500, for teams in plain text; else 404", async () => {
  const [quirky, clean] = modes();
  for (const kind of ["agents", "projects", "environments", "skills"]) {
    const broken = await quirky("GET", `/api/v1/${kind}/no-uuid`);
    expect(broken).toMatchObject({ status: 500, body: { detail: expect.any(String) } });
    expect((await clean("GET", `/api/v1/${kind}/no-uuid`)).status).toBe(404);
  }
  expect(await quirky("GET", "/api/v1/teams/no-uuid")).toMatchObject({
    status: 500,
    text: "Internal Server Error",
    body: undefined,
  });
  expect((await clean("DELETE", "/api/v1/teams/no-uuid")).status).toBe(404);
});

test("kinds.*.create.duplicate: agents and skills 500, teams 400, environments and keys of projects 409; else 409", async () => {
  const [quirky, clean] = modes();
  const bodies = [
    ["/api/v1/agents", { name: "a", model_id }, 500],
    ["/api/v1/skills", { name: "a", type: "shell" }, 500],
    ["/api/v1/teams", { name: "a" }, 400],
    ["/api/v1/environments", { name: "aa" }, 409],
    ["/api/v1/projects", { name: "a", key: "AA" }, 409],
  ] as const;
  for (const [path, body, status] of bodies) {
    for (const call of [quirky, clean]) expect((await call("POST", path, body)).status, path).toBe(201);
    expect((await quirky("POST", path, body)).status, path).toBe(status);
    expect((await clean("POST", path, body)).status, path).toBe(409);
  }
  expect((await quirky("POST", "/api/v1/projects", { name: "a", key: "BB" })).status).toBe(500);
});

test("kinds.team.create.broken and broken_too: a team with a skill is stored and answered 500; else answered", async () => {
  const [quirky, clean] = modes();
  const body = { name: "ops", skill_ids: [await skillOf(quirky)] };
  expect(await quirky("POST", "/api/v1/teams", body)).toMatchObject({
    status: 500,
    text: "Internal Server Error",
  });
  const [stored] = (await quirky("GET", "/api/v1/teams")).body;
  expect(stored).toMatchObject({ name: "ops", skill_ids: body.skill_ids });
  expect((await quirky("POST", "/api/v1/teams", { name: "ops" })).status).toBe(400);
  expect((await quirky("PATCH", `/api/v1/teams/${stored.id}`, { description: "d" })).status).toBe(500);
  expect((await quirky("GET", `/api/v1/teams/${stored.id}`)).body.description).toBe("d");
  const made = await clean("POST", "/api/v1/teams", { name: "ops", skill_ids: [await skillOf(clean)] });
  expect(made.status).toBe(201);
});

test("kinds.skill.update.sending_null: is ignored; else clears", async () => {
  for (const [call, kept] of [
    [controlPlaneClient({ quirks: true }), "d"],
    [controlPlaneClient(), null],
  ] as const) {
    const item = `/api/v1/skills/${await skillOf(call)}`;
    await call("PATCH", item, { description: "d" });
    expect(await call("PATCH", item, { description: null })).toMatchObject({
      status: 200,
      body: { description: kept },
    });
  }
});

test("null-ignored (tried on 2026-11-25): an agent's system prompt stays; else goes", async () => {
  for (const [call, kept] of [
    [controlPlaneClient({ quirks: true }), "p"],
    [controlPlaneClient(), null],
  ] as const) {
    const item = `/api/v1/agents/${await agentOf(call, { system_prompt: "p" })}`;
    expect((await call("PATCH", item, { system_prompt: null })).body.system_prompt).toBe(kept);
  }
});

test.each([
  ["agents", { name: "a", model_id }, { configuration: null }, { configuration: {} }],
  ["agents", { name: "a", model_id }, { capabilities: null }, { capabilities: [] }],
  ["projects", { name: "a", key: "AA" }, { visibility: null }, { visibility: "org" }],
  ["projects", { name: "a", key: "AA" }, { policy_ids: null }, { policy_ids: [] }],
  [
    "projects",
    { name: "a", key: "AA" },
    { restrict_to_environment: null },
    { restrict_to_environment: false },
  ],
])(
  "poison.fields: %s %j, null %j breaks item and list until %j is written; else it is refused",
  async (kind, body, poison, cure) => {
    const [quirky, clean] = modes();
    const path = `/api/v1/${kind}`;
    const item = `${path}/${(await quirky("POST", path, body)).body.id}`;
    expect((await quirky("PATCH", item, poison)).status).toBe(500);
    expect((await quirky("GET", item)).status).toBe(500);
    expect((await quirky("GET", path)).status).toBe(500);
    expect(await quirky("PATCH", item, cure)).toMatchObject({ status: 200, body: cure });
    expect((await quirky("GET", path)).status).toBe(200);
    const same = `${path}/${(await clean("POST", path, body)).body.id}`;
    expect((await clean("PATCH", same, poison)).status).toBe(422);
    expect((await clean("GET", path)).status).toBe(200);
  },
);

test("lists: a negative limit answers 500 and zero an empty page; else 422", async () => {
  const [quirky, clean] = modes();
  await agentOf(quirky);
  expect((await quirky("GET", "/api/v1/agents?limit=-1")).status).toBe(500);
  expect((await quirky("GET", "/api/v1/agents?limit=0")).body).toEqual([]);
  expect((await quirky("GET", "/api/v1/agents?limit=100000")).body).toHaveLength(1);
  expect((await clean("GET", "/api/v1/agents?limit=-1")).status).toBe(422);
});

test("kinds.agent.create.required_in_truth and update.skill_ids_empty: 400; else 422", async () => {
  const [quirky, clean] = modes();
  expect((await quirky("POST", "/api/v1/agents", { name: "a" })).status).toBe(400);
  expect((await quirky("POST", "/api/v1/agents", { name: "a", capabilities: 1 })).status).toBe(422);
  expect((await clean("POST", "/api/v1/agents", { name: "a" })).status).toBe(422);
  const item = `/api/v1/agents/${await agentOf(quirky)}`;
  expect((await quirky("PATCH", item, { skill_ids: [] })).status).toBe(400);
  expect((await quirky("PATCH", item, { model_id: null })).status).toBe(400);
});

test("kinds.agent.update.unknown_ids: team and skills 500, environments 200; else 400", async () => {
  const [quirky, clean] = modes();
  for (const [call, refused, taken] of [
    [quirky, 500, 200],
    [clean, 400, 400],
  ] as const) {
    const item = `/api/v1/agents/${await agentOf(call)}`;
    expect((await call("PATCH", item, { team_id: nowhere })).status).toBe(refused);
    expect((await call("PATCH", item, { skill_ids: [nowhere] })).status).toBe(refused);
    expect((await call("PATCH", item, { environment_ids: [nowhere] })).status).toBe(taken);
  }
});

test("kinds.skill.create.unknown_type, kinds.agent.update runtime, kinds.environment.update status: 500; else 422", async () => {
  const [quirky, clean] = modes();
  for (const [call, status] of [
    [quirky, 500],
    [clean, 422],
  ] as const) {
    expect((await call("POST", "/api/v1/skills", { name: "odd", type: "no_such_type" })).status).toBe(status);
    expect(
      (await call("PATCH", `/api/v1/agents/${await agentOf(call)}`, { runtime: "no_such" })).status,
    ).toBe(status);
    const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
    expect((await call("PATCH", `/api/v1/environments/${environment}`, { status: "odd" })).status).toBe(
      status,
    );
  }
});

test("kinds.agent.create.not_checked: an empty name is accepted; else 422", async () => {
  const [quirky, clean] = modes();
  expect((await quirky("POST", "/api/v1/agents", { name: "", model_id })).status).toBe(201);
  expect((await clean("POST", "/api/v1/agents", { name: "", model_id })).status).toBe(422);
});

test("kinds.team.execution_environment: taken and not stored; else stored", async () => {
  for (const [call, stored] of [
    [controlPlaneClient({ quirks: true }), null],
    [controlPlaneClient(), { env_vars: { A: "1" } }],
  ] as const) {
    const item = `/api/v1/teams/${(await call("POST", "/api/v1/teams", { name: "ops" })).body.id}`;
    expect((await call("PATCH", item, { execution_environment: { env_vars: { A: "1" } } })).status).toBe(200);
    expect((await call("GET", item)).body).toMatchObject({ execution_environment: stored });
  }
});

test("kinds.team.members.two_ways: a moved agent is not shown by its team; else shown", async () => {
  for (const [call, shown] of [
    [controlPlaneClient({ quirks: true }), 0],
    [controlPlaneClient(), 1],
  ] as const) {
    const item = `/api/v1/teams/${(await call("POST", "/api/v1/teams", { name: "ops" })).body.id}`;
    await call("POST", `${item}/agents/${await agentOf(call)}`);
    expect((await call("GET", item)).body.agents).toHaveLength(shown);
  }
});

test("kinds.skill.associations: twice is 500, taking away what is not there 204; else 409 and 404", async () => {
  const [quirky, clean] = modes();
  for (const [call, twice, missing] of [
    [quirky, 500, 204],
    [clean, 409, 404],
  ] as const) {
    const skill_id = await skillOf(call);
    const held = `/api/v1/skills/associations/agent/${await agentOf(call, { skill_ids: [skill_id] })}/skills`;
    expect((await call("POST", held, { skill_id })).status).toBe(twice);
    expect((await call("DELETE", `${held}/${nowhere}`)).status).toBe(missing);
  }
});

test("unknown-parent-empty-list (tried on 2026-11-25): 200 and nothing; else 404", async () => {
  const [quirky, clean] = modes();
  expect(await quirky("GET", `/api/v1/projects/${nowhere}/agents`)).toMatchObject({ status: 200, body: [] });
  expect((await clean("GET", `/api/v1/projects/${nowhere}/agents`)).status).toBe(404);
});

test("streams.unknown_execution: 200 and one error event; else 404", async () => {
  const [quirky, clean] = modes();
  const path = `/api/v1/executions/${nowhere}/stream`;
  const stream = await quirky("GET", path);
  expect(stream.status).toBe(200);
  expect(stream.text).toMatch(
    /^id: [-0-9]+_1_\d{16}\nevent: error\ndata: {"error": "404: Execution not found"}\n\n$/,
  );
  expect((await clean("GET", path)).status).toBe(404);
});

test("lists: the order of teams changes with every change; else it is that of their making", async () => {
  for (const [call, names] of [
    [controlPlaneClient({ quirks: true }), ["b", "a"]],
    [controlPlaneClient(), ["a", "b"]],
  ] as const) {
    const first = (await call("POST", "/api/v1/teams", { name: "a" })).body.id;
    await call("POST", "/api/v1/teams", { name: "b" });
    await call("PATCH", `/api/v1/teams/${first}`, { description: "d" });
    expect((await call("GET", "/api/v1/teams")).body.map((one: { name: string }) => one.name)).toEqual(names);
  }
});

test("provisioning-fails (tried on 2026-11-25): the first environment ends in error, the next is ready; else both are", async () => {
  const [quirky, clean] = modes();
  const status = async (call: Call, name: string) =>
    (await call("POST", "/api/v1/environments", { name })).body.status;
  expect([await status(quirky, "one"), await status(quirky, "two")]).toEqual(["error", "ready"]);
  expect([await status(clean, "one"), await status(clean, "two")]).toEqual(["ready", "ready"]);
});
