import type { Clock } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

export type Phase = "pending" | "running" | "completed" | "failed" | "cancelled";

/** Where a piece of work stands by the mock's clock; times in microseconds since 1970. */
export interface Life {
  readonly phase: Phase;
  readonly started?: number;
  readonly ended?: number;
  /** From 0 to 100. */
  readonly progress: number;
}

/** Milliseconds that a piece of work waits, and that it then takes. */
const waits = 50;
const takes = 200;

/** Every piece of work goes from pending over running to completed, or to failed when its text begins with `fail`. */
export function lifeOf(row: Row, clock: Clock): Life {
  const now = clock.now() * 1000;
  const started = row.created + waits * 1000;
  const ended = started + takes * 1000;
  const stopped = row.fields.cancelled;
  if (typeof stopped === "number")
    return { phase: "cancelled", progress: progressAt(stopped, started), ended: stopped };
  if (now < started) return { phase: "pending", progress: 0 };
  if (now < ended) return { phase: "running", started, progress: progressAt(now, started) };
  return { phase: fails(row) ? "failed" : "completed", started, ended, progress: fails(row) ? 50 : 100 };
}

/** Whether a piece of work will fail: its name, prompt, tool or source begins with `fail`. */
function fails(row: Row): boolean {
  return ["name", "prompt", "tool", "source"].some((field) =>
    /^fail\b/i.test(String(row.fields[field] ?? "")),
  );
}

export function isOver({ phase }: Life): boolean {
  return phase !== "pending" && phase !== "running";
}

/** A time of a life, or null while it has not come. */
export function timeOf(micros: number | undefined): string | null {
  return micros === undefined ? null : stamp(micros, "z");
}

export function durationOf({ started, ended }: Life): string {
  return started === undefined || ended === undefined ? "" : `${(ended - started) / 1_000_000}s`;
}

/** What a piece of work has said so far. */
export function logOf(row: Row, life: Life, what: string): JsonObject[] {
  const line = (micros: number, level: string, message: string): JsonObject => ({
    timestamp: stamp(micros, "z"),
    level,
    message,
  });
  const lines = [line(row.created, "info", `${what} queued`)];
  if (life.started !== undefined) lines.push(line(life.started, "info", `${what} started`));
  if (life.ended !== undefined)
    lines.push(line(life.ended, life.phase === "failed" ? "error" : "info", `${what} ${life.phase}`));
  return lines;
}

function progressAt(now: number, started: number): number {
  return Math.max(0, Math.min(99, Math.round(((now - started) / (takes * 1000)) * 100)));
}
