import { expect, test } from "vitest";
import { createTestClock, platformClient } from "../testing/client.ts";

function client() {
  const clock = createTestClock();
  return { clock, call: platformClient({ clock }) };
}

test("secrets: three generations of paths share one store, and a value comes back by get_value alone", async () => {
  const { call } = client();
  const secret = { name: "TOKEN", value: "s3cret-value", description: "d" };
  const made = await call("POST", "/api/v2/secrets", secret);
  expect(made).toMatchObject({ status: 200, body: { name: "TOKEN", description: "d" } });
  expect((await call("POST", "/api/v1/secrets", secret)).status).toBe(409);
  for (const path of [
    "/api/v1/secrets",
    "/api/v2/secrets",
    "/api/v1/secrets/TOKEN",
    "/api/v2/secrets/TOKEN",
  ]) {
    const shown = await call("GET", path);
    expect([shown.status, shown.text.includes("s3cret-value")]).toEqual([200, false]);
  }
  expect((await call("GET", "/api/v1/secrets/get_value/TOKEN")).body).toEqual({ value: "s3cret-value" });
  expect((await call("GET", "/api/v2/secrets/get_value/TOKEN")).body).toBe(btoa("s3cret-value"));
  const plain = await call("GET", "/api/v2/secrets/get_value/TOKEN", undefined, { accept: "text/plain" });
  expect(plain.text).toBe("s3cret-value");
  expect((await call("GET", "/api/v1/secret/get_secret_value/TOKEN")).body).toEqual({
    value: "s3cret-value",
  });
  expect((await call("PUT", "/api/v1/secrets/TOKEN", { value: "other" })).status).toBe(200);
  expect((await call("PUT", "/api/v1/secret/update_secret", { name: "TOKEN", value: "third" })).status).toBe(
    200,
  );
  expect((await call("PUT", "/api/v1/secret/update_secret", { value: "x" })).status).toBe(400);
  expect((await call("GET", "/api/v1/secrets/get_value/TOKEN")).body).toEqual({ value: "third" });
  expect((await call("POST", "/api/v1/secrets/TOKEN", { value: "x" })).status).toBe(409);
  expect((await call("POST", "/api/v1/secrets/OTHER", { value: "x" })).status).toBe(200);
  expect((await call("DELETE", "/api/v1/secret/OTHER")).body).toMatchObject({ result: "ok" });
  const bulk = {
    secrets: [
      { name: "TOKEN", value: "x" },
      { name: "B64", value: btoa("plain"), base_64: true },
    ],
  };
  const outcomes = (await call("POST", "/api/v1/secrets", bulk)).body;
  expect(outcomes).toMatchObject([{ status: "failed" }, { status: "created", error: "" }]);
  expect((await call("GET", "/api/v1/secrets/get_value/B64")).body).toEqual({ value: "plain" });
});

test("a key shows its text once", async () => {
  const { call } = client();
  const made = await call("POST", "/api/v1/auth/keys", { name: "ci" });
  expect(made.body.key).toMatch(/^kby_/);
  const listed = await call("GET", "/api/v1/auth/keys");
  expect(listed.body.keys).toMatchObject([{ id: made.body.id, name: "ci" }]);
  expect(listed.text).not.toContain(made.body.key);
});

test("a task is pending, runs, and is completed with a log", async () => {
  const { call, clock } = client();
  const made = await call("POST", "/api/v1/tasks", { prompt: "tidy up", agent: "a1" });
  expect(made.body).toMatchObject({ status: "pending", progress: 0, started_at: null, agent_id: "a1" });
  const path = `/api/v1/tasks/${made.body.id}`;
  clock.advance(100);
  expect((await call("GET", `${path}/status`)).body).toMatchObject({ status: "running" });
  expect((await call("DELETE", path)).status).toBe(409);
  clock.advance(1000);
  expect((await call("GET", path)).body).toMatchObject({ status: "completed", progress: 100 });
  const { logs } = (await call("GET", `${path}/logs`)).body;
  expect(logs.map((line: { message: string }) => line.message)).toEqual([
    "Task tidy up queued",
    "Task tidy up started",
    "Task tidy up completed",
  ]);
  expect((await call("PUT", `${path}/cancel`)).status).toBe(409);
  expect((await call("GET", "/api/v1/tasks?status=completed")).body).toHaveLength(1);
  expect((await call("GET", "/api/v1/tasks?status=running&page=1")).body).toMatchObject({
    results: [],
    total: 0,
  });
  expect((await call("GET", "/api/v1/tasks/agent/a1")).body).toHaveLength(1);
});

test("a task can be cancelled, and one that is told to fail fails", async () => {
  const { call, clock } = client();
  const first = (await call("POST", "/api/v1/tasks", { name: "long" })).body.id;
  expect((await call("PUT", `/api/v1/tasks/${first}/cancel`)).body).toMatchObject({ status: "cancelled" });
  const second = (await call("POST", "/api/v1/tasks", { name: "fail please" })).body.id;
  clock.advance(1000);
  expect((await call("GET", `/api/v1/tasks/${first}`)).body.status).toBe("cancelled");
  expect((await call("GET", `/api/v1/tasks/${second}`)).body).toMatchObject({ status: "failed" });
  expect((await call("GET", `/api/v1/tasks/${second}/logs?level=error`)).body.logs).toHaveLength(1);
});

test("a project is planned, approved and applied", async () => {
  const { call, clock } = client();
  const project = (await call("POST", "/api/v1/usecases", { name: "bucket" })).body.id;
  expect((await call("GET", `/api/v1/tasks/${project}`)).body).toMatchObject({ name: "bucket" });
  const plan = (await call("POST", `/api/v1/tasks/plan/${project}`, { project_id: project })).body;
  expect(plan).toMatchObject({ project_id: project, status: "pending_approval" });
  const run = (await call("PUT", `/api/v1/tasks/${plan.plan_id}`, { action: "approve" })).body;
  expect(run).toMatchObject({ project_id: project, plan_id: plan.plan_id, status: "pending" });
  expect((await call("PUT", `/api/v1/tasks/${plan.plan_id}`, { action: "approve" })).status).toBe(409);
  expect((await call("GET", `/api/v1/tasks/plan/${plan.plan_id}`)).body).toMatchObject({
    status: "approved",
  });
  clock.advance(1000);
  expect((await call("GET", `/api/v1/tasks/logs/${run.execution_id}`)).body).toMatchObject({ done: true });
  expect((await call("POST", `/api/v1/tasks/apply/${project}`)).status).toBe(200);
  const changed = await call("PUT", `/api/v1/tasks/${project}`, { name: "b", variables: { a: 1 } });
  expect(changed.body).toMatchObject({ name: "b", variables: [{ name: "a", value: "1" }] });
  expect((await call("DELETE", `/api/v1/tasks/${project}`)).status).toBe(200);
  expect((await call("GET", `/api/v1/usecases/${project}`)).status).toBe(404);
});

test("a tool runs as a stream, as a whole, and in the background", async () => {
  const { call, clock } = client();
  const stream = await call("POST", "/api/v1/tools/exec", { tool_name: "kubectl", args: null });
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  const lines = stream.text.split("\n\n").filter(Boolean);
  expect(lines).toHaveLength(4);
  expect(lines.every((line) => line.startsWith("data: "))).toBe(true);
  expect(lines.at(-1)).toBe("data: [DONE]");
  const json = { accept: "application/json" };
  const whole = await call("POST", "/api/v1/tools/exec", { tool_name: "fail-now" }, json);
  expect(whole.body).toMatchObject({ success: false, exit_code: 1, error: "fail-now failed" });
  const started = (await call("POST", "/api/v1/tools/execute", { tool: "kubectl" })).body;
  expect(started.status).toBe("pending");
  clock.advance(1000);
  const path = `/api/v1/tools/executions/${started.execution_id}`;
  expect((await call("GET", path)).body).toMatchObject({
    status: "completed",
    exit_code: 0,
    duration: "0.2s",
  });
  expect((await call("GET", "/api/v1/executions?limit=1")).body).toMatchObject({ total: 3, limit: 1 });
  expect((await call("GET", `/api/v1/executions/${started.execution_id}`)).body.status).toBe("success");
});

test("a workflow streams in either framing, and can be asked for, cancelled, retried and listed", async () => {
  const { call, clock } = client();
  const body = { name: "deploy", steps: [{ name: "build" }, { name: "ship" }] };
  const sse = await call("POST", "/api/v1/workflow?native_sse=true", body);
  const events = sse.text
    .split("\n\n")
    .filter(Boolean)
    .map((event) => JSON.parse(event.slice(6)));
  expect(events.map((event) => event.type)).toEqual([
    "step_running",
    "step_complete",
    "step_running",
    "step_complete",
    "workflow_complete",
  ]);
  const parts = await call("POST", "/api/v1/workflow", body, { "x-vercel-ai-data-stream": "v1" });
  expect(parts.headers.get("content-type")).toContain("text/plain");
  expect(
    parts.text
      .trim()
      .split("\n")
      .every((line) => /^[2d]:\{/.test(line)),
  ).toBe(true);
  const workflowId = events.at(-1)?.workflowId;
  const ask = async (operation: string, more = {}) =>
    (await call("POST", `/api/v1/workflow?operation=${operation}`, { workflowId, ...more })).body;
  expect(await ask("get_status")).toMatchObject({ success: true, isActive: true });
  expect((await ask("cancel_workflow", { reason: "r" })).status).toMatchObject({
    statusText: "cancelled",
    canRetry: true,
  });
  expect((await ask("retry_workflow", { fromStep: "" })).status).toMatchObject({ retryCount: 1 });
  clock.advance(1000);
  expect((await ask("get_status")).status).toMatchObject({ statusText: "completed", status: 4 });
  expect(await ask("list_workflows", { filter: "completed" })).toMatchObject({ pagination: { total: 2 } });
  const unknown = await call("POST", "/api/v1/workflow?operation=get_status", { workflowId: "no" });
  expect(unknown.body).toMatchObject({ success: false, error: { message: "No workflow no" } });
});

test("a workflow of a source runs to its end and has a log", async () => {
  const { call, clock } = client();
  const started = (await call("POST", "/api/v1/workflows/execute", { source: "a/deploy" })).body;
  const path = `/api/v1/workflows/executions/${started.execution_id}`;
  clock.advance(1000);
  expect((await call("GET", path)).body).toMatchObject({ status: "completed", workflow: { name: "deploy" } });
  expect((await call("GET", `${path}/logs?limit=2`)).body.logs).toHaveLength(2);
  expect((await call("GET", "/api/v1/workflows/executions")).body).toMatchObject({ total: 1 });
  expect((await call("GET", "/api/v1/workflows/executions/no")).status).toBe(404);
});

test("people and groups: the person behind the key, invitations, memberships", async () => {
  const { call } = client();
  const [me] = (await call("GET", "/api/v1/users")).body;
  expect(me).toMatchObject({ status: true, email: "a@example.com" });
  expect((await call("GET", "/api/v2/users?limit=100&page=1&status=active")).body.items).toHaveLength(1);
  const [, users] = (await call("GET", "/api/v1/manage/groups")).body;
  expect((await call("POST", "/api/v1/users/invite", { email: "b@example.com" })).body.status).toBe(
    "invited",
  );
  const joined = await call("POST", `/api/v1/users/groups/${users.uuid}`, { email: "b@example.com" });
  expect(joined.body.groups).toEqual([users.uuid]);
  expect((await call("POST", "/api/v1/users/groups/no", { email: "b@example.com" })).status).toBe(404);
  const other = (await call("GET", "/api/v1/users/b@example.com")).body;
  expect((await call("GET", `/api/v1/users/membership/${other.uuid}`)).body.groups).toEqual([users.uuid]);
  expect((await call("GET", `/api/v1/users?group=${users.uuid}`)).body).toHaveLength(1);
  expect((await call("DELETE", "/api/v1/users/b@example.com")).status).toBe(200);
  expect((await call("GET", "/api/v1/users/b@example.com")).status).toBe(404);
  expect((await call("GET", "/api/v1/users/self")).body.uuid).toBe(me.uuid);
});

test("a subscription is triggered: the delivery is counted and listed, and a run begins", async () => {
  const { call } = client();
  const hook = { url: "https://example.com/hook", events: ["workflow.completed"], secret: "whsec" };
  const made = await call("POST", "/api/v1/webhooks", hook);
  expect(made.text).not.toContain("whsec");
  const path = `/api/v1/webhooks/${made.body.id}`;
  const { execution_id } = (await call("POST", `${path}/trigger`, { message: "m" })).body;
  expect((await call("GET", `/api/v1/executions/${execution_id}`)).status).toBe(200);
  expect((await call("GET", path)).body).toMatchObject({ delivery_attempts: 1, failed_deliveries: 0 });
  expect((await call("GET", `${path}/deliveries`)).body).toMatchObject([{ event: "workflow.completed" }]);
});

test("external knowledge lives below its vendor", async () => {
  const { call } = client();
  const made = (await call("POST", "/api/v1/rag/integration/slack", { channel_ids: ["b", "a"] })).body;
  expect(made).toMatchObject({ channel_ids: ["b", "a"], integration_type: "slack" });
  expect((await call("GET", `/api/v1/rag/integration/slack/${made.uuid}`)).status).toBe(200);
  expect((await call("GET", `/api/v1/rag/integration/teams/${made.uuid}`)).status).toBe(400);
  expect((await call("GET", "/api/v1/rag/integration/slack")).body).toHaveLength(1);
});

test("sources: looked at, attached to an agent, synced", async () => {
  const { call } = client();
  const tools = [{ name: "t", type: "docker" }];
  const load = "/api/v1/sources/load?url=https://example.com/o/tools.git";
  expect((await call("POST", load, { inline_tools: tools })).body).toMatchObject({
    name: "tools",
    tools,
    errors: [],
  });
  const agent = (await call("POST", "/api/v1/agents", { name: "a" })).body.uuid;
  const source = (await call("POST", "/api/v1/sources", { url: "https://example.com/o/tools.git" })).body
    .uuid;
  expect((await call("POST", `/api/v1/sources/${source}/agents/${agent}`)).status).toBe(200);
  expect((await call("GET", `/api/v1/sources/agent_sources/${agent}`)).body).toMatchObject([
    { uuid: source },
  ]);
  expect((await call("POST", `/api/v1/sources/${source}/sync`, { mode: "ci" })).body.uuid).toBe(source);
  expect((await call("POST", `/api/v1/sources/${source}/agents/no`)).status).toBe(404);
});

test("integrations: both generations see the same, the first by vendor", async () => {
  const { call } = client();
  const configs = [{ name: "main", is_default: true, vendor_specific: { region: "eu" } }];
  const body = { name: "prod-aws", integration_type: "aws", configs, uuid: "" };
  expect((await call("POST", "/api/v2/integrations", body)).body).toMatchObject({ configs, active: true });
  expect((await call("POST", "/api/v2/integrations", body)).status).toBe(409);
  expect((await call("GET", "/api/v1/integrations/aws")).body).toMatchObject({
    name: "prod-aws",
    vendor: "aws",
  });
  expect((await call("POST", "/api/v1/integrations/aws/status", { status: "disabled" })).status).toBe(200);
  expect((await call("GET", "/api/v2/integrations/prod-aws")).body.status).toBe("disabled");
  expect((await call("DELETE", "/api/v1/integrations/aws")).status).toBe(200);
  expect((await call("GET", "/api/v2/integrations")).body).toEqual([]);
});

test("knowledge is searched, filtered, sorted and paged", async () => {
  const { call } = client();
  for (const name of ["beta runbook", "alpha runbook", "gamma"])
    await call("POST", "/api/v1/knowledge", { name, content: `about ${name}`, labels: [name.slice(0, 1)] });
  expect((await call("GET", "/api/v1/knowledge?query=runbook&limit=1")).body).toHaveLength(1);
  expect((await call("GET", "/api/v1/knowledge/search?query=GAMMA")).body).toMatchObject([{ name: "gamma" }]);
  expect((await call("GET", "/api/v1/knowledge?tag=b")).body).toMatchObject([{ name: "beta runbook" }]);
  expect((await call("GET", "/api/v1/knowledge?page=2&limit=2")).body).toMatchObject({
    total: 3,
    has_more: false,
  });
  const ascending = (await call("GET", "/api/v1/knowledge?sort=created_at&order=asc")).body;
  expect(ascending[0]).toMatchObject({ name: "beta runbook" });
  expect((await call("GET", `/api/v1/knowledge/${ascending[0].uuid}/versions`)).body).toHaveLength(1);
});

test("a folder is uploaded as a form, with and without a content type of the file", async () => {
  const { call } = client();
  const upload = async (form: FormData) =>
    await call.mock.fetch("https://api.kubiya.ai/api/v1/sources/zip?name=local", {
      method: "PUT",
      headers: { authorization: "UserKey acme" },
      body: form,
    });
  const form = new FormData();
  form.set("file", new File([new Uint8Array([80, 75, 0, 255, 13, 10])], "a.zip"));
  expect(await (await upload(form)).json()).toMatchObject({ name: "local", type: "zip" });
  const typed = new FormData();
  typed.set("file", new File(["x"], "a.zip", { type: "application/zip" }));
  expect((await upload(typed)).status).toBe(200);
  const empty = new FormData();
  empty.set("name", "local");
  expect((await upload(empty)).status).toBe(400);
});
