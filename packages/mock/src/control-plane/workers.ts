import { isObject, type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { environmentNamed } from "./environments.ts";
import { activeWorkers, addWorker, heardOf, noteHeartbeat, noteLeaving, workerOf } from "./queue-workers.ts";
import { environmentOf, queueOf } from "./worker-queues.ts";

/** Workers as they register, tell that they are alive, and leave. Nothing runs: the mock's runs need no worker. */
export const workers: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/worker-queues/{}/start": startInQueue,
  "GET /api/v1/worker-queues/{}/workers": (call) => {
    const queue = queueOf(call);
    return { status: 200, body: activeWorkers(call, queue.id).map(showWorker) };
  },
  "GET /api/v1/task-queues/{}/workers": () => ({ status: 200, body: [] }),
  "POST /api/v1/workers/register": register,
  "POST /api/v1/workers/{}/start": start,
  "POST /api/v1/workers/{}/heartbeat": (call) => heartbeat(call, call.values[0] ?? ""),
  "POST /api/v1/workers/heartbeat": (call) => heartbeat(call, textOf(objectOf(call.body).worker_id) ?? ""),
  "POST /api/v1/workers/{}/disconnect": disconnect,
});

/** What every worker is given to connect with; none of it opens anything. */
function connection(call: Call): JsonObject {
  return {
    temporal_namespace: call.organisation.id,
    temporal_host: "127.0.0.1:7233",
    temporal_api_key: "not-a-real-key",
    organization_id: call.organisation.id,
    control_plane_url: "http://127.0.0.1",
  };
}

const gateway = { litellm_api_url: "http://127.0.0.1/llm", litellm_api_key: "not-a-real-key" };

function startInQueue(call: Call): Answer {
  const queue = queueOf(call);
  if (queue.fields.status !== "active")
    throw new Refusal(400, "bad_request", `Worker queue is not active: ${textOf(queue.fields.status)}`);
  const environment = environmentOf(call, textOf(queue.fields.environment_id));
  const info = objectOf(call.body).system_info;
  const worker = addWorker(call, queue.id, environment.fields.name ?? "", isObject(info) ? info : null);
  const body: JsonObject = {
    worker_id: worker.id,
    task_queue_name: queue.id,
    ...connection(call),
    heartbeat_interval: queue.fields.heartbeat_interval ?? 60,
    ...gateway,
    queue_name: queue.fields.name ?? "",
    environment_name: environment.fields.name ?? "",
    queue_id: queue.id,
    queue_ephemeral: false,
    queue_single_execution: false,
    redis_url: null,
    redis_password: null,
    redis_enabled: false,
    websocket_enabled: false,
    websocket_url: null,
    websocket_features: [],
    nats_config: null,
    control_plane_sdk_version: "1.0.2",
  };
  return { status: 200, body };
}

function register(call: Call): Answer {
  const { environment_name } = objectOf(call.body);
  const name = textOf(environment_name) ?? "";
  const environment = environmentNamed(call, name);
  const { status } = environment.fields;
  if (status !== "ready" && status !== "active")
    throw new Refusal(400, "bad_request", `Environment is not ready: ${textOf(status)}`);
  const worker = addWorker(call, null, name, null);
  const body: JsonObject = {
    worker_id: worker.id,
    worker_token: environment.fields.worker_token ?? "",
    environment_name: name,
    ...connection(call),
  };
  return { status: 200, body };
}

function start(call: Call): Answer {
  const worker = known(call, call.values[0] ?? "");
  const queue = call.organisation.table("worker_queues").get(textOf(worker.fields.queue_id) ?? "");
  if (!queue) throw new Refusal(400, "bad_request", "Worker belongs to no worker queue");
  const body: JsonObject = {
    worker_id: worker.id,
    worker_queue_name: queue.fields.name ?? "",
    environment_name: worker.fields.environment_name ?? "",
    task_queue_name: queue.id,
    ...connection(call),
    heartbeat_interval: queue.fields.heartbeat_interval ?? 60,
    ...gateway,
    otel_enabled: false,
    otel_exporter_otlp_endpoint: null,
    otel_service_name: "kubiya-mock",
    otel_traces_sampler: "parentbased_always_on",
    otel_traces_sampler_arg: null,
  };
  return { status: 200, body };
}

function heartbeat(call: Call, id: string): Answer {
  noteHeartbeat(call, known(call, id), objectOf(call.body));
  return { status: 204 };
}

function disconnect(call: Call): Answer {
  noteLeaving(call, known(call, call.values[0] ?? ""));
  return { status: 204 };
}

function known(call: Call, id: string): Row {
  const worker = workerOf(call, id);
  if (!worker) throw notFound("Worker");
  return worker;
}

function showWorker(row: Row): JsonObject {
  const { status, tasks_processed, current_task_id, system_info, logs, worker_metadata } = row.fields;
  return {
    id: row.id,
    worker_id: row.id,
    status: status ?? "active",
    tasks_processed: tasks_processed ?? 0,
    current_task_id: current_task_id ?? null,
    last_heartbeat: stamp(heardOf(row), "z"),
    registered_at: stamp(row.created, "z"),
    system_info: system_info ?? null,
    logs: logs ?? [],
    worker_metadata: worker_metadata ?? {},
  };
}
