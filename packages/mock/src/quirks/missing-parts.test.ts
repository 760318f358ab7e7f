import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

// What was seen stands in control-plane-behaviour.yaml, of a server with neither Temporal nor a policy enforcer.
const modes = () => [controlPlaneClient({ quirks: true }), controlPlaneClient()] as const;
const nowhere = "00000000-0000-4000-8000-000000000000";

test("kinds.policy.needs: without an enforcer create answers 503 and list an empty page; else they work", async () => {
  const [quirky, clean] = modes();
  const body = { name: "one", policy_content: "package a" };
  expect((await quirky("POST", "/api/v1/policies", body)).status).toBe(503);
  expect((await quirky("POST", "/api/v1/policies", {})).status).toBe(422);
  expect((await quirky("GET", "/api/v1/policies?page=0")).body).toEqual({
    policies: [],
    total: 0,
    page: 0,
    limit: 20,
    has_more: false,
  });
  expect((await quirky("GET", "/api/v1/policies/health")).body).toMatchObject({ enabled: false });
  expect((await clean("POST", "/api/v1/policies", body)).status).toBe(201);
  expect((await clean("GET", "/api/v1/policies?page=0")).status).toBe(422);
});

test("allowed-without-enforcer (tried on 2026-11-25): yes for things that do not exist; else 404", async () => {
  const [quirky, clean] = modes();
  const path = `/api/v1/policies/evaluate/agent/${nowhere}`;
  expect((await quirky("POST", path, { input_data: {} })).body).toMatchObject({ allowed: true });
  expect((await clean("POST", path, { input_data: {} })).status).toBe(404);
});

test("placeholder-policy (tried on 2026-11-25): enforcement names a policy that was never made; else it is made", async () => {
  const [quirky, clean] = modes();
  const path = "/api/v1/organization/settings";
  await quirky("PUT", path, { enforcement_mode: "blocking" });
  const begun = await quirky("POST", `${path}/initialize-enforcement`);
  expect(begun.body.default_policy_id).toMatch(/^pending-/);
  expect((await quirky("GET", path)).body).toMatchObject({ created_at: null });
  const { body } = await clean("POST", `${path}/initialize-enforcement`);
  expect((await clean("GET", `/api/v1/policies/${body.default_policy_id}`)).status).toBe(200);
});

test("kinds.job.create.cron_without_temporal: 500 and nothing is stored; else planned", async () => {
  const [quirky, clean] = modes();
  const body = {
    name: "nightly",
    trigger_type: "cron",
    cron_schedule: "0 1 * * *",
    planning_mode: "on_the_fly",
    prompt_template: "x",
  };
  expect((await quirky("POST", "/api/v1/jobs", body)).status).toBe(500);
  expect((await quirky("GET", "/api/v1/jobs")).body).toEqual([]);
  expect((await clean("POST", "/api/v1/jobs", body)).status).toBe(201);
});

test("kinds.job: nothing but nulls is 400, enabled leaves the status, a new trigger is half taken", async () => {
  const [quirky, clean] = modes();
  for (const [call, status, url] of [
    [quirky, "active", null],
    [clean, "disabled", expect.any(String)],
  ] as const) {
    const body = {
      name: "j",
      trigger_type: "manual",
      planning_mode: "on_the_fly",
      prompt_template: "x",
    };
    const item = `/api/v1/jobs/${(await call("POST", "/api/v1/jobs", body)).body.id}`;
    expect((await call("PATCH", item, { enabled: false })).body.status).toBe(status);
    expect((await call("PATCH", item, { trigger_type: "webhook" })).body.webhook_url).toEqual(url);
    expect((await call("PATCH", item, { description: null })).status).toBe(call === quirky ? 400 : 200);
  }
});

test("job-entity-500 (tried on 2026-11-25): an entity_id that is no UUID; else taken as text", async () => {
  const [quirky, clean] = modes();
  const body = {
    name: "j",
    trigger_type: "manual",
    prompt_template: "x",
    entity_type: "agent",
    entity_id: "no-uuid",
  };
  expect((await quirky("POST", "/api/v1/jobs", body)).status).toBe(500);
  expect((await clean("POST", "/api/v1/jobs", body)).status).toBe(201);
});

test("namespace-unknown (tried on 2026-11-25): no worker may register; else it may", async () => {
  const [quirky, clean] = modes();
  for (const [call, can_register] of [
    [quirky, false],
    [clean, true],
  ] as const) {
    const id = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
    const { body } = await call("GET", `/api/v1/environments/${id}/worker-command`);
    expect(body.can_register).toBe(can_register);
  }
});

test("worker queues (tried on 2026-11-25): locks are never given, starting a worker fails, unknown queues are free", async () => {
  const [quirky, clean] = modes();
  for (const [call, lock, start, unknown, runs] of [
    [quirky, 500, 500, 200, 500],
    [clean, 200, 200, 404, 404],
  ] as const) {
    const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
    const queues = `/api/v1/environments/${environment}/worker-queues`;
    const item = `/api/v1/worker-queues/${(await call("POST", queues, { name: "fast" })).body.id}`;
    const sent = { worker_id: nowhere };
    expect((await call("POST", `${item}/workers/${nowhere}/update-lock`, sent)).status).toBe(lock);
    expect((await call("POST", `${item}/start`, {})).status).toBe(start);
    expect((await call("GET", `/api/v1/worker-queues/${nowhere}/update-lock-status`)).status).toBe(unknown);
    expect((await call("GET", `/api/v1/worker-queues/${nowhere}/executions`)).status).toBe(runs);
  }
});

test("routes_that_never_work_in_1_0_2: transitions, storage and types of skills; else answered", async () => {
  const [quirky, clean] = modes();
  for (const [path, status] of [
    [`/api/v1/executions/${nowhere}/transitions`, 500],
    ["/api/v1/analytics/storage/summary", 500],
    ["/api/v1/skills/types", 500],
    ["/api/v1/storage/analytics", 501],
  ] as const) {
    expect((await quirky("GET", path)).status, path).toBe(status);
    expect((await clean("GET", path)).status, path).toBe(200);
  }
});

test("duplicate-id-500 (tried on 2026-11-25): an id that is taken; else 409", async () => {
  const [quirky, clean] = modes();
  const body = {
    execution_id: nowhere,
    organization_id: nowhere,
    entity_type: "agent",
    entity_id: nowhere,
    prompt: "p",
    trigger_type: "manual",
    trigger_metadata: {},
  };
  for (const [call, status] of [
    [quirky, 500],
    [clean, 409],
  ] as const) {
    await call("POST", "/api/v1/executions/create", body);
    expect((await call("POST", "/api/v1/executions/create", body)).status).toBe(status);
  }
});

test("unknown-execution-accepted (tried on 2026-11-25): events and conversations of no run are taken; else 404", async () => {
  const [quirky, clean] = modes();
  const item = `/api/v1/executions/${nowhere}`;
  for (const [call, events, status] of [
    [quirky, 202, 202],
    [clean, 404, 404],
  ] as const) {
    const event = { event_type: "message", data: {} };
    expect((await call("POST", `${item}/events`, event)).status).toBe(events);
    expect((await call("POST", `${item}/job/job_x/status`, { status: "failed" })).status).toBe(status);
  }
});

test("run-recorded-then-500 and status-case-missed (tried on 2026-11-25): a team's run stays PENDING; else it runs", async () => {
  const [quirky, clean] = modes();
  for (const [call, status, listed, filtered] of [
    [quirky, 500, "PENDING", 0],
    [clean, 200, "running", 0],
  ] as const) {
    const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
    const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
    const queues = `/api/v1/environments/${environment}/worker-queues`;
    const worker_queue_id = (await call("POST", queues, { name: "fast" })).body.id;
    const body = { prompt: "a b c d e f g h", worker_queue_id };
    expect((await call("POST", `/api/v1/teams/${team}/execute`, body)).status).toBe(status);
    expect((await call("GET", "/api/v1/executions")).body).toMatchObject([{ status: listed }]);
    expect((await call("GET", "/api/v1/executions?status_filter=pending")).body).toHaveLength(filtered);
  }
});

test("unknown-worker-204 (tried on 2026-11-25): a heartbeat of nobody is taken; else 404", async () => {
  const [quirky, clean] = modes();
  expect((await quirky("POST", `/api/v1/workers/${nowhere}/heartbeat`, {})).status).toBe(204);
  expect((await clean("POST", `/api/v1/workers/${nowhere}/heartbeat`, {})).status).toBe(404);
});

test("kinds.model.read: not by its own id, and by its value with other fields; else as it was made", async () => {
  const [quirky, clean] = modes();
  const body = { value: "own-model", label: "Mine", provider: "Me" };
  const { id } = (await quirky("POST", "/api/v1/models", body)).body;
  expect((await quirky("GET", `/api/v1/models/${id}`)).status).toBe(404);
  expect((await quirky("GET", "/api/v1/models/own-model")).body).toMatchObject({
    id: "own-model",
    label: "Own Model",
    description: "Own Model model: Own Model",
  });
  expect((await quirky("PATCH", `/api/v1/models/${id}`, { label: "Ours" })).body.label).toBe("Ours");
  const made = (await clean("POST", "/api/v1/models", body)).body;
  expect((await clean("GET", `/api/v1/models/${made.id}`)).body).toMatchObject({ label: "Mine" });
});
