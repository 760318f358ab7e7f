import type { Clock } from "../clock.ts";
import type { Row } from "../state/table.ts";
import { scriptOf } from "./execution-script.ts";

/**
 * The events of a run as server-sent events, each when it happens, beginning after the one that the client has seen.
 * Three lines in this order: id, event, data; the id is `<execution>_<counter from 1>_<microseconds>`.
 */
export async function* executionEvents(
  row: Row,
  seen: string | null,
  clock: Clock,
  signal: AbortSignal,
): AsyncIterable<string> {
  const from = counterOf(row, seen);
  for (const [at, event] of scriptOf(row).entries()) {
    if (at < from) continue;
    const due = row.created / 1000 + event.after;
    const wait = due - clock.now();
    if (wait > 0) await clock.sleep(wait, signal);
    if (signal.aborted) return;
    const id = `${row.id}_${at + 1}_${row.created + event.after * 1000}`;
    yield `id: ${id}\nevent: ${event.name}\ndata: ${JSON.stringify(event.data)}\n\n`;
  }
}

function counterOf(row: Row, seen: string | null): number {
  if (!seen?.startsWith(`${row.id}_`)) return 0;
  const counter = Number(seen.slice(row.id.length + 1).split("_")[0]);
  return Number.isInteger(counter) && counter > 0 ? counter : 0;
}
