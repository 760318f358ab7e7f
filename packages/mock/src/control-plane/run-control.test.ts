import { expect, test } from "vitest";
import { controlPlaneClient, createTestClock } from "../testing/client.ts";

const id = "11111111-1111-4111-8111-000000000001";
const nowhere = "00000000-0000-4000-8000-000000000000";
const item = `/api/v1/executions/${id}`;

async function running() {
  const clock = createTestClock();
  const call = controlPlaneClient({ clock });
  const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  const queues = `/api/v1/environments/${environment}/worker-queues`;
  const worker_queue_id = (await call("POST", queues, { name: "fast" })).body.id;
  const started = await call("POST", `/api/v1/teams/${team}/execute`, { prompt: "hi", worker_queue_id });
  return { clock, call, path: `/api/v1/executions/${started.body.execution_id}` };
}

async function recorded() {
  const call = controlPlaneClient();
  const body = {
    execution_id: id,
    organization_id: nowhere,
    entity_type: "agent",
    entity_id: nowhere,
    prompt: "p",
    trigger_type: "manual",
    trigger_metadata: {},
  };
  return { call, body, made: await call("POST", "/api/v1/executions/create", body) };
}

test("a run of a team is paused, goes on and is cancelled", async () => {
  const { call, path } = await running();
  expect((await call("GET", path)).body).toMatchObject({ execution_type: "TEAM", runner_name: "fast" });
  expect((await call("POST", `${path}/resume`)).body).toMatchObject({ success: false, status: "running" });
  expect((await call("POST", `${path}/pause`)).body).toMatchObject({ success: true, status: "paused" });
  expect((await call("GET", path)).body).toMatchObject({ status: "paused", completed_at: null });
  expect((await call("POST", `${path}/resume`)).body).toMatchObject({ success: true });
  expect((await call("POST", `${path}/cancel`)).body).toMatchObject({ success: true, status: "cancelled" });
  expect((await call("GET", path)).body.completed_at).not.toBeNull();
  expect((await call("POST", `${path}/cancel`)).body).toMatchObject({ success: false, status: "cancelled" });
});

test("a run takes messages, is marked as done, and is terminated alone or with others", async () => {
  const { call, path } = await running();
  expect((await call("POST", `${path}/message`, { message: "and now?" })).status).toBe(202);
  expect((await call("GET", path)).body.last_message_preview).toBe("and now?");
  const cancelled = await call("POST", `${path}/cancel_workflow`, { workflow_message_id: "w" });
  expect(cancelled.body).toMatchObject({ success: true, workflow_message_id: "w" });
  expect((await call("POST", `${path}/mark-done`)).status).toBe(202);
  expect((await call("GET", path)).body.status).toBe("completed");
  expect((await call("POST", `${path}/terminate`, { reason: "r" })).body.success).toBe(true);
  const execution_ids = [path.split("/").at(-1), nowhere];
  const many = await call("POST", "/api/v1/executions/batch/terminate", { execution_ids, reason: "r" });
  expect(many.body).toMatchObject({ total_requested: 2, total_succeeded: 1, total_failed: 1 });
  for (const action of ["cancel", "pause", "resume", "mark-done"])
    expect((await call("POST", `/api/v1/executions/${nowhere}/${action}`)).status).toBe(404);
});

test("a run that others carry out is recorded once and is as far as they say", async () => {
  const { call, body, made } = await recorded();
  expect(made).toMatchObject({ status: 201, body: { execution_id: id, status: "created" } });
  expect((await call("POST", "/api/v1/executions/create", body)).status).toBe(409);
  expect((await call("GET", item)).body).toMatchObject({ status: "pending", execution_type: "AGENT" });
  expect((await call("GET", "/api/v1/executions?status_filter=PENDING")).body).toHaveLength(1);
  const told = { status: "completed", response: "r", completed_at: "2026-01-01T00:00:05Z", usage: { t: 1 } };
  expect((await call("PATCH", item, told)).body).toMatchObject({ status: "completed", usage: { t: 1 } });
  expect((await call("PATCH", item, { status: null })).body).toMatchObject({
    status: "completed",
    completed_at: "2026-01-01T00:00:05.000000+00:00",
  });
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("PATCH", item, {})).status).toBe(404);
});

test("its conversation is saved and read, its events are taken", async () => {
  const { call } = await recorded();
  expect((await call("GET", `${item}/session`)).status).toBe(404);
  const messages = [{ role: "user", content: "hello" }];
  const saved = await call("POST", `${item}/session`, { session_id: "s", messages, metadata: { a: 1 } });
  expect(saved).toMatchObject({ status: 201, body: { persisted_messages: 1 } });
  expect((await call("GET", `${item}/session`)).body).toMatchObject({
    session_id: "s",
    message_count: 1,
    metadata: { a: 1 },
    messages: [{ content: "hello", message_id: expect.stringContaining(`${id}_user_`) }],
  });
  expect((await call("GET", item)).body.last_message_preview).toBe("hello");
  const event = { event_type: "message", data: {} };
  expect((await call("POST", `${item}/events`, event)).status).toBe(202);
  expect((await call("POST", `/api/v1/executions/${nowhere}/events`, event)).status).toBe(404);
});

test("an agent that is made up for a task runs in a queue that has workers, or in the one that is named", async () => {
  const call = controlPlaneClient();
  const base = "/api/v1/dynamic-executions";
  const task = { prompt: "p", entity: { system_prompt: "s" } };
  const wanted = { prompt: "p", organization_id: nowhere };
  expect((await call("POST", `${base}/execute`, task)).status).toBe(400);
  expect((await call("POST", `${base}/resolve-queue`, wanted)).status).toBe(404);
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  const queues = `/api/v1/environments/${environment}/worker-queues`;
  const worker_queue_id = (await call("POST", queues, { name: "fast" })).body.id;
  expect((await call("POST", `${base}/execute`, { ...task, worker_queue_id })).status).toBe(200);
  const worker = (await call("POST", `/api/v1/worker-queues/${worker_queue_id}/start`, {})).body.worker_id;
  await call("POST", `/api/v1/workers/${worker}/heartbeat`, {});
  expect((await call("POST", `${base}/resolve-queue`, wanted)).body).toMatchObject({ worker_queue_id });
  const run = (await call("POST", `${base}/execute`, task)).body;
  expect(run).toMatchObject({ worker_queue_id, status: "PENDING" });
  expect((await call("GET", `/api/v1/executions/${run.execution_id}`)).body).toMatchObject({
    entity_name: "Dynamic agent",
    execution_metadata: { is_dynamic_execution: true, auto_selected_queue: true },
  });
});
