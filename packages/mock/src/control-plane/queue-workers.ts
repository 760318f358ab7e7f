import { type Json, type JsonObject, objectOf, stringsOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Row } from "../state/table.ts";

const table = "workers";

/** How long a worker counts as alive after a heartbeat, in microseconds. */
const patience = 150_000_000;

/** The workers of a queue that are alive: heard of a short time ago, the latest first. */
export function activeWorkers(call: Call, queueId: string): Row[] {
  const since = call.world.clock.now() * 1000 - patience;
  const rows = call.organisation.table(table).where("queue_id", queueId);
  return rows.filter((row) => heardOf(row) > since).sort((a, b) => heardOf(b) - heardOf(a));
}

/** When a worker was last heard of, in microseconds; 0 when never or when it has left. */
export function heardOf(row: Row): number {
  return typeof row.fields.last_heartbeat === "number" ? row.fields.last_heartbeat : 0;
}

export function workerOf(call: Call, id: string): Row | undefined {
  return call.organisation.table(table).get(id);
}

/** A worker that has registered and not been heard of since. */
export function addWorker(call: Call, queueId: Json, environmentName: Json, systemInfo: Json): Row {
  return call.organisation.insert(table, {
    queue_id: queueId,
    environment_name: environmentName,
    status: "active",
    tasks_processed: 0,
    current_task_id: null,
    last_heartbeat: 0,
    system_info: systemInfo,
    logs: [],
    worker_metadata: {},
  });
}

/** Notes that a worker is alive and what it tells of itself. */
export function noteHeartbeat(call: Call, worker: Row, told: JsonObject): void {
  const { status, tasks_processed, current_task_id, system_info, worker_metadata, logs } = told;
  call.organisation.change(table, worker, {
    ...worker.fields,
    status: status ?? "active",
    tasks_processed: tasks_processed ?? 0,
    current_task_id: current_task_id ?? null,
    ...(system_info ? { system_info } : {}),
    worker_metadata: objectOf(worker_metadata),
    logs: [...stringsOf(worker.fields.logs), ...stringsOf(logs)],
    last_heartbeat: call.organisation.tick(),
  });
}

/** Takes a worker off the lists. */
export function noteLeaving(call: Call, worker: Row): void {
  call.organisation.change(table, worker, {
    ...worker.fields,
    status: "disconnected",
    last_heartbeat: 0,
  });
}

export function dropWorkersOf(call: Call, queueId: string): void {
  const workers = call.organisation.table(table);
  for (const worker of workers.where("queue_id", queueId)) workers.remove(worker.id);
}
