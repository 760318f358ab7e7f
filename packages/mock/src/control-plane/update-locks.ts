import { randomUUID } from "node:crypto";
import { type JsonObject, objectOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { queueOf } from "./worker-queues.ts";

const table = "update_locks";
const lock = "/api/v1/worker-queues/{}/workers/{}/update-lock";

/** The right of one worker of a queue to update itself; it frees itself when its time is up. */
export const updateLocks: [string, Handler][] = handlersAt("control-plane", {
  [`POST ${lock}`]: acquire,
  [`DELETE ${lock}`]: release,
  "GET /api/v1/worker-queues/{}/update-lock-status": status,
});

function held(call: Call): Row | undefined {
  const row = call.organisation.table(table).get(call.values[0] ?? "");
  return row && Number(row.fields.expires) > call.world.clock.now() * 1000 ? row : undefined;
}

function acquire(call: Call): Answer {
  const queue = queueOf(call);
  if (held(call)) throw new Refusal(409, "conflict", "Another worker has the update lock");
  const { worker_id, lock_duration_seconds } = objectOf(call.body);
  const seconds = typeof lock_duration_seconds === "number" ? lock_duration_seconds : 300;
  const expires = call.organisation.tick() + seconds * 1_000_000;
  const fields = { lock_id: randomUUID(), worker_id: worker_id ?? "", expires };
  const row = call.organisation.insert(table, fields, queue.id);
  return { status: 200, body: { ...showLock(row), locked: true } };
}

function release(call: Call): Answer {
  const row = held(call);
  if (row?.fields.worker_id !== call.values[1]) throw notFound("Update lock");
  call.organisation.table(table).remove(row?.id ?? "");
  return { status: 204 };
}

function status(call: Call): Answer {
  const queue = queueOf(call);
  const row = held(call);
  if (!row) {
    const free = { locked: false, queue_id: queue.id, lock_coordination_available: true };
    return { status: 200, body: free };
  }
  const left = Number(row.fields.expires) - call.world.clock.now() * 1000;
  const ttl_seconds = Math.max(0, Math.round(left / 1_000_000));
  return {
    status: 200,
    body: { locked: true, ...showLock(row), ttl_seconds, lock_coordination_available: true },
  };
}

function showLock(row: Row): JsonObject {
  return {
    lock_id: row.fields.lock_id ?? "",
    worker_id: row.fields.worker_id ?? "",
    queue_id: row.id,
    acquired_at: stamp(row.created, "offset"),
    expires_at: stamp(Number(row.fields.expires), "offset"),
  };
}
