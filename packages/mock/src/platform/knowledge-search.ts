import type { JsonObject } from "../json.ts";
import type { Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import { listAnswer } from "./inferred/list.ts";
import { person } from "./inferred/shown.ts";
import { knowledge } from "./knowledge.ts";

/** Finding knowledge, and how an entry came to be what it is. */
export const knowledgeHandlers: [string, Handler][] = handlersAt("platform", {
  "GET /api/v1/knowledge": (call) => listAnswer(call, entries(call)),
  "GET /api/v1/knowledge/search": (call) => listAnswer(call, entries(call)),
  "GET /api/v1/knowledge/{}/versions": (call) => {
    const row = rowOf(knowledge, call, call.values[0]);
    const content = String(row.fields.content ?? "");
    const version = { version: 1, content, created_at: stamp(row.updated, "z"), created_by: person };
    return listAnswer(call, [version]);
  },
});

function entries(call: Call): JsonObject[] {
  const rows = call.organisation.table(knowledge.table).rows().reverse();
  return rows.map((row) => knowledge.show(call, row, "list"));
}
