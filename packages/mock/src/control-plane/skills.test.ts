import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const path = "/api/v1/skills";
const nowhere = "00000000-0000-4000-8000-000000000000";

test("a skill lives; its type cannot change, and of its configuration only named keys are kept", async () => {
  const call = controlPlaneClient();
  const configuration = { timeout: 30, unknown_key: 1, custom_config: { owner: "us" } };
  const made = await call("POST", path, { name: "sh", type: "shell", configuration });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ icon: "Wrench", enabled: true, description: null });
  expect(made.body.configuration).toEqual({ timeout: 30, custom_config: { owner: "us" } });
  expect(made.body.created_at).toMatch(/T[\d:]+\.\d{6}$/);
  const item = `${path}/${made.body.id}`;
  expect((await call("PATCH", item, { type: "docker", enabled: false })).body).toMatchObject({
    type: "shell",
    enabled: false,
  });
  expect((await call("PATCH", item, { configuration: {} })).body.configuration).toEqual({});
  expect((await call("PATCH", item, { description: "d" })).body.description).toBe("d");
  expect((await call("PATCH", item, { description: null })).body.description).toBeNull();
  expect((await call("POST", path, { name: "sh", type: "shell" })).status).toBe(409);
  expect((await call("POST", path, { name: "odd", type: "no_such_type" })).status).toBe(422);
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("GET", item)).status).toBe(404);
});

test("a holder has a skill once, with its own configuration over the skill's", async () => {
  const call = controlPlaneClient();
  const skill = (
    await call("POST", path, { name: "py", type: "python", configuration: { timeout: 9, base_dir: "/x" } })
  ).body.id;
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  const held = `${path}/associations/agent/${agent}/skills`;
  const added = await call("POST", held, { skill_id: skill, configuration_override: { timeout: 3 } });
  expect(added).toMatchObject({ status: 201, body: { message: expect.any(String) } });
  expect((await call("POST", held, { skill_id: skill })).status).toBe(409);
  const listed = (await call("GET", held)).body.find((one: { id: string }) => one.id === skill);
  expect(listed.configuration).toEqual({ timeout: 3, base_dir: "/x" });
  const shown = (await call("GET", `/api/v1/agents/${agent}`)).body;
  expect(shown.skill_ids).toContain(skill);
  expect((await call("DELETE", `${held}/${skill}`)).status).toBe(204);
  expect((await call("DELETE", `${held}/${skill}`)).status).toBe(404);
});

test("teams and environments hold skills too; other holders do not exist", async () => {
  const call = controlPlaneClient();
  const skill = (await call("POST", path, { name: "py", type: "python" })).body.id;
  const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  await call("POST", `${path}/associations/team/${team}/skills`, { skill_id: skill });
  await call("POST", `${path}/associations/environment/${environment}/skills`, { skill_id: skill });
  expect((await call("GET", `/api/v1/teams/${team}`)).body.skill_ids).toEqual([skill]);
  expect((await call("GET", `/api/v1/environments/${environment}`)).body.skills).toMatchObject([
    { id: skill, name: "py" },
  ]);
  expect((await call("POST", `${path}/associations/agents/${team}/skills`, { skill_id: skill })).status).toBe(
    400,
  );
  expect(
    (await call("POST", `${path}/associations/team/${nowhere}/skills`, { skill_id: skill })).status,
  ).toBe(404);
  expect((await call("POST", `${path}/associations/team/${team}/skills`, { skill_id: nowhere })).status).toBe(
    404,
  );
});

test("a deleted skill leaves everything that held it", async () => {
  const call = controlPlaneClient();
  const skill = (await call("POST", path, { name: "py", type: "python" })).body.id;
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m", skill_ids: [skill] })).body;
  expect(agent.skill_ids).toEqual([skill]);
  await call("DELETE", `${path}/${skill}`);
  expect((await call("GET", `/api/v1/agents/${agent.id}`)).body).toMatchObject({ skill_ids: [], skills: [] });
});
