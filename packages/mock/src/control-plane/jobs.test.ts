import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { controlPlaneClient, createTestClock } from "../testing/client.ts";

const path = "/api/v1/jobs";
const manual = {
  name: "nightly",
  trigger_type: "manual",
  planning_mode: "on_the_fly",
  prompt_template: "Say {{word}}",
};

test("a job lives; two may have one name", async () => {
  const call = controlPlaneClient();
  const made = await call("POST", path, manual);
  expect(made).toMatchObject({
    status: 201,
    body: {
      id: expect.stringMatching(/^job_/),
      enabled: true,
      status: "active",
      cron_timezone: "UTC",
      webhook_url: null,
      execution_environment: { env_vars: {}, secrets: [], integration_ids: [], mcp_servers: {} },
    },
  });
  expect((await call("POST", path, manual)).status).toBe(201);
  const item = `${path}/${made.body.id}`;
  expect((await call("PATCH", item, { enabled: false })).body).toMatchObject({ status: "disabled" });
  expect((await call("GET", `${path}?enabled=true`)).body).toHaveLength(1);
  expect((await call("POST", `${item}/enable`)).body).toMatchObject({ enabled: true, status: "active" });
  expect((await call("PATCH", item, {})).status).toBe(400);
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("DELETE", item)).status).toBe(404);
});

test.each([
  [{ trigger_type: "cron" }, ["body"]],
  [{ trigger_type: "cron", cron_schedule: "soon" }, ["body", "cron_schedule"]],
  [{ trigger_type: "cron", cron_schedule: "0 25h * * *" }, ["body", "cron_schedule"]],
  [{ planning_mode: "predefined_agent" }, ["body"]],
  [{ executor_type: "specific_queue" }, ["body"]],
  [{ executor_type: "environment" }, ["body"]],
  [{ trigger_type: "sometimes" }, ["body", "trigger_type"]],
])("a job lacks what it needs: %j", async (more, loc) => {
  const refused = await controlPlaneClient()("POST", path, { ...manual, ...more });
  expect(refused).toMatchObject({ status: 422, body: { detail: [{ type: "value_error", loc }] } });
});

test("a timetable has five or six columns, and gives the job a place in the scheduler", async () => {
  const call = controlPlaneClient();
  for (const cron_schedule of ["0 1 * * *", "*/5 0 1 jan-mar mon,fri 2027"]) {
    const made = await call("POST", path, { ...manual, trigger_type: "cron", cron_schedule });
    expect(made.body.temporal_schedule_id).toBe(`job-schedule-${made.body.id}`);
  }
});

test("a job is begun by hand: its prompt is filled in, its runs are counted", async () => {
  const clock = createTestClock();
  const call = controlPlaneClient({ clock });
  const item = `${path}/${(await call("POST", path, manual)).body.id}`;
  const begun = await call("POST", `${item}/trigger`, { parameters: { word: "hello" } });
  expect(begun).toMatchObject({ status: 200, body: { status: "started" } });
  const run = (await call("GET", `/api/v1/executions/${begun.body.execution_id}`)).body;
  expect(run).toMatchObject({ prompt: "Say hello", status: "running" });
  clock.advance(10_000);
  expect((await call("GET", item)).body).toMatchObject({
    total_executions: 1,
    successful_executions: 1,
    last_execution_id: begun.body.execution_id,
  });
  expect((await call("GET", `${item}/executions`)).body).toMatchObject({
    total_count: 1,
    executions: [{ execution_id: begun.body.execution_id, status: "completed", trigger_type: "manual" }],
  });
  await call("POST", `${item}/disable`);
  expect((await call("POST", `${item}/trigger`, {})).status).toBe(400);
});

test("a webhook begins its job with a right signature only, and without a key", async () => {
  const call = controlPlaneClient();
  const job = (await call("POST", path, { ...manual, trigger_type: "webhook" })).body;
  const { pathname } = new URL(job.webhook_url);
  const body = JSON.stringify({ parameters: { word: "hi" } });
  const signature = createHmac("sha256", job.webhook_secret).update(body).digest("hex");
  const open = (headers: Record<string, string>) =>
    call("POST", pathname, body, { authorization: "", ...headers });
  expect((await open({})).status).toBe(401);
  expect((await open({ "x-webhook-signature": "wrong" })).status).toBe(401);
  const begun = await open({ "x-webhook-signature": signature });
  expect(begun).toMatchObject({ status: 200, body: { job_id: job.id } });
  expect((await open({ "x-gitlab-token": job.webhook_secret })).status).toBe(200);
  expect((await call("GET", `${path}/${job.id}/executions`)).body.total_count).toBe(2);
  expect((await call("POST", `${path}/webhook/unknown`, body)).status).toBe(404);
});

test("a job tells the name of what it runs", async () => {
  const call = controlPlaneClient();
  const team = (await call("POST", "/api/v1/teams", { name: "ops" })).body.id;
  const planned = { ...manual, planning_mode: "predefined_team", entity_type: "team", entity_id: team };
  expect((await call("POST", path, planned)).body.entity_name).toBe("ops");
});

test("what others report of their runs of a job is listed and counted", async () => {
  const call = controlPlaneClient();
  const job_id = (await call("POST", path, manual)).body.id;
  const execution_id = "11111111-1111-4111-8111-000000000009";
  const report = {
    execution_id,
    job_id,
    entity_type: "agent",
    entity_id: execution_id,
    prompt: "p",
    trigger_type: "cron",
    trigger_metadata: { a: 1 },
  };
  expect((await call("POST", "/api/v1/executions/job-executions", report)).status).toBe(201);
  expect((await call("POST", "/api/v1/executions/job-executions", report)).status).toBe(201);
  const unknown = { ...report, job_id: "job_unknown" };
  expect((await call("POST", "/api/v1/executions/job-executions", unknown)).status).toBe(404);
  const status = `/api/v1/executions/${execution_id}/job/${job_id}/status`;
  await call("POST", status, { status: "completed", duration_ms: 7 });
  expect((await call("GET", `${path}/${job_id}/executions`)).body.executions).toMatchObject([
    { status: "pending", duration_ms: 7, trigger_type: "cron", trigger_metadata: { a: 1 } },
  ]);
  expect((await call("GET", `${path}/${job_id}`)).body).toMatchObject({
    total_executions: 0,
    successful_executions: 1,
  });
});
