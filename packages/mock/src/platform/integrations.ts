import { objectOf, textOf } from "../json.ts";
import { notFound } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { rowOf } from "../state/crud.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import type { Kind } from "./inferred/kind-handlers.ts";

const installation = "https://github.com/apps/kubiya-example/installations/new";

/** The first generation names integrations by their vendor where the second has names. */
export function integrationHandlers(kind: Kind): [string, Handler][] {
  return handlersAt("platform", {
    "GET /api/v2/integrations/{}": (call) => readOrLink(kind, call),
    "GET /api/v1/integrations/{}": (call) => ({ status: 200, body: kind.show(call, byVendor(kind, call)) }),
    "DELETE /api/v1/integrations/{}": (call) => {
      call.organisation.table(kind.resource.table).remove(byVendor(kind, call).id);
      return { status: 200, body: { result: "ok", message: "Deleted successfully" } };
    },
    "POST /api/v1/integrations/{}/status": (call) => setStatus(kind, call),
  });
}

/** Python asks for GitHub's integration before it is there, to be told where it is installed. */
function readOrLink(kind: Kind, call: Call): Answer {
  const absent = call.organisation.table(kind.resource.table).where("name", "github_app").length === 0;
  if (call.values[0] === "github_app" && absent) return { status: 200, body: installation };
  return { status: 200, body: kind.show(call, rowOf(kind.resource, call)) };
}

function setStatus(kind: Kind, call: Call): Answer {
  const row = byVendor(kind, call);
  const status = textOf(objectOf(call.body).status) ?? "active";
  call.organisation.change(kind.resource.table, row, { ...row.fields, status });
  return { status: 200, body: { status } };
}

function byVendor(kind: Kind, call: Call): Row {
  const key = call.values[0] ?? "";
  const table = call.organisation.table(kind.resource.table);
  const [row] = [...table.where("name", key), ...table.where("integration_type", key)];
  if (!row) throw notFound("Integration");
  return row;
}
