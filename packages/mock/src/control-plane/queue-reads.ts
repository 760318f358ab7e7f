import { createHash } from "node:crypto";
import { type JsonObject, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import { activeWorkers, heardOf } from "./queue-workers.ts";
import { environmentOf, queueOf } from "./worker-queues.ts";

/** What can be read about a queue, and how a worker is started for it or for an environment. */
export const queueReads: [string, Handler][] = handlersAt("control-plane", {
  "GET /api/v1/worker-queues/{}/config": readConfig,
  "GET /api/v1/worker-queues/{}/metrics": readMetrics,
  "GET /api/v1/worker-queues/{}/worker-command": readCommand,
  "GET /api/v1/worker-queues/{}/install-script": readScript,
  "GET /api/v1/environments/{}/worker-command": (call) =>
    environmentCommand(call, "environment_name", "--environment"),
  "GET /api/v1/task-queues/{}/worker-command": (call) =>
    environmentCommand(call, "task_queue_name", "--task-queue"),
});

function readConfig(call: Call): Answer {
  const queue = queueOf(call);
  const environment = environmentOf(call, textOf(queue.fields.environment_id));
  const { environment_id: _environment, created_by: _creator, ...fields } = queue.fields;
  const version = createHash("sha256").update(JSON.stringify(fields)).digest("hex");
  const body: JsonObject = {
    queue_id: queue.id,
    ...fields,
    config_version: version,
    config_updated_at: stamp(queue.updated, "offset"),
    recommended_package_version: "1.0.2",
    environment_id: environment.id,
    environment_name: environment.fields.name ?? "",
  };
  return { status: 200, body };
}

function readMetrics(call: Call): Answer {
  const queue = queueOf(call);
  const workers = activeWorkers(call, queue.id);
  const [latest] = workers;
  const count = (status: string) => workers.filter((worker) => worker.fields.status === status).length;
  const body: JsonObject = {
    queue_id: queue.id,
    active_workers: count("active"),
    idle_workers: count("idle"),
    busy_workers: count("busy"),
    total_workers: workers.length,
    tasks_processed_24h: 0,
    tasks_failed_24h: 0,
    tasks_pending: 0,
    avg_task_duration_ms: 0,
    error_rate_percent: 0,
    last_error_at: null,
    task_queue_backlog: 0,
    task_queue_pollers: 0,
    last_activity_at: latest ? stamp(heardOf(latest), "z") : null,
    updated_at: stamp(call.organisation.tick(), "bare"),
  };
  return { status: 200, body };
}

function readCommand(call: Call): Answer {
  const queue = queueOf(call);
  const flags = { "--queue-id": queue.id };
  const body: JsonObject = {
    queue_id: queue.id,
    ...command(flags),
    can_register: queue.fields.status === "active",
    queue_status: queue.fields.status ?? "",
    active_workers: activeWorkers(call, queue.id).length,
    max_workers: queue.fields.max_workers ?? null,
  };
  return { status: 200, body };
}

function readScript(call: Call): Answer {
  const queue = queueOf(call);
  return { status: 200, text: `#!/bin/sh\nset -eu\nexec kubiya worker start --queue-id ${queue.id}\n` };
}

/** How a worker is started for an environment, under either of its names. */
function environmentCommand(call: Call, nameField: string, nameFlag: string): Answer {
  const { fields } = environmentOf(call, call.values[0]);
  const name = fields.name ?? "";
  const body: JsonObject = {
    worker_token: fields.worker_token ?? "",
    [nameField]: name,
    ...command({ "--token": fields.worker_token ?? "", [nameFlag]: name }),
    namespace_status: fields.status ?? "",
    can_register: fields.status === "ready" || fields.status === "active",
    provisioning_workflow_id: fields.provisioning_workflow_id ?? null,
  };
  return { status: 200, body };
}

function command(flags: JsonObject): JsonObject {
  const words = Object.entries(flags).flatMap(([name, value]) => [name, String(value)]);
  return {
    command: ["kubiya", "worker", "start", ...words].join(" "),
    command_parts: { binary: "kubiya", subcommand: "worker start", flags },
  };
}
