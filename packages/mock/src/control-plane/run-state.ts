import { type JsonObject, textOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Row } from "../state/table.ts";
import { callerEmail, callerName } from "./caller.ts";
import { durationOf, failureOf, responseOf } from "./execution-script.ts";

/** The table of all runs. */
export const runs = "executions";

/** How far a run has come. Times are in microseconds. */
export interface RunState {
  readonly status: string;
  readonly response: string | null;
  readonly error: string | null;
  readonly started: number | null;
  readonly ended: number | null;
}

/** What is known of a run when it begins. */
export interface NewRun {
  readonly type: string;
  readonly entityId: string;
  readonly entityName: string | null;
  readonly prompt: string;
  readonly systemPrompt?: string | null;
  readonly metadata: JsonObject;
  /** The name of the queue, and its id where it has one. */
  readonly queue: string | null;
  readonly queueId?: string;
  /** The job that it is a run of. */
  readonly jobId?: string | null;
}

/** Begins a run that the mock plays by its clock. */
export function startRun(call: Call, run: NewRun): Row {
  return call.organisation.insert(runs, {
    ...fieldsOf(run),
    user_name: callerName,
    user_email: callerEmail,
    status: null,
  });
}

/** Notes a run that somebody else carries out and reports on. Its id comes from there. */
export function recordRun(call: Call, id: string, run: NewRun): Row {
  const fields = { ...fieldsOf(run), user_name: null, user_email: null, status: "pending", reported: true };
  return call.organisation.insert(runs, fields, id);
}

/** What a run of ours does by the clock, or what was reported of any other, or of one that was stopped. */
export function stateOf(call: Call, row: Row): RunState {
  const { fields, created } = row;
  const status = textOf(fields.status);
  if (status !== undefined)
    return {
      status,
      response: textOf(fields.response) ?? null,
      error: textOf(fields.error_message) ?? null,
      started: momentOf(fields.started),
      ended: momentOf(fields.ended),
    };
  const ended = created + durationOf(row) * 1000;
  if (call.world.clock.now() * 1000 < ended)
    return { status: "running", response: null, error: null, started: created, ended: null };
  const failure = failureOf(row);
  const done = failure
    ? { status: "failed", response: null, error: failure }
    : { status: "completed", response: responseOf(row), error: null };
  return { ...done, started: created, ended };
}

function momentOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function fieldsOf(run: NewRun): JsonObject {
  return {
    execution_type: run.type,
    entity_id: run.entityId,
    entity_name: run.entityName,
    prompt: run.prompt,
    system_prompt: run.systemPrompt ?? null,
    execution_metadata: run.metadata,
    runner_name: run.queue,
    ...(run.queueId ? { queue_id: run.queueId } : {}),
    ...(run.jobId ? { job_id: run.jobId } : {}),
  };
}
