import { expect, test } from "vitest";
import { controlPlaneClient } from "../testing/client.ts";

// What was seen stands in control-plane-behaviour.yaml; what it does not tell was tried on 2026-11-25.
const long = "y".repeat(256);
const rule = { name: "r", scope_type: "all", approver_type: "group", approver_value: "g" };
const job = { name: "j", trigger_type: "manual", planning_mode: "on_the_fly", prompt_template: "x" };
const agent = { name: "a", model_id: "m" };
const approval = { execution_id: "x", tool_name: "t" };

test.each([
  ["agents", { ...agent, name: long }, 500],
  ["agents", { ...agent, runtime: "none" }, 500],
  ["approval-rules", { ...rule, approver_value: 5 }, 201],
  ["approval-rules", { ...rule, name: "" }, 422],
  ["approvals", { ...approval, rule_id: "no-uuid" }, 500],
  ["approvals", { ...approval, tool_name: "" }, 201],
  ["jobs", { ...job, entity_type: "planet" }, 201],
  ["jobs", { ...job, prompt_template: "" }, 201],
  ["jobs", { ...job, name: "" }, 422],
  ["projects", { name: "", key: "AA" }, 201],
  ["projects", { name: "a", key: "AA", visibility: "none" }, 500],
  ["skills", { name: "", type: "shell" }, 201],
  ["skills", { name: long, type: "shell" }, 500],
  ["teams", { name: "" }, 422],
])("kinds.*.not_checked, a new one of %s: %j is %i; else 422", async (kind, body, status) => {
  expect((await controlPlaneClient({ quirks: true })("POST", `/api/v1/${kind}`, body)).status).toBe(status);
  expect((await controlPlaneClient()("POST", `/api/v1/${kind}`, body)).status).toBe(422);
});

test.each([
  ["agents", agent, { status: "none" }, 200],
  ["agents", agent, { name: null }, 500],
  ["agents", agent, { team_id: "no-uuid" }, 500],
  ["agents", agent, { skill_ids: ["no-uuid"] }, 500],
  ["environments", { name: "prod" }, { name: long }, 500],
  ["environments", { name: "prod" }, { name: "" }, 200],
  ["projects", { name: "a", key: "AA" }, { key: "B" }, 200],
  ["projects", { name: "a", key: "AA" }, { key: long }, 500],
  ["projects", { name: "a", key: "AA" }, { name: null }, 500],
])("kinds.*.update, a change of %s: %j with %j is %i; else 422", async (kind, body, change, status) => {
  for (const [call, expected] of [
    [controlPlaneClient({ quirks: true }), status],
    [controlPlaneClient(), 422],
  ] as const) {
    const { id } = (await call("POST", `/api/v1/${kind}`, body)).body;
    expect((await call("PATCH", `/api/v1/${kind}/${id}`, change)).status).toBe(expected);
  }
});

test("lists: a filter outside its set matches nothing; else 422", async () => {
  for (const path of ["/api/v1/jobs?trigger_type=never", "/api/v1/approvals?status=odd"]) {
    expect(await controlPlaneClient({ quirks: true })("GET", path)).toMatchObject({ status: 200, body: [] });
    expect((await controlPlaneClient()("GET", path)).status).toBe(422);
  }
});

test("what a quirk has let into the state is shown, though the contract forbids it", async () => {
  const call = controlPlaneClient({ quirks: true });
  await call("POST", "/api/v1/approval-rules", { ...rule, approver_value: 5 });
  expect((await call("GET", "/api/v1/approval-rules")).body).toMatchObject([{ approver_value: 5 }]);
});

test("a 422 tells what is wrong in the order of the fields, as the service does", async () => {
  const call = controlPlaneClient();
  const { detail } = (await call("POST", "/api/v1/approval-rules", { name: "", scope_type: "odd" })).body;
  expect(detail).toMatchObject([
    { type: "string_too_short", loc: ["body", "name"], ctx: { min_length: 1 } },
    {
      type: "literal_error",
      loc: ["body", "scope_type"],
      ctx: { expected: "'tool', 'risk_level', 'category' or 'all'" },
    },
    { type: "missing", loc: ["body", "approver_type"] },
    { type: "missing", loc: ["body", "approver_value"] },
  ]);
  const team = (await call("POST", "/api/v1/teams", { name: "t", configuration: [] })).body.detail;
  expect(team).toMatchObject([{ type: "model_attributes_type", loc: ["body", "configuration"] }]);
  const settings = await call("PUT", "/api/v1/organization/settings", { enforcement_enabled: "maybe" });
  expect(settings.body.detail).toMatchObject([{ type: "bool_parsing" }]);
  expect((await call("POST", "/api/v1/teams", "null")).body.detail).toMatchObject([
    { type: "model_attributes_type", loc: ["body"], input: null },
  ]);
  const batch = { execution_ids: [], reason: "r" };
  expect((await call("POST", "/api/v1/executions/batch/terminate", batch)).body.detail).toMatchObject([
    { type: "too_short", ctx: { field_type: "List", min_length: 1, actual_length: 0 } },
  ]);
});
