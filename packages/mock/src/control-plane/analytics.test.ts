import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

const execution_id = "11111111-1111-4111-8111-000000000001";
const nowhere = "00000000-0000-4000-8000-000000000000";
const started_at = "2026-11-25T01:00:00Z";

async function furnished() {
  const call = controlPlaneClient();
  await call("POST", "/api/v1/executions/create", {
    execution_id,
    organization_id: nowhere,
    entity_type: "agent",
    entity_id: nowhere,
    prompt: "p",
    trigger_type: "manual",
    trigger_metadata: {},
  });
  return call;
}

const turn = {
  execution_id,
  turn_number: 1,
  model: "m",
  started_at,
  input_tokens: 3,
  output_tokens: 4,
  total_tokens: 7,
  total_cost: 0.5,
};

test("what is noted of runs adds up", async () => {
  const call = await furnished();
  expect((await call("POST", "/api/v1/analytics/turns", turn)).status).toBe(201);
  const tools = [
    { execution_id, tool_name: "ls", started_at, duration_ms: 4 },
    { execution_id, tool_name: "ls", started_at, success: false },
  ];
  const batch = { execution_id, turns: [{ ...turn, turn_number: 2 }], tool_calls: tools };
  expect((await call("POST", "/api/v1/analytics/batch", batch)).body).toMatchObject({
    turns_created: 1,
    tool_calls_created: 2,
    tasks_created: 0,
  });
  expect((await call("GET", "/api/v1/analytics/summary?days=7")).body).toMatchObject({
    period_days: 7,
    total_executions: 1,
    total_tokens: 14,
    total_cost: 1,
    models_used: { m: { count: 2, total_tokens: 14 } },
    tools_used: { ls: { count: 2, success_count: 1, fail_count: 1, avg_duration_ms: 2 } },
  });
});

test.each([
  ["day", "2026-11-25"],
  ["month", "2026-11"],
  ["week", "2026-W47"],
])("costs are told by the %s", async (group_by, period) => {
  const call = await furnished();
  await call("POST", "/api/v1/analytics/turns", turn);
  expect((await call("GET", `/api/v1/analytics/costs?group_by=${group_by}`)).body).toMatchObject({
    group_by,
    total_cost: 0.5,
    breakdown: [{ period, turn_count: 1, models: { m: { cost: 0.5, tokens: 7, turns: 1 } } }],
  });
});

test("a task of a run is noted and changed; runs that are not there are 404", async () => {
  const call = await furnished();
  const task = { execution_id, task_description: "d" };
  const { task_id } = (await call("POST", "/api/v1/analytics/tasks", task)).body;
  const done = await call("PATCH", `/api/v1/analytics/tasks/${task_id}`, { status: "completed" });
  expect(done.body).toEqual({ success: true, task_id });
  expect((await call("PATCH", `/api/v1/analytics/tasks/${nowhere}`, {})).status).toBe(404);
  expect((await call("POST", "/api/v1/analytics/turns", { ...turn, execution_id: nowhere })).status).toBe(
    404,
  );
});
