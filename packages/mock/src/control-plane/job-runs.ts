import { type Json, type JsonObject, objectOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import { stamp } from "../state/stamp.ts";
import { type RunState, runs, stateOf } from "./run-state.ts";

/** One run of a job. */
export interface JobRun extends RunState {
  readonly id: string;
  readonly begun: number;
  /** Whether somebody else carries it out: the job does not count it among its own. */
  readonly reported: boolean;
  readonly shown: JsonObject;
}

/** The runs of a job, the oldest first. */
export function jobRuns(call: Call, jobId: string): JobRun[] {
  const rows = call.organisation.table(runs).where("job_id", jobId);
  return rows.map((row) => {
    const state = stateOf(call, row);
    return {
      ...state,
      id: row.id,
      begun: row.created,
      reported: row.fields.reported === true,
      shown: showRun(row.id, state, row.fields),
    };
  });
}

function showRun(execution_id: string, state: RunState, fields: JsonObject): JsonObject {
  const { scheduled_execution: _scheduled, ...metadata } = objectOf(fields.execution_metadata);
  return {
    execution_id,
    trigger_type: metadata.trigger_type ?? "manual",
    status: state.status,
    started_at: timeOf(state.started),
    completed_at: timeOf(state.ended),
    duration_ms: fields.duration_ms ?? durationOf(state),
    error_message: state.error,
    trigger_metadata: metadata,
  };
}

function durationOf({ started, ended }: RunState): Json {
  return started !== null && ended !== null ? Math.round((ended - started) / 1000) : null;
}

function timeOf(moment: number | null): Json {
  return moment === null ? null : stamp(moment, "z");
}
