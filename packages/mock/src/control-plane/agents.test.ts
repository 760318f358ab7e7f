import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const path = "/api/v1/agents";
const model_id = "kubiya/claude-sonnet-4";
const nowhere = "00000000-0000-4000-8000-000000000000";

test("an agent is given what the service makes by itself", async () => {
  const call = controlPlaneClient();
  const one = await call("POST", path, { name: "one", model_id });
  expect(one.status).toBe(201);
  expect(one.body).toMatchObject({
    runtime: "default",
    status: "idle",
    projects: [{ key: "DEFAULT" }],
    skills: [{ name: "Shell", type: "shell" }],
    environments: [],
    execution_environment: null,
  });
  const two = await call("POST", path, { name: "two", model_id, skill_ids: [] });
  expect(two.body.skill_ids).toEqual(one.body.skill_ids);
  expect((await call("GET", "/api/v1/skills")).body).toHaveLength(1);
});

test("the system prompt lives in the configuration", async () => {
  const call = controlPlaneClient();
  const made = await call("POST", path, { name: "a", model_id, system_prompt: "be kind" });
  expect(made.body).toMatchObject({ system_prompt: "be kind", configuration: { system_prompt: "be kind" } });
  const item = `${path}/${made.body.id}`;
  const replaced = await call("PATCH", item, { configuration: { k: 1 } });
  expect(replaced.body).toMatchObject({ system_prompt: null, configuration: { k: 1 } });
  expect((await call("PATCH", item, { system_prompt: "again" })).body.configuration).toEqual({
    k: 1,
    system_prompt: "again",
  });
  expect((await call("PATCH", item, { system_prompt: null })).body).toMatchObject({
    system_prompt: null,
    configuration: { k: 1 },
  });
});

test("team, environments, skills and execution environment are shown whole and can be unset", async () => {
  const call = controlPlaneClient();
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const links = {
    environment_ids: [environment],
    team_id: team,
    execution_environment: { env_vars: { A: "1" } },
  };
  const made = (await call("POST", path, { name: "a", model_id, ...links })).body;
  expect(made).toMatchObject({
    team_id: team,
    environments: [{ id: environment, name: "prod", status: "ready" }],
  });
  expect(made.execution_environment).toEqual({
    working_dir: null,
    env_vars: { A: "1" },
    secrets: [],
    integration_ids: [],
    mcp_servers: {},
  });
  const item = `${path}/${made.id}`;
  const cleared = await call("PATCH", item, {
    environment_ids: [],
    team_id: null,
    execution_environment: null,
  });
  expect(cleared.body).toMatchObject({ environments: [], team_id: null, execution_environment: null });
  await call("PATCH", item, { team_id: team, environment_ids: [environment] });
  await call("DELETE", `/api/v1/teams/${team}`);
  await call("DELETE", `/api/v1/environments/${environment}`);
  expect((await call("GET", item)).body).toMatchObject({ team_id: null, environments: [] });
});

test("what the contract does not name is dropped", async () => {
  const call = controlPlaneClient();
  const made = await call("POST", path, { name: "a", model_id, no_such_field: 1 });
  expect(made.status).toBe(201);
  expect(made.body).not.toHaveProperty("no_such_field");
  expect((await call("PATCH", `${path}/${made.body.id}`, { no_such_field: 1 })).status).toBe(200);
});

test("a model and skills are needed, references are checked, names are unique", async () => {
  const call = controlPlaneClient();
  expect((await call("POST", path, { name: "a" })).status).toBe(422);
  expect((await call("POST", path, { name: "a", model_id, team_id: nowhere })).status).toBe(400);
  expect((await call("POST", path, { name: "a", model_id, environment_ids: [nowhere] })).status).toBe(400);
  expect((await call("GET", path)).body).toEqual([]);
  const item = `${path}/${(await call("POST", path, { name: "a", model_id })).body.id}`;
  expect((await call("PATCH", item, { skill_ids: [] })).status).toBe(422);
  expect((await call("PATCH", item, { skill_ids: [nowhere] })).status).toBe(400);
  expect((await call("POST", path, { name: "a", model_id })).status).toBe(409);
});

test("lists are newest first, cut by skip and limit, and filtered by status", async () => {
  const call = controlPlaneClient();
  for (const name of ["a", "b", "c"]) await call("POST", path, { name, model_id });
  const names = async (query: string) =>
    (await call("GET", path + query)).body.map((one: { name: string }) => one.name);
  expect(await names("")).toEqual(["c", "b", "a"]);
  expect(await names("?limit=2")).toEqual(["c", "b"]);
  expect(await names("?skip=2&limit=2")).toEqual(["a"]);
  expect(await names("?skip=99")).toEqual([]);
  expect(await names("?status_filter=idle&limit=1")).toEqual(["c"]);
  expect(await names("?status_filter=none")).toEqual([]);
});

test("a page holds 100 when no limit is sent", async () => {
  const call = controlPlaneClient();
  for (let at = 0; at < 102; at++) await call("POST", path, { name: `a${at}`, model_id });
  expect((await call("GET", path)).body).toHaveLength(100);
  expect((await call("GET", `${path}?skip=100`)).body).toHaveLength(2);
});
