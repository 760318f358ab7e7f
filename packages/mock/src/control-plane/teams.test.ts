import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const path = "/api/v1/teams";

test("a team's configuration is filled to its full shape and replaced whole", async () => {
  const call = controlPlaneClient();
  const configuration = { instructions: "be quick", metadata: { a: 1 }, llm: { temperature: 0.5 } };
  const made = await call("POST", path, { name: "ops", configuration });
  expect(made.status).toBe(201);
  expect(made.body).not.toHaveProperty("agents");
  expect(made.body).toMatchObject({ status: "idle", runtime: "default", projects: [{ key: "DEFAULT" }] });
  expect(made.body.configuration).toMatchObject({
    instructions: "be quick",
    markdown: true,
    member_ids: [],
    knowledge_base: null,
  });
  expect(made.body.configuration.llm).toMatchObject({ temperature: 0.5, top_p: null });
  expect(made.body.created_at).toMatch(/Z$/);
  const item = `${path}/${made.body.id}`;
  const changed = await call("PATCH", item, { configuration: { metadata: { b: 2 } } });
  expect(changed.body.configuration).toMatchObject({ instructions: "", metadata: { b: 2 }, llm: null });
  expect((await call("PATCH", item, { configuration: null })).body.configuration.metadata).toEqual({});
  expect((await call("POST", path, { name: "ops" })).status).toBe(409);
  expect((await call("PATCH", item, { runtime: "" })).body.detail).toMatchObject([
    { type: "value_error", loc: ["body", "runtime"] },
  ]);
});

test("members are named in the configuration or moved, and shown either way", async () => {
  const call = controlPlaneClient();
  const [ops, dev] = [
    await call("POST", path, { name: "ops" }),
    await call("POST", path, { name: "dev" }),
  ].map((made) => made.body.id);
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  expect((await call("POST", `${path}/${ops}/agents/${agent}`)).body).toMatchObject({
    id: ops,
    agents: [{ id: agent, name: "a" }],
  });
  expect((await call("POST", `${path}/${dev}/agents/${agent}`)).status).toBe(200);
  expect((await call("GET", `/api/v1/agents/${agent}`)).body.team_id).toBe(dev);
  expect((await call("GET", `${path}/${ops}`)).body.agents).toEqual([]);
  expect((await call("DELETE", `${path}/${ops}/agents/${agent}`)).body.detail).toBe(
    "Agent not found in this team",
  );
  expect((await call("DELETE", `${path}/${dev}/agents/${agent}`)).body.agents).toEqual([]);
  await call("PATCH", `${path}/${ops}`, { configuration: { member_ids: [agent] } });
  expect((await call("GET", path)).body[0].agents).toMatchObject([{ id: agent }]);
  await call("DELETE", `/api/v1/agents/${agent}`);
  const after = (await call("GET", `${path}/${ops}`)).body;
  expect(after).toMatchObject({ agents: [], configuration: { member_ids: [agent] } });
});

test("a team has skills", async () => {
  const call = controlPlaneClient();
  const skill = (await call("POST", "/api/v1/skills", { name: "fs", type: "file_system" })).body.id;
  const made = await call("POST", path, { name: "ops", skill_ids: [skill] });
  expect(made).toMatchObject({ status: 201, body: { skill_ids: [skill], skills: [{ name: "fs" }] } });
  const item = `${path}/${made.body.id}`;
  expect(await call("PATCH", item, { description: "d" })).toMatchObject({
    status: 200,
    body: { skill_ids: [skill] },
  });
  expect((await call("PATCH", item, { skill_ids: [] })).body.skills).toEqual([]);
});
