import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

test("a custom integration lives; deleting it marks it, or takes it away for good", async () => {
  const call = controlPlaneClient();
  const path = "/api/v1/custom-integrations";
  const body = { name: "pg", integration_type: "postgres", config: { env_vars: { A: "1" } }, tags: ["db"] };
  const made = await call("POST", path, body);
  expect(made).toMatchObject({
    status: 201,
    body: { status: "active", config: { env_vars: { A: "1" }, secrets: [], files: [] } },
  });
  expect((await call("POST", path, body)).status).toBe(409);
  expect((await call("GET", `${path}?tags=db`)).body).toHaveLength(1);
  expect((await call("GET", `${path}?integration_type=mysql`)).body).toEqual([]);
  const item = `${path}/${made.body.id}`;
  expect((await call("PUT", item, { name: null, description: "d" })).body).toMatchObject({ name: "pg" });
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("GET", path)).body).toEqual([]);
  expect((await call("GET", `${path}?status=deleted`)).body).toHaveLength(1);
  expect((await call("DELETE", `${item}?hard_delete=true`)).status).toBe(204);
  expect((await call("GET", item)).status).toBe(404);
});

test("a data ingestion source lives, and is told how its runs went", async () => {
  const call = controlPlaneClient();
  const path = "/api/v1/data-ingestion/sources";
  const body = { name: "wiki", intel_type: "confluence", credential_method: "secret" };
  const made = await call("POST", path, body);
  expect(made).toMatchObject({ status: 201, body: { schedule_type: "manual", total_runs: 0, config: {} } });
  expect((await call("POST", path, body)).status).toBe(409);
  const item = `${path}/${made.body.id}`;
  const told = { last_sync_status: "ok", increment_total_runs: true, increment_success: true };
  expect((await call("PATCH", `${item}/sync-status`, told)).body).toMatchObject({
    last_sync_status: "ok",
    total_runs: 1,
    success_count: 1,
    failure_count: 0,
  });
  expect((await call("PUT", item, { status: "inactive" })).body.status).toBe("inactive");
  expect((await call("GET", `${path}?status=active`)).body).toEqual([]);
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("GET", item)).status).toBe(404);
});

test("a model is read by its id and by its value; some are there from the beginning", async () => {
  const call = controlPlaneClient();
  const path = "/api/v1/models";
  const first = (await call("GET", path)).body;
  expect(first.length).toBeGreaterThan(1);
  const made = await call("POST", path, { value: "own", label: "Own", provider: "Me" });
  expect(made.status).toBe(201);
  expect((await call("POST", path, { value: "own", label: "Own", provider: "Me" })).status).toBe(409);
  for (const key of [made.body.id, "own"])
    expect((await call("GET", `${path}/${key}`)).body.label).toBe("Own");
  expect((await call("GET", `${path}?provider=Me`)).body).toHaveLength(1);
  expect((await call("GET", `${path}/providers`)).body).toContain("Me");
  expect((await call("GET", `${path}/default`)).body.recommended).toBe(true);
  await call("PATCH", `${path}/${made.body.id}`, { enabled: false });
  expect((await call("GET", path)).body).toHaveLength(first.length);
  expect((await call("GET", `${path}?enabled_only=false`)).body).toHaveLength(first.length + 1);
  expect((await call("DELETE", `${path}/${made.body.id}`)).status).toBe(204);
  expect((await call("GET", `${path}/own`)).status).toBe(404);
});

test("the settings are there without times, then changed and kept", async () => {
  const call = controlPlaneClient();
  const path = "/api/v1/organization/settings";
  expect((await call("GET", path)).body).toMatchObject({ enforcement_enabled: false, created_at: null });
  const changed = await call("PUT", path, { enforcement_enabled: true });
  expect(changed.body).toMatchObject({ enforcement_enabled: true, created_at: expect.any(String) });
  expect((await call("PUT", path, { enforcement_mode: "blocking" })).body.enforcement_enabled).toBe(true);
  const begun = await call("POST", `${path}/initialize-enforcement`);
  expect(begun).toMatchObject({ status: 201, body: { enforcement_mode: "monitoring" } });
  expect((await call("GET", `/api/v1/policies/${begun.body.default_policy_id}`)).status).toBe(200);
  expect((await call("POST", `${path}/initialize-enforcement`)).status).toBe(409);
});

test("a key tells who it belongs to", async () => {
  const call = controlPlaneClient();
  const made = (await call("POST", "/api/v1/environments", { name: "prod" })).body;
  const config = (await call("GET", "/api/v1/client/config")).body;
  expect(config.organization_id).toBe(made.organization_id);
  expect((await call("GET", "/api/v1/auth/validate")).body).toMatchObject({ id: made.organization_id });
});

test("who looks at an agent is seen until they leave", async () => {
  const call = controlPlaneClient();
  const agent_id = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  const path = `/api/v1/presence/agent/${agent_id}`;
  for (const is_typing of [false, true])
    await call("POST", "/api/v1/presence/heartbeat", { user_id: "u", agent_id, is_typing });
  expect((await call("GET", path)).body).toMatchObject([{ user_id: "u", is_typing: true, is_active: true }]);
  expect((await call("DELETE", `/api/v1/presence/leave?user_id=u&agent_id=${agent_id}`)).status).toBe(204);
  expect((await call("GET", path)).body).toEqual([]);
});
