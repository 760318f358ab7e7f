import { type Json, type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { page } from "../state/page.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { callerEmail, callerName } from "./caller.ts";

const table = "approvals";

/** Uses of tools that wait for somebody's yes. Only those who are named as approvers may give it. */
export const approvals: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/approvals": list,
  "POST /api/v1/approvals": ask,
  "GET /api/v1/approvals/pending": listPending,
  "GET /api/v1/approvals/{}": (call) => ({ status: 200, body: showApproval(call, approvalOf(call)) }),
  "POST /api/v1/approvals/{}/approve": (call) => decide(call, "approved", null),
  "POST /api/v1/approvals/{}/reject": (call) =>
    decide(call, "rejected", textOf(objectOf(call.body).reason) ?? null),
});

function approvalOf(call: Call): Row {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  if (!row) throw notFound("Approval request");
  return row;
}

function newestFirst(call: Call): Row[] {
  return call.organisation.table(table).rows().reverse();
}

function list(call: Call): Answer {
  const filters = ["status", "requester_email", "execution_id"];
  const asked = filters.flatMap((name) => {
    const wanted = call.query.get(name);
    return wanted ? [[name, wanted] as const] : [];
  });
  const shown = newestFirst(call).map((row) => showApproval(call, row));
  const kept = shown.filter((one) => asked.every(([name, wanted]) => one[name] === wanted));
  return { status: 200, ...page(call, kept, (one): Json => one) };
}

/** What waits for the caller. */
function listPending(call: Call): Answer {
  const waiting = newestFirst(call).filter((row) => statusOf(call, row) === "pending" && mayDecide(row));
  return { status: 200, body: waiting.map((row) => showApproval(call, row)) };
}

function ask(call: Call): Answer {
  const body = objectOf(call.body);
  const minutes = typeof body.timeout_minutes === "number" ? body.timeout_minutes : 1440;
  const row = call.organisation.insert(table, {
    execution_id: body.execution_id ?? "",
    rule_id: body.rule_id ?? null,
    status: "pending",
    tool_name: body.tool_name ?? "",
    tool_args: body.tool_args ?? null,
    risk_level: body.risk_level ?? null,
    enforcement_context: body.enforcement_context ?? null,
    approver_emails: body.approver_emails ?? [],
    expires: call.organisation.tick() + minutes * 60_000_000,
  });
  return { status: 201, body: showApproval(call, row) };
}

function decide(call: Call, status: string, reason: string | null): Answer {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  if (!row || statusOf(call, row) !== "pending" || !mayDecide(row)) {
    const message = "There is no such request that waits for you";
    throw new Refusal(404, "not_found", message);
  }
  const fields = { ...row.fields, status, reason, resolved: call.organisation.tick() };
  return { status: 200, body: showApproval(call, call.organisation.change(table, row, fields)) };
}

function mayDecide(row: Row): boolean {
  return stringsOf(row.fields.approver_emails).includes(callerEmail);
}

/** A request whose time is up is expired; the service leaves it waiting. */
function statusOf(call: Call, { fields }: Row): string {
  const status = textOf(fields.status) ?? "pending";
  const late = Number(fields.expires) < call.world.clock.now() * 1000;
  return status === "pending" && late && !plays(call, "expiry-ignored") ? "expired" : status;
}

function showApproval(call: Call, row: Row): JsonObject {
  const { expires, resolved, reason, status: _status, ...fields } = row.fields;
  const decided = typeof resolved === "number";
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    status: statusOf(call, row),
    requester_email: null,
    requester_id: null,
    approved_by_email: decided ? callerEmail : null,
    approved_by_name: decided ? callerName : null,
    rejection_reason: reason ?? null,
    resolved_at: decided ? stamp(resolved, "bare") : null,
    expires_at: stamp(Number(expires), "bare"),
    created_at: stamp(row.created, "bare"),
    updated_at: stamp(row.updated, "bare"),
  };
}
