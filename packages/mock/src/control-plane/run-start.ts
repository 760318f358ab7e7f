import { type JsonObject, objectOf, textOf } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { startRun } from "./run-state.ts";

/** Running an agent or a team in a queue: the mock plays the run itself, with no worker. */
export const runStarts: [string, Handler][] = handlersAt("control-plane", {
  "POST /api/v1/agents/{}/execute": (call) => execute(call, "agents", "Agent", "agent"),
  "POST /api/v1/teams/{}/execute": (call) => execute(call, "teams", "Team", "TEAM"),
});

function execute(call: Call, table: string, noun: string, type: string): Answer {
  const entity = call.organisation.table(table).get(call.values[0] ?? "");
  if (!entity) throw notFound(noun);
  const body = objectOf(call.body);
  const queueId = textOf(body.worker_queue_id) ?? "";
  const queue = queueNamed(call, queueId);
  const name = textOf(entity.fields.name) ?? "";
  const row = startRun(call, {
    type,
    entityId: entity.id,
    entityName: name,
    prompt: textOf(body.prompt) ?? "",
    systemPrompt: textOf(body.system_prompt) ?? null,
    metadata: { ...objectOf(body.execution_metadata), ...placeOf(call, type, queue) },
    queue,
    queueId,
  });
  const kind = noun.toLowerCase();
  return {
    status: 200,
    body: {
      execution_id: row.id,
      workflow_id: `${kind}-execution-${row.id}`,
      status: "PENDING",
      message: `Execution submitted for ${kind} ${name}`,
    },
  };
}

/** What the service notes about where a run takes place. */
function placeOf(call: Call, type: string, queue: string): JsonObject {
  return {
    kubiya_org_id: call.organisation.id,
    kubiya_org_name: call.organisation.id,
    worker_queue_name: queue,
    ...(type === "TEAM" ? { team_execution: true } : {}),
  };
}

function queueNamed(call: Call, id: string): string {
  const queue = call.organisation.table("worker_queues").get(id);
  if (!queue) throw new Refusal(404, "not_found", `Worker queue ${id} not found`);
  return textOf(queue.fields.name) ?? "";
}
