import { createHash } from "node:crypto";
import { type JsonObject, objectOf, textOf } from "../json.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import { page } from "../state/page.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";

const healthy: JsonObject = { status: "healthy", health: "true", error: "", version: "" };

const runners: Resource = {
  table: "runners",
  noun: "Runner",
  family: "platform",
  collections: [],
  keyField: "name",
  order: "newest",
  unique: ["name"],
  defaults: {},
  statuses: { create: 200, remove: 200 },
  show: (_call, row) => showRunner(row),
};

/** Runners live under their names: the path says which, the body hardly anything. */
export const runnerHandlers: [string, Handler][] = handlersAt("platform", {
  "GET /api/v1/runners": listRunners,
  "GET /api/v1/runners/{}": (call) => ({ status: 200, body: showOld(runnerOf(call)) }),
  "POST /api/v1/runners/{}": createRunner,
  "DELETE /api/v1/runners/{}": deleteRunner,
  "GET /api/v1/runners/{}/describe": (call) => ({ status: 200, body: showOld(runnerOf(call)) }),
  "GET /api/v1/runners/{}/health": healthOf,
  "GET /api/v3/runners": listRunners,
  "POST /api/v3/runners/{}": createRunner,
  "PUT /api/v3/runners/description/{}": describeRunner,
  "DELETE /api/v3/runners/{}": deleteRunner,
  "GET /api/v3/runners/{}/describe": (call) => ({ status: 200, body: showRunner(runnerOf(call)) }),
  "GET /api/v3/runners/{}/health": healthOf,
});

function listRunners(call: Call): Answer {
  const rows = call.organisation.table(runners.table).rows().reverse();
  const show = call.route.shape.startsWith("/api/v1/") ? showOld : showRunner;
  return { status: 200, ...page(call, rows, show) };
}

/** Creating a runner that is there already is the restart of which two documents speak: nothing changes. */
function createRunner(call: Call): Answer {
  const name = call.values[0] ?? "";
  const [known] = call.organisation.table(runners.table).where("name", name);
  const body = objectOf(call.body);
  const row =
    known ??
    call.organisation.insert(runners.table, {
      name,
      description: textOf(body.description) ?? "",
      managed_by: textOf(body.managed_by) ?? "",
      task_id: textOf(body.task_id) ?? "",
    });
  const address = createHash("sha1").update(row.id).digest("hex");
  return { status: 200, body: { url: `https://api.kubiya.ai/api/v3/runners/helm/${address}.yaml`, name } };
}

/** The description is all that can be changed of a runner. */
function describeRunner(call: Call): Answer {
  const row = runnerOf(call);
  const description = textOf(objectOf(call.body).description) ?? "";
  const changed = call.organisation.change(runners.table, row, { ...row.fields, description });
  return { status: 200, body: showRunner(changed) };
}

function deleteRunner(call: Call): Answer {
  call.organisation.table(runners.table).remove(runnerOf(call).id);
  return { status: 200, body: { result: "ok" } };
}

function healthOf(call: Call): Answer {
  const time = stamp(runnerOf(call).created, "z");
  const checks = ["tool-manager", "agent-manager", "workflow-engine"].map((name) => ({
    name,
    status: "healthy",
    error: "",
    version: "",
  }));
  return { status: 200, body: { ...healthy, time, checks } };
}

function runnerOf(call: Call): Row {
  return rowOf(runners, call, call.values[0]);
}

function showRunner(row: Row): JsonObject {
  return {
    ...row.fields,
    version: 2,
    runner_type: "kubiya_operator_v2",
    wss_url: "",
    authentication_type: "",
    gateway_url: null,
    gateway_password: null,
    namespace: "kubiya",
    subject: String(row.fields.name),
    user_key_id: "",
    kubernetes_namespace: "kubiya",
    runner_health: healthy,
    tool_manager_health: healthy,
    agent_manager_health: healthy,
  };
}

/** The first generation writes the version as a text. */
function showOld(row: Row): JsonObject {
  return { ...showRunner(row), version: "v2" };
}
