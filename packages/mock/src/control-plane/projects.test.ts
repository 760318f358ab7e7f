import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const path = "/api/v1/projects";
const nowhere = "00000000-0000-4000-8000-000000000000";

test("the service copies goals, policies, model and restriction into the settings, and new settings lose them", async () => {
  const call = controlPlaneClient();
  const made = await call("POST", path, { name: "Alpha", key: "ALPHA", goals: "g", settings: { a: 1 } });
  expect(made.body).toMatchObject({ goals: "g", visibility: "private", agent_count: 0 });
  expect(made.body.settings).toEqual({
    a: 1,
    goals: "g",
    policy_ids: [],
    default_model: null,
    restrict_to_environment: false,
  });
  const item = `${path}/${made.body.id}`;
  expect((await call("PATCH", item, { settings: { b: 2 } })).body).toMatchObject({
    goals: null,
    settings: { b: 2 },
  });
  expect((await call("PATCH", item, { goals: null })).body.settings).toEqual({ b: 2, goals: null });
  expect((await call("PATCH", item, { settings: null })).body.settings).toEqual({});
});

test("the default project is made whenever it is needed", async () => {
  const call = controlPlaneClient();
  const first = (await call("GET", `${path}/default`)).body;
  expect(first).toMatchObject({ name: "Default", key: "DEFAULT", visibility: "org" });
  expect((await call("DELETE", `${path}/${first.id}`)).status).toBe(204);
  const [again] = (await call("GET", path)).body;
  expect(again).toMatchObject({ key: "DEFAULT" });
  expect(again.id).not.toBe(first.id);
});

test("keys and names are unique", async () => {
  const call = controlPlaneClient();
  await call("POST", path, { name: "Alpha", key: "ALPHA" });
  expect((await call("POST", path, { name: "Other", key: "ALPHA" })).status).toBe(409);
  expect((await call("POST", path, { name: "Alpha", key: "BETA" })).status).toBe(409);
});

test("agents and teams become members once, are counted, and leave", async () => {
  const call = controlPlaneClient();
  const project = (await call("POST", path, { name: "Alpha", key: "ALPHA" })).body.id;
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const item = `${path}/${project}`;
  const joined = await call("POST", `${item}/agents`, { agent_id: agent, role: "lead" });
  expect(joined).toMatchObject({
    status: 201,
    body: { project_id: project, agent_id: agent, role: "lead", added_by: null },
  });
  expect((await call("POST", `${item}/agents`, { agent_id: agent })).status).toBe(409);
  expect((await call("POST", `${item}/teams`, { team_id: team })).body).toMatchObject({
    team_id: team,
    role: null,
  });
  expect((await call("GET", `${item}/agents`)).body).toMatchObject([{ agents: { id: agent, name: "a" } }]);
  expect((await call("GET", item)).body).toMatchObject({ agent_count: 1, team_count: 1 });
  const keys = (await call("GET", `/api/v1/agents/${agent}`)).body.projects.map(
    (one: { key: string }) => one.key,
  );
  expect(keys).toEqual(["DEFAULT", "ALPHA"]);
  expect((await call("DELETE", `${item}/agents/${agent}`)).status).toBe(204);
  expect((await call("DELETE", `${item}/agents/${agent}`)).status).toBe(404);
  await call("DELETE", `/api/v1/teams/${team}`);
  expect((await call("GET", item)).body).toMatchObject({ agent_count: 0, team_count: 0 });
});

test("members of what is not there are 404", async () => {
  const call = controlPlaneClient();
  const project = (await call("GET", `${path}/default`)).body.id;
  expect((await call("GET", `${path}/${nowhere}/agents`)).status).toBe(404);
  expect((await call("POST", `${path}/${nowhere}/agents`, { agent_id: nowhere })).body.detail).toBe(
    "Project not found",
  );
  expect((await call("POST", `${path}/${project}/agents`, { agent_id: nowhere })).body.detail).toBe(
    "Agent not found",
  );
});
