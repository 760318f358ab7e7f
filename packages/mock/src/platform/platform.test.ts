import { expect, test } from "vitest";
import { platformClient } from "../testing/client.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";

test("an agent lives, and both generations of the API show the same one", async () => {
  const call = platformClient();
  const made = await call("POST", "/api/v1/agents", {
    name: "deployer",
    tags: ["a"],
    environment_variables: { A: "1" },
    uuid: "",
  });
  expect(made.status).toBe(200);
  expect(made.body.uuid).toMatch(/^[0-9a-f-]{36}$/);
  const item = `/api/v1/agents/${made.body.uuid}`;
  const changed = await call("PUT", item, { description: "d", tags: [] });
  expect(changed.body).toMatchObject({
    name: "deployer",
    description: "d",
    tags: [],
    environment_variables: { A: "1" },
  });
  expect((await call("PUT", item, { sources: null })).body.sources).toEqual([]);
  const newer = await call("GET", `/api/v2/agents/${made.body.uuid}`);
  expect(newer).toMatchObject({ status: 200, body: { uuid: made.body.uuid, description: "d" } });
  expect((await call("GET", "/api/v2/agents?name=deployer")).body).toHaveLength(1);
  expect((await call("GET", "/api/v2/agents?name=other")).body).toEqual([]);
  expect((await call("POST", "/api/v1/agents", { name: "deployer" })).body.error).toMatchObject({
    code: "conflict",
  });
  expect(await call("DELETE", item)).toMatchObject({ status: 200, body: { result: "ok" } });
  expect(await call("DELETE", item)).toMatchObject({
    status: 404,
    body: { error: { code: "not_found", details: {} } },
  });
});

test("a list is bare until a paging parameter is sent, and then a page with totals", async () => {
  const call = platformClient();
  for (const name of ["a", "b", "c"]) await call("POST", "/api/v1/agents", { name });
  expect((await call("GET", "/api/v1/agents")).body.map((one: { name: string }) => one.name)).toEqual([
    "c",
    "b",
    "a",
  ]);
  expect((await call("GET", "/api/v1/agents?mode=all")).body).toHaveLength(3);
  const first = (await call("GET", "/api/v1/agents?limit=2")).body;
  expect(first).toMatchObject({ total: 3, limit: 2, offset: 0, has_more: true });
  expect(first.agents).toHaveLength(2);
  const last = (await call("GET", "/api/v1/agents?limit=2&offset=2")).body;
  expect(last).toMatchObject({ has_more: false, agents: [{ name: "a" }] });
});

test("a source is named after its repository, or holds its tools itself", async () => {
  const call = platformClient();
  const path = "/api/v1/sources";
  const git = await call("POST", path, {
    url: "https://github.com/acme/tools.git",
    dynamic_config: { a: 1 },
    created_at: "0001-01-01T00:00:00Z",
  });
  expect(git).toMatchObject({ status: 200, body: { name: "tools", type: "git", dynamic_config: { a: 1 } } });
  const tool = { name: "hello", image: "alpine", content: "echo hello" };
  const inline = await call("POST", path, { name: "mine", inline_tools: [tool] });
  expect(inline.body).toMatchObject({ type: "inline", inline_tools: [tool], connected_tools_count: 1 });
  const item = `${path}/${inline.body.uuid}`;
  expect((await call("GET", `${item}/metadata`)).body).toMatchObject({
    uuid: inline.body.uuid,
    tools: [tool],
    errors: [],
  });
  const changed = await call("PUT", item, { ...inline.body, description: "new" });
  expect(changed.body).toMatchObject({ uuid: inline.body.uuid, description: "new", inline_tools: [tool] });
  expect((await call("POST", `${item}/sync`, {})).body.uuid).toBe(inline.body.uuid);
  expect((await call("GET", path)).body).toHaveLength(2);
  expect((await call("GET", `${path}?type=git`)).body).toHaveLength(1);
  expect((await call("GET", `${path}?limit=1`)).body).toMatchObject({
    total: 2,
    sources: [{ name: "mine" }],
  });
  expect((await call("DELETE", item)).body).toEqual({ result: "ok" });
  expect((await call("GET", item)).status).toBe(404);
  expect((await call("GET", `${path}/${nowhere}/metadata`)).status).toBe(404);
});

test("a runner is created under its name, described and removed", async () => {
  const call = platformClient();
  const path = "/api/v3/runners";
  const made = await call("POST", `${path}/east`, { managed_by: "us" });
  expect(made).toMatchObject({
    status: 200,
    body: { url: expect.stringMatching(/runners\/helm\/[0-9a-f]{40}\.yaml$/) },
  });
  expect((await call("POST", `${path}/east`)).body.url).toBe(made.body.url);
  expect((await call("GET", path)).body).toMatchObject([{ name: "east", version: 2, managed_by: "us" }]);
  expect((await call("GET", `${path}/east/describe`)).body.name).toBe("east");
  expect((await call("GET", `${path}/east/health`)).body).toMatchObject({
    health: "true",
    status: "healthy",
  });
  expect((await call("DELETE", `${path}/east`)).status).toBe(200);
  expect((await call("GET", `${path}/east/describe`)).status).toBe(404);
  expect((await call("GET", path)).body).toEqual([]);
});
