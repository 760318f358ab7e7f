import { objectOf } from "../json.ts";
import { failed, type Quirk } from "./quirk.ts";

/** Without Temporal a run is recorded and never begins. */
export const runRecordedThen500: Quirk = {
  name: "run-recorded-then-500",
  seen: "tried on 2026-11-25: a run of a team stays PENDING",
  after: (call, { status, body }) => {
    const runs = call.organisation.table("executions");
    const row = runs.get(String(objectOf(body).execution_id));
    if (status !== 200 || !row) return undefined;
    runs.put({ ...row, fields: { ...row.fields, status: "PENDING" } });
    return failed("Failed to execute: there is no Temporal");
  },
};

/** The filter looks for lower case, and a run that was just recorded carries upper case. */
export const statusCaseMissed: Quirk = {
  name: "status-case-missed",
  seen: "tried on 2026-11-25: status_filter=pending misses PENDING",
  after: (call, answer) => {
    const wanted = call.query.get("status_filter")?.toLowerCase();
    if (wanted === undefined || !Array.isArray(answer.body)) return undefined;
    return { ...answer, body: answer.body.filter((run) => objectOf(run).status === wanted) };
  },
};

/** A heartbeat of a worker that nobody registered is taken. */
export const unknownWorker204: Quirk = {
  name: "unknown-worker-204",
  seen: "tried on 2026-11-25",
  after: (_call, { refusal }) =>
    refusal?.code === "not_found" ? { status: 204, source: "quirk" } : undefined,
};
