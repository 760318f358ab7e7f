import type { JsonObject } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { activeWorkers, dropWorkersOf } from "./queue-workers.ts";

const nested = "/api/v1/environments/{}/worker-queues";

/** Queues inside environments: made and listed there, listed across, and reached by their own ids. */
export const workerQueues: Resource = {
  table: "worker_queues",
  noun: "Worker queue",
  family: "control-plane",
  collections: ["/api/v1/worker-queues", nested],
  order: "oldest",
  unique: ["name"],
  scope: "environment_id",
  defaults: {
    display_name: null,
    description: null,
    status: "active",
    max_workers: null,
    heartbeat_interval: 60,
    tags: [],
    settings: {},
    created_by: null,
  },
  empties: { tags: [], settings: {}, heartbeat_interval: 60 },
  required: ["name", "status"],
  statuses: { create: 201, remove: 204 },
  within(call) {
    if (call.route.shape !== nested) return () => true;
    const { id } = environmentOf(call, call.values[0]);
    return (row) => row.fields.environment_id === id;
  },
  draft(call, fields, _sent, before) {
    if (before) return fields;
    const { id } = environmentOf(call, call.values[0]);
    return { ...fields, environment_id: id, display_name: fields.display_name ?? fields.name ?? null };
  },
  removing(call, row) {
    if (row.fields.name === "default")
      throw new Refusal(400, "bad_request", "Cannot delete the default worker queue");
    dropWorkersOf(call, row.id);
  },
  show: showQueue,
};

/** The environment with that id. Throws 404. */
export function environmentOf(call: Call, id = ""): Row {
  const row = call.organisation.table("environments").get(id);
  if (!row) throw notFound("Environment");
  return row;
}

/** The queue that the path names first. Throws 404. */
export function queueOf(call: Call): Row {
  const row = call.organisation.table("worker_queues").get(call.values[0] ?? "");
  if (!row) throw notFound("Worker queue");
  return row;
}

/** Takes the queues of an environment away with all that hangs on them. */
export function dropQueuesOf(call: Call, environmentId: string): void {
  const queues = call.organisation.table("worker_queues");
  for (const queue of queues.where("environment_id", environmentId)) {
    dropWorkersOf(call, queue.id);
    queues.remove(queue.id);
  }
}

function showQueue(call: Call, row: Row): JsonObject {
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...row.fields,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
    active_workers: activeWorkers(call, row.id).length,
    task_queue_name: row.id,
  };
}
