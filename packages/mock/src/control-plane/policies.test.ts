import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const policy_content = "package kubiya\n\ndefault allow := false\n";

test("a policy lives, counts its changes, and is found in pages", async () => {
  const call = controlPlaneClient();
  const path = "/api/v1/policies";
  const made = await call("POST", path, { name: "one", policy_content, tags: ["a"] });
  expect(made).toMatchObject({
    status: 201,
    body: { version: 1, policy_type: "rego", association_count: 0 },
  });
  expect((await call("POST", path, { name: "one", policy_content })).status).toBe(409);
  await call("POST", path, { name: "two", policy_content, enabled: false });
  expect((await call("GET", `${path}?limit=1`)).body).toMatchObject({ total: 2, has_more: true });
  expect((await call("GET", `${path}?enabled=true`)).body.total).toBe(1);
  expect((await call("GET", `${path}?search=TW`)).body.policies).toMatchObject([{ name: "two" }]);
  const item = `${path}/${made.body.id}`;
  const changed = await call("PUT", item, { name: null, description: "d" });
  expect(changed.body).toMatchObject({ name: "one", description: "d", version: 2 });
  expect((await call("POST", `${item}/validate`)).body).toMatchObject({ valid: true });
  await call("PUT", item, { policy_content: "allow" });
  expect((await call("POST", `${item}/validate`)).body).toMatchObject({ valid: false });
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("GET", item)).status).toBe(404);
});

test("a policy holds for something, the one that is made farthest away first", async () => {
  const call = controlPlaneClient();
  const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const path = "/api/v1/policies/associations";
  const joined = async (name: string, more = {}) => {
    const policy = (await call("POST", "/api/v1/policies", { name, policy_content })).body;
    const body = { policy_id: policy.id, policy_name: name, entity_type: "team", entity_id: team, ...more };
    return { policy, body, made: await call("POST", path, body) };
  };
  const { policy, body, made } = await joined("one");
  await joined("two", { priority: 900 });
  expect(made).toMatchObject({ status: 201, body: { priority: 200, enabled: true } });
  expect((await call("POST", path, body)).status).toBe(409);
  const resolved = `/api/v1/policies/resolved/team/${team}`;
  const names = (await call("GET", resolved)).body.map((one: { policy_name: string }) => one.policy_name);
  expect(names).toEqual(["two", "one"]);
  expect((await call("GET", `${resolved}?include_details=true`)).body[1].policy_details.id).toBe(policy.id);
  expect((await call("GET", `/api/v1/policies/${policy.id}`)).body.association_count).toBe(1);
  const item = `${path}/${made.body.id}`;
  expect((await call("PATCH", item, { enabled: false })).body.enabled).toBe(false);
  expect((await call("GET", resolved)).body).toHaveLength(1);
  expect((await call("GET", `${path}?policy_id=${policy.id}`)).body).toHaveLength(1);
  await call("DELETE", `/api/v1/policies/${policy.id}`);
  expect((await call("GET", item)).status).toBe(404);
});

test("everything that exists is allowed, with what was looked at", async () => {
  const call = controlPlaneClient();
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  const ask = (id: string) =>
    call("POST", `/api/v1/policies/check-authorization/agent/${id}`, { action: "run" });
  expect((await ask(agent)).body).toEqual({ authorized: true, violations: [], policies_evaluated: 0 });
  expect((await ask("00000000-0000-4000-8000-000000000000")).status).toBe(404);
});
