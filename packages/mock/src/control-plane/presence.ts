import { objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

const table = "presence";

/** Who looks at an agent just now. */
export const presence: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/presence/agent/{}": (call) => {
    const id = call.values[0] ?? "";
    checkAgent(call, id);
    const seen = call.organisation.table(table).where("agent_id", id);
    return { status: 200, body: seen.map(showPresence) };
  },
  "POST /api/v1/presence/heartbeat": heartbeat,
  "DELETE /api/v1/presence/leave": leave,
});

function checkAgent(call: Call, id: string): void {
  if (!call.organisation.table("agents").get(id)) throw notFound("Agent");
}

function heartbeat(call: Call): Answer {
  const body = objectOf(call.body);
  const agentId = textOf(body.agent_id) ?? null;
  const fields = {
    user_id: body.user_id ?? "",
    user_email: body.user_email ?? null,
    user_name: body.user_name ?? null,
    user_avatar: body.user_avatar ?? null,
    agent_id: agentId,
    session_id: body.session_id ?? null,
    execution_id: body.execution_id ?? null,
    is_typing: body.is_typing ?? false,
  };
  const [known] = placesOf(call, String(fields.user_id), agentId);
  if (known) call.organisation.change(table, known, fields);
  else call.organisation.insert(table, fields);
  return { status: 200, body: { status: "ok" } };
}

function leave(call: Call): Answer {
  const gone = placesOf(call, call.query.get("user_id") ?? "", call.query.get("agent_id"));
  for (const row of gone) call.organisation.table(table).remove(row.id);
  return { status: 204 };
}

function placesOf(call: Call, userId: string, agentId: string | null): Row[] {
  const rows = call.organisation.table(table).where("user_id", userId);
  return rows.filter((row) => agentId === null || row.fields.agent_id === agentId);
}

function showPresence(row: Row) {
  return { id: row.id, ...row.fields, is_active: true, last_active_at: stamp(row.updated, "z") };
}
