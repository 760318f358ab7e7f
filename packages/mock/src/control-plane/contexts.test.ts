import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";

test("a context is empty at first, written whole, and emptied", async () => {
  const call = controlPlaneClient();
  const id = (await call("POST", "/api/v1/projects", { name: "Alpha", key: "AA" })).body.id;
  const path = `/api/v1/context/project/${id}`;
  expect((await call("GET", path)).body).toMatchObject({ entity_id: id, knowledge_uuids: [] });
  const sent = { knowledge_uuids: ["k"], resource_ids: ["r"], policy_ids: ["p"] };
  expect(await call("PUT", path, sent)).toMatchObject({ status: 200, body: sent });
  expect((await call("PUT", path, { resource_ids: ["s"] })).body).toMatchObject({
    knowledge_uuids: [],
    resource_ids: ["s"],
  });
  expect((await call("DELETE", path)).status).toBe(204);
  expect((await call("GET", path)).body.resource_ids).toEqual([]);
  expect((await call("GET", `/api/v1/context/project/${nowhere}`)).status).toBe(404);
  expect((await call("GET", `/api/v1/context/planet/${id}`)).status).toBe(422);
});

test("environments and teams have it under routes of their own as well, without policies", async () => {
  const call = controlPlaneClient();
  const id = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const own = `/api/v1/teams/${id}/context`;
  await call("PUT", `/api/v1/context/team/${id}`, { policy_ids: ["p"] });
  const written = await call("PUT", own, { knowledge_uuids: ["k"] });
  expect(written).toMatchObject({ status: 200, body: { team_id: id, knowledge_uuids: ["k"] } });
  expect(written.body).not.toHaveProperty("policy_ids");
  expect((await call("GET", `/api/v1/context/team/${id}`)).body.policy_ids).toEqual(["p"]);
  expect((await call("DELETE", own)).status).toBe(204);
});

test("an agent's context is put together from its environments, its team and its own", async () => {
  const call = controlPlaneClient();
  const made = async (kind: string, body: object) => (await call("POST", `/api/v1/${kind}`, body)).body.id;
  const team_id = await made("teams", { name: "ops" });
  const environment_ids = [
    await made("environments", { name: "prod" }),
    await made("environments", { name: "test" }),
  ];
  const agent = await made("agents", { name: "a", model_id: "m", team_id, environment_ids });
  await call("PUT", `/api/v1/context/environment/${environment_ids[1]}`, { knowledge_uuids: ["k"] });
  await call("PUT", `/api/v1/context/team/${team_id}`, { knowledge_uuids: ["k", "t"] });
  await call("PUT", `/api/v1/context/agent/${agent}`, { resource_ids: ["r"] });
  for (const path of [`/api/v1/context/resolve/agent/${agent}`, `/api/v1/agents/${agent}/context/resolved`]) {
    const { body } = await call("GET", path);
    expect(body).toMatchObject({
      team_id,
      environment_id: environment_ids[0],
      knowledge_uuids: ["k", "t"],
      resource_ids: ["r"],
    });
    expect(Object.keys(body.layers)).toEqual(["environment_1", "environment_2", "team", "agent"]);
  }
});

test("variables, secrets and servers that surround a run are put together, the nearest last", async () => {
  const call = controlPlaneClient();
  const environment = {
    name: "prod",
    execution_environment: { env_vars: { A: "1", B: "1" }, secrets: ["TOKEN"] },
  };
  const id = (await call("POST", "/api/v1/environments", environment)).body.id;
  const body = {
    name: "a",
    model_id: "m",
    environment_ids: [id],
    execution_environment: { env_vars: { B: "2" } },
  };
  const agent = (await call("POST", "/api/v1/agents", body)).body.id;
  const base = `/api/v1/execution-environment/agents/${agent}/resolved`;
  expect((await call("GET", base)).body).toEqual({ A: "1", B: "2", TOKEN: "secret:TOKEN" });
  expect((await call("GET", `${base}/full`)).body).toMatchObject({
    dataset_name: "prod",
    env_vars: { B: "2", MEMORY_DATASET_NAME: "prod" },
  });
  expect((await call("GET", base.replace(agent, nowhere))).status).toBe(404);
});
