import { type JsonObject, textOf } from "../json.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

/** One event of a run, and how many milliseconds after its beginning it happens. */
export interface ScriptedEvent {
  readonly after: number;
  readonly name: string;
  readonly data: JsonObject;
}

/** Milliseconds between two events. */
const pace = 25;
const piecesAtMost = 20;

/** What a run answers: its prompt, said back. */
export function responseOf(row: Row): string {
  return `Done: ${textOf(row.fields.prompt) ?? ""}`;
}

/** A run whose prompt begins with `fail` fails. */
export function failureOf(row: Row): string | undefined {
  const prompt = textOf(row.fields.prompt) ?? "";
  return /^fail\b/i.test(prompt) ? `The run failed: ${prompt}` : undefined;
}

/** Everything that happens in a run, from its beginning to its end. The same run has the same events, however often it is followed. */
export function scriptOf(row: Row): ScriptedEvent[] {
  const execution_id = row.id;
  const events: [string, JsonObject][] = [
    ["history_complete", { execution_id, message_count: 0, is_truncated: false, has_more: false }],
    ["status", { status: "running", execution_id, source: "workflow" }],
  ];
  const failure = failureOf(row);
  if (failure) {
    events.push(["error", { error: failure, execution_id, status: "failed", error_type: "agent_error" }]);
  } else {
    const pieces = piecesOf(responseOf(row));
    const message_id = `${execution_id}_assistant_1`;
    for (const [at, content] of pieces.entries()) {
      const data = { role: "assistant", content, message_id, is_final: at === pieces.length - 1 };
      const timestamp = stamp(row.created + events.length * pace * 1000, "offset");
      events.push(["message_chunk", { data, timestamp }]);
    }
    events.push(["status", { status: "completed", execution_id, source: "workflow" }]);
    events.push([
      "done",
      { execution_id, response: responseOf(row), usage: {}, workflow_status: "completed" },
    ]);
  }
  return events.map(([name, data], at) => ({ after: at * pace, name, data }));
}

/** Milliseconds from the beginning of a run to its end. */
export function durationOf(row: Row): number {
  return scriptOf(row).at(-1)?.after ?? 0;
}

function piecesOf(text: string): string[] {
  const words = text.split(/(?<= )/);
  const size = Math.ceil(words.length / piecesAtMost);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += size) pieces.push(words.slice(at, at + size).join(""));
  return pieces;
}
