import { expect, test } from "vitest";
import { controlPlaneClient, type TestClient } from "../testing/client.ts";

const base = "/api/v1/tasks/plan";
const nowhere = "00000000-0000-4000-8000-000000000000";
const task = { id: 1, title: "a", description: "b", details: "c" };
const part = { team_name: "x", agent_id: nowhere, agent_name: "a", tasks: [task, { ...task, id: 2 }] };
const plan = { title: "Move", summary: "s", team_breakdown: [part] };

async function queueOf(call: TestClient) {
  const environment = (await call("POST", "/api/v1/environments", { name: "prod" })).body.id;
  return (await call("POST", `/api/v1/environments/${environment}/worker-queues`, { name: "fast" })).body.id;
}

test("a plan is carried out as far as it is reported", async () => {
  const call = controlPlaneClient();
  const worker_queue_id = await queueOf(call);
  const begun = await call("POST", `${base}/execute`, { plan, worker_queue_id });
  expect(begun).toMatchObject({ status: 201, body: { plan_title: "Move", total_tasks: 2 } });
  const item = `${base}/${begun.body.execution_id}`;
  expect((await call("GET", item)).body).toMatchObject({ status: "running", progress_percentage: 0 });
  await call("PATCH", item, { completed_tasks: 1, status: "pending_user_input" });
  expect((await call("GET", item)).body).toMatchObject({ progress_percentage: 50, plan_json: plan });
  expect((await call("GET", `${base}/plan-executions?status=pending_user_input`)).body).toMatchObject({
    total: 1,
    executions: [{ title: "Move", completed_tasks: 1 }],
  });
  expect((await call("GET", `${base}/plan-executions?status=running`)).body.total).toBe(0);
  expect((await call("GET", `${base}/${nowhere}`)).status).toBe(404);
  expect((await call("PATCH", `${base}/${nowhere}`, {})).status).toBe(404);
});

test("a plan that names nobody, and a queue that is not there, are 400", async () => {
  const call = controlPlaneClient();
  const nobody = { ...plan, team_breakdown: [] };
  const worker_queue_id = await queueOf(call);
  expect((await call("POST", `${base}/execute`, { plan: nobody, worker_queue_id })).status).toBe(400);
  expect((await call("POST", `${base}/execute`, { plan, worker_queue_id: nowhere })).status).toBe(400);
});

test("stored-then-500 and refusal-wrapped-500 (tried on 2026-11-25): the execution of a plan; else answered", async () => {
  const call = controlPlaneClient({ quirks: true });
  const worker_queue_id = await queueOf(call);
  expect((await call("POST", `${base}/execute`, { plan, worker_queue_id })).status).toBe(500);
  expect((await call("GET", `${base}/plan-executions`)).body.total).toBe(1);
  const nobody = { ...plan, team_breakdown: [] };
  expect((await call("POST", `${base}/execute`, { plan: nobody, worker_queue_id })).status).toBe(500);
});
