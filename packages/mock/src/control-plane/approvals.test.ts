import { expect, test } from "vitest";
import { controlPlaneClient, createTestClock } from "../testing/client.ts";

const execution_id = "11111111-1111-4111-8111-000000000001";

test("an approval waits, is listed for those who may give it, and is decided once", async () => {
  const call = controlPlaneClient();
  const body = { execution_id, tool_name: "kubectl", approver_emails: ["a@example.com"] };
  const item = `/api/v1/approvals/${(await call("POST", "/api/v1/approvals", body)).body.id}`;
  await call("POST", "/api/v1/approvals", { ...body, approver_emails: ["b@example.com"] });
  expect((await call("GET", "/api/v1/approvals")).body).toHaveLength(2);
  expect((await call("GET", "/api/v1/approvals/pending")).body).toHaveLength(1);
  expect(await call("POST", `${item}/approve`, { comment: "yes" })).toMatchObject({
    status: 200,
    body: { status: "approved", approved_by_email: "a@example.com" },
  });
  expect((await call("POST", `${item}/reject`, { reason: "no" })).status).toBe(404);
  expect((await call("GET", "/api/v1/approvals?status=approved")).body).toHaveLength(1);
  const other = (await call("GET", "/api/v1/approvals?status=pending")).body[0].id;
  expect((await call("POST", `/api/v1/approvals/${other}/approve`, {})).status).toBe(404);
});

test("an approval expires", async () => {
  const clock = createTestClock();
  const call = controlPlaneClient({ clock });
  const body = { execution_id, tool_name: "rm", approver_emails: ["a@example.com"], timeout_minutes: 1 };
  const item = `/api/v1/approvals/${(await call("POST", "/api/v1/approvals", body)).body.id}`;
  clock.advance(61_000);
  expect((await call("GET", item)).body.status).toBe("expired");
  expect((await call("POST", `${item}/reject`, {})).status).toBe(404);
});

test("rules are listed by priority, and the weightiest that fits holds", async () => {
  const call = controlPlaneClient();
  const made = (name: string, more: object) =>
    call("POST", "/api/v1/approval-rules", {
      name,
      approver_type: "user_emails",
      approver_value: [`${name}@example.com`],
      ...more,
    });
  await made("everything", { scope_type: "all" });
  await made("kubectl", { scope_type: "tool", scope_value: "kubectl", priority: 5 });
  await made("risky", { scope_type: "risk_level", scope_value: "high", priority: 9 });
  const names = (await call("GET", "/api/v1/approval-rules")).body.map((one: { name: string }) => one.name);
  expect(names).toEqual(["risky", "kubectl", "everything"]);
  const ruleFor = async (asked: object) =>
    (await call("POST", "/api/v1/approval-rules/resolve", asked)).body.rule_name;
  expect(await ruleFor({ tool_name: "kubectl" })).toBe("kubectl");
  expect(await ruleFor({ tool_name: "kubectl", risk_level: "high" })).toBe("risky");
  expect(await ruleFor({ tool_name: "ls" })).toBe("everything");
});

test("a rule lives: it is changed with PUT and has no read of its own", async () => {
  const call = controlPlaneClient();
  const body = { name: "all", scope_type: "all", approver_type: "group", approver_value: "ops" };
  const item = `/api/v1/approval-rules/${(await call("POST", "/api/v1/approval-rules", body)).body.id}`;
  expect((await call("PUT", item, { enabled: false })).body.enabled).toBe(false);
  expect((await call("GET", item)).status).toBe(405);
  expect((await call("POST", "/api/v1/approval-rules/resolve", { tool_name: "x" })).body.rule_id).toBeNull();
  expect((await call("DELETE", item)).status).toBe(204);
  expect((await call("DELETE", item)).status).toBe(404);
});
