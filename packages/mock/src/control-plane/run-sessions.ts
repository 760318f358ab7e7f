import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { executionOf } from "./executions.ts";
import { runs } from "./run-state.ts";

const table = "sessions";
const session = "/api/v1/executions/{}/session";

/** The conversation of a run, as whoever carries it out has saved it. */
export const runSessions: [string, Handler][] = handlersAt("control-plane", {
  [`GET ${session}`]: (call) => {
    const saved = call.organisation
      .table(table)
      .where("execution_id", call.values[0] ?? "")
      .at(-1);
    if (!saved) throw notFound("Session");
    return { status: 200, body: saved.fields };
  },
  [`POST ${session}`]: save,
});

function save(call: Call): Answer {
  const execution_id = call.values[0] ?? "";
  if (!plays(call, "unknown-execution-accepted")) executionOf(call);
  const { session_id, messages, metadata } = objectOf(call.body);
  const id = textOf(session_id) ?? execution_id;
  const sent = Array.isArray(messages) ? messages : [];
  const whole = sent.map((message) => withId(call, execution_id, objectOf(message)));
  for (const old of call.organisation.table(table).where("session_id", id))
    call.organisation.table(table).remove(old.id);
  call.organisation.insert(table, {
    session_id: id,
    execution_id,
    messages: whole,
    message_count: whole.length,
    ...(id === execution_id ? {} : { metadata: objectOf(metadata) }),
  });
  keepPreview(call, execution_id, objectOf(whole.at(-1)).content);
  const body = { success: true, execution_id, session_id: id, persisted_messages: whole.length };
  return { status: 201, body };
}

function withId(call: Call, executionId: string, message: JsonObject): JsonObject {
  const made = `${executionId}_${textOf(message.role) ?? "user"}_${call.organisation.tick()}`;
  return { ...message, message_id: textOf(message.message_id) ?? made };
}

/** The run shows the last thing that was said. */
function keepPreview(call: Call, id: string, content: Json | undefined): void {
  const row = call.organisation.table(runs).get(id);
  const last_message_preview = textOf(content) ?? null;
  if (row) call.organisation.table(runs).put({ ...row, fields: { ...row.fields, last_message_preview } });
}
