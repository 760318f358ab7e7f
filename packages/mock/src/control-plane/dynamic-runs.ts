import { randomUUID } from "node:crypto";
import { type JsonObject, objectOf, textOf } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import { activeWorkers } from "./queue-workers.ts";
import { startRun } from "./run-state.ts";

const base = "/api/v1/dynamic-executions";

/** Runs of agents and teams that are made up for one task, and the queue that suits one. */
export const dynamicRuns: [string, Handler][] = handlersAt("control-plane", {
  [`POST ${base}/execute`]: execute,
  [`POST ${base}/resolve-queue`]: resolve,
});

function isActive(row: Row | undefined): row is Row {
  return row?.fields.status === "active";
}

/** The active queues that have workers, the busiest first. */
function staffedQueues(call: Call): Row[] {
  const queues = call.organisation.table("worker_queues").rows().filter(isActive);
  const count = (queue: Row) => activeWorkers(call, queue.id).length;
  return queues.filter((queue) => count(queue) > 0).sort((a, b) => count(b) - count(a));
}

function queueFor(call: Call, id: string | undefined): Row {
  const named = id === undefined ? staffedQueues(call)[0] : call.organisation.table("worker_queues").get(id);
  if (isActive(named)) return named;
  throw new Refusal(400, "bad_request", "There is no active worker queue for the task");
}

function execute(call: Call): Answer {
  const body = objectOf(call.body);
  const entity = objectOf(body.entity);
  const queue = queueFor(call, textOf(body.worker_queue_id));
  const kind = textOf(entity.entity_type) ?? "agent";
  const entity_id = randomUUID();
  const row = startRun(call, {
    type: kind === "team" ? "TEAM" : "AGENT",
    entityId: entity_id,
    entityName: textOf(entity.name) ?? `Dynamic ${kind}`,
    prompt: textOf(body.prompt) ?? "",
    systemPrompt: textOf(entity.system_prompt) ?? null,
    metadata: metadataOf(body, entity, kind),
    queue: "dynamic-execution",
    queueId: queue.id,
  });
  const answer = {
    execution_id: row.id,
    workflow_id: `dynamic-execution-${row.id}`,
    status: "PENDING",
    entity_id,
    worker_queue_id: queue.id,
    message: "The run is started",
  };
  return { status: 200, body: answer };
}

function metadataOf(body: JsonObject, entity: JsonObject, entity_type: string): JsonObject {
  const dynamic_entity_definition: JsonObject = {
    name: null,
    runtime: "claude_code",
    model_id: "kubiya/claude-sonnet-4",
    skill_ids: [],
    subagents: null,
    mcp_servers: {},
    capabilities: [],
    model_params: {},
    configuration: {},
    ...entity,
    entity_type,
  };
  return {
    is_shared: body.is_shared ?? false,
    privacy_level: body.privacy_level ?? "private",
    share_requests: [],
    meta_agent_user_id: null,
    meta_agent_session_id: body.meta_agent_session_id ?? null,
    auto_selected_queue: body.worker_queue_id == null,
    is_dynamic_execution: true,
    dynamic_entity_definition,
  };
}

function resolve(call: Call): Answer {
  const [best, ...others] = staffedQueues(call);
  if (!best) throw new Refusal(404, "not_found", "There is no active worker queue with workers");
  const reasoning = "It has workers";
  const alternatives = others.map((queue) => ({
    queue_id: queue.id,
    queue_name: textOf(queue.fields.name) ?? "",
    score: 50,
    confidence: "medium",
    reasoning,
  }));
  const worker_queue_name = textOf(best.fields.name) ?? "";
  return {
    status: 200,
    body: { worker_queue_id: best.id, worker_queue_name, reasoning, confidence: "high", alternatives },
  };
}
