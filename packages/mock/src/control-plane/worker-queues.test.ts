import { expect, test } from "vitest";
import { controlPlaneClient, createTestClock } from "../testing/client.ts";

async function furnished() {
  const clock = createTestClock();
  const call = controlPlaneClient({ clock });
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  const queues = `/api/v1/environments/${environment}/worker-queues`;
  const made = await call("POST", queues, { name: "fast" });
  return { clock, call, environment, queues, made, item: `/api/v1/worker-queues/${made.body.id}` };
}

test("a queue lives in its environment, and is reached by its own id", async () => {
  const { call, environment, queues, made, item } = await furnished();
  expect(made).toMatchObject({
    status: 201,
    body: {
      name: "fast",
      display_name: "fast",
      environment_id: environment,
      heartbeat_interval: 60,
      active_workers: 0,
      task_queue_name: made.body.id,
      created_at: expect.stringMatching(/Z$/),
    },
  });
  expect((await call("POST", queues, { name: "fast" })).status).toBe(409);
  expect((await call("PATCH", item, { max_workers: 2, tags: ["a"] })).body).toMatchObject({
    max_workers: 2,
    tags: ["a"],
  });
  expect((await call("PATCH", item, { max_workers: null })).body.max_workers).toBeNull();
  expect((await call("GET", queues)).body).toHaveLength(1);
  expect((await call("GET", "/api/v1/worker-queues")).body).toHaveLength(1);
  expect((await call("GET", `${item}/config`)).body).toMatchObject({
    environment_name: "prod",
    name: "fast",
  });
  expect((await call("GET", `${item}/metrics`)).body).toMatchObject({ total_workers: 0 });
  expect((await call("GET", `${item}/worker-command`)).body.command).toContain("--queue-id");
  expect((await call("GET", `${item}/install-script`)).text).toMatch(/^#!/);
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("GET", item)).status).toBe(404);
});

test("the queues of two environments may share a name, and go with their environment", async () => {
  const { call, environment, item } = await furnished();
  const other = (await call("POST", "/api/v1/environments", { name: "test" })).body.id;
  const made = await call("POST", `/api/v1/environments/${other}/worker-queues`, { name: "fast" });
  expect(made.status).toBe(201);
  await call("DELETE", `/api/v1/environments/${environment}`);
  expect((await call("GET", item)).status).toBe(404);
  expect((await call("GET", "/api/v1/worker-queues")).body).toHaveLength(1);
  const nowhere = `/api/v1/environments/${environment}/worker-queues`;
  expect((await call("GET", nowhere)).status).toBe(404);
  expect((await call("POST", nowhere, { name: "more" })).status).toBe(404);
});

test("a worker registers, is alive while it is heard of, and leaves", async () => {
  const { call, clock, item } = await furnished();
  const started = await call("POST", `${item}/start`, {});
  expect(started).toMatchObject({ status: 200, body: { queue_name: "fast", environment_name: "prod" } });
  const worker = `/api/v1/workers/${started.body.worker_id}`;
  expect((await call("GET", `${item}/workers`)).body).toEqual([]);
  expect((await call("POST", `${worker}/heartbeat`, { status: "busy", tasks_processed: 3 })).status).toBe(
    204,
  );
  expect((await call("GET", `${item}/workers`)).body).toMatchObject([{ status: "busy", tasks_processed: 3 }]);
  expect((await call("GET", item)).body.active_workers).toBe(1);
  expect((await call("GET", `${item}/metrics`)).body).toMatchObject({ total_workers: 1, busy_workers: 1 });
  clock.advance(200_000);
  expect((await call("GET", `${item}/workers`)).body).toEqual([]);
  await call("POST", `${worker}/heartbeat`, {});
  expect((await call("POST", `${worker}/disconnect`, {})).status).toBe(204);
  expect((await call("GET", `${item}/workers`)).body).toEqual([]);
});

test("one worker at a time holds the update lock, until it gives it back or its time is up", async () => {
  const { call, clock, item } = await furnished();
  const lock = (worker: string) => `${item}/workers/${worker}/update-lock`;
  const one = "11111111-1111-4111-8111-000000000001";
  const two = "11111111-1111-4111-8111-000000000002";
  const body = { worker_id: one, lock_duration_seconds: 60 };
  expect((await call("POST", lock(one), body)).body).toMatchObject({ locked: true });
  expect((await call("POST", lock(two), { ...body, worker_id: two })).status).toBe(409);
  expect((await call("GET", `${item}/update-lock-status`)).body).toMatchObject({
    locked: true,
    ttl_seconds: 60,
  });
  expect((await call("DELETE", lock(two))).status).toBe(404);
  expect((await call("DELETE", lock(one))).status).toBe(204);
  await call("POST", lock(one), body);
  clock.advance(61_000);
  expect((await call("GET", `${item}/update-lock-status`)).body.locked).toBe(false);
});

test("the runs of a queue are listed as runs and as workflows", async () => {
  const { call, clock, item, made } = await furnished();
  const agent = (await call("POST", "/api/v1/agents", { name: "a", model_id: "m" })).body.id;
  const body = { prompt: "hi", worker_queue_id: made.body.id };
  await call("POST", `/api/v1/agents/${agent}/execute`, body);
  expect((await call("GET", `${item}/executions`)).body).toMatchObject([{ entity_name: "a", prompt: "hi" }]);
  clock.advance(10_000);
  expect((await call("GET", `${item}/workflows`)).body).toMatchObject({ total: 1, completed_count: 1 });
});

test("a task queue is an environment under another name", async () => {
  const { call } = await furnished();
  const made = await call("POST", "/api/v1/task-queues", { name: "old", priority: 3 });
  expect(made).toMatchObject({ status: 201, body: { priority: 3, policy_ids: [], status: "ready" } });
  const environments = (await call("GET", "/api/v1/environments")).body;
  expect(environments.map((one: { name: string }) => one.name)).toEqual(["prod", "old", "default"]);
  const command = (await call("GET", `/api/v1/task-queues/${made.body.id}/worker-command`)).body;
  expect(command).toMatchObject({ task_queue_name: "old", can_register: true });
});
