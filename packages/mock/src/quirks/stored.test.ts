import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

// What was seen stands in control-plane-behaviour.yaml; each test names its place there.
const modes = () => [controlPlaneClient({ quirks: true }), controlPlaneClient()] as const;
const text = "Internal Server Error";

test("kinds.custom_integration: stored, answered 500 in plain text, and the list with it; else answered", async () => {
  const [quirky, clean] = modes();
  const path = "/api/v1/custom-integrations";
  const body = { name: "pg", integration_type: "postgres", config: {} };
  expect((await quirky("GET", path)).body).toEqual([]);
  expect(await quirky("POST", path, body)).toMatchObject({ status: 500, text });
  expect((await quirky("POST", path, body)).status).toBe(409);
  expect(await quirky("GET", path)).toMatchObject({ status: 500, text });
  expect((await clean("POST", path, body)).status).toBe(201);
  expect((await clean("GET", path)).body).toHaveLength(1);
});

test("kinds.data_ingestion_source: create 500 and list 500; else they work", async () => {
  const [quirky, clean] = modes();
  const path = "/api/v1/data-ingestion/sources";
  const body = { name: "wiki", intel_type: "t", credential_method: "secret" };
  expect(await quirky("POST", path, body)).toMatchObject({ status: 500, text });
  expect(await quirky("GET", path)).toMatchObject({ status: 500, text });
  expect((await quirky("POST", path, {})).status).toBe(422);
  expect((await clean("POST", path, body)).status).toBe(201);
  expect((await clean("GET", path)).body).toHaveLength(1);
});

test("kinds.team.broken_too: an unknown skill breaks every change until the skills are emptied; else 400", async () => {
  const [quirky, clean] = modes();
  const skill_ids = ["00000000-0000-4000-8000-000000000000"];
  const item = `/api/v1/teams/${(await quirky("POST", "/api/v1/teams", { name: "ops" })).body.id}`;
  expect((await quirky("PATCH", item, { skill_ids })).status).toBe(500);
  expect((await quirky("PATCH", item, { description: "d" })).status).toBe(500);
  expect((await quirky("GET", item)).body).toMatchObject({ description: "d", skill_ids: [] });
  expect((await quirky("PATCH", item, { skill_ids: [] })).status).toBe(200);
  expect((await quirky("PATCH", item, { description: "e" })).status).toBe(200);
  const same = `/api/v1/teams/${(await clean("POST", "/api/v1/teams", { name: "ops" })).body.id}`;
  expect((await clean("PATCH", same, { skill_ids })).status).toBe(400);
});

test("second-skill-500 (tried on 2026-11-25): a team takes one skill by association; else as many as it is given", async () => {
  const [quirky, clean] = modes();
  for (const [call, second] of [
    [quirky, 500],
    [clean, 201],
  ] as const) {
    const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
    const path = `/api/v1/skills/associations/team/${team}/skills`;
    const skill = async (name: string) =>
      (await call("POST", "/api/v1/skills", { name, type: "shell" })).body.id;
    expect((await call("POST", path, { skill_id: await skill("one") })).status).toBe(201);
    expect((await call("POST", path, { skill_id: await skill("two") })).status).toBe(second);
    await call("PATCH", `/api/v1/teams/${team}`, { skill_ids: [] });
    expect((await call("POST", path, { skill_id: await skill("three") })).status).toBe(201);
  }
});

test("kinds.context: reads of the own context 500; else 200", async () => {
  const [quirky, clean] = modes();
  for (const [call, status] of [
    [quirky, 500],
    [clean, 200],
  ] as const) {
    const id = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
    expect((await call("PUT", `/api/v1/context/team/${id}`, { knowledge_uuids: ["k"] })).status).toBe(200);
    expect((await call("GET", `/api/v1/context/team/${id}`)).status).toBe(status);
    expect((await call("GET", `/api/v1/teams/${id}/context`)).body.knowledge_uuids).toEqual(["k"]);
  }
});

test.each([
  ["environments", { name: "prod" }, "status", "ready"],
  ["task-queues", { name: "prod" }, "status", "ready"],
  ["teams", { name: "ops" }, "status", "idle"],
  ["worker-queues", { name: "fast" }, "tags", []],
  ["worker-queues", { name: "fast" }, "settings", {}],
  ["worker-queues", { name: "fast" }, "heartbeat_interval", 60],
])("poison.fields of %s: %j with a null in %s; else refused", async (kind, body, field, cure) => {
  const [quirky, clean] = modes();
  const made = async (call: typeof quirky) => {
    if (kind !== "worker-queues") return (await call("POST", `/api/v1/${kind}`, body)).body.id;
    const environment = (await call("POST", "/api/v1/environments", { name: "home" })).body.id;
    return (await call("POST", `/api/v1/environments/${environment}/worker-queues`, body)).body.id;
  };
  const item = `/api/v1/${kind}/${await made(quirky)}`;
  expect((await quirky("PATCH", item, { [field]: null })).status).toBe(500);
  for (const path of [item, `/api/v1/${kind}`]) expect((await quirky("GET", path)).status).toBe(500);
  expect((await quirky("PATCH", item, { description: "d" })).status).toBe(500);
  expect((await quirky("PATCH", item, { [field]: cure })).status).toBe(200);
  expect((await quirky("GET", `/api/v1/${kind}`)).status).toBe(200);
  const same = `/api/v1/${kind}/${await made(clean)}`;
  expect((await clean("PATCH", same, { [field]: null })).status).toBe(422);
  expect((await clean("GET", `/api/v1/${kind}`)).status).toBe(200);
});
