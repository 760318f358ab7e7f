import { type JsonObject, objectOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { Refusal } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { policies } from "./policies.ts";

const table = "organization_settings";
const base = "/api/v1/organization/settings";

/** What holds for a whole organisation: one object that is there from the beginning. */
export const organizationSettings: [string, Handler][] = handlersAt("control-plane", {
  [`GET ${base}`]: (call) => ({ status: 200, body: showSettings(call) }),
  [`PUT ${base}`]: (call) => {
    const { enforcement_enabled, enforcement_mode } = objectOf(call.body);
    write(call, {
      ...(enforcement_enabled == null ? {} : { enforcement_enabled }),
      ...(enforcement_mode == null ? {} : { enforcement_mode }),
      untimed: false,
    });
    return { status: 200, body: showSettings(call) };
  },
  [`POST ${base}/initialize-enforcement`]: initialize,
});

function stored({ organisation }: Call): Row | undefined {
  return organisation.table(table).get(organisation.id);
}

function write(call: Call, sent: JsonObject): void {
  const { organisation } = call;
  const row = stored(call);
  if (row) organisation.change(table, row, { ...row.fields, ...sent });
  else organisation.insert(table, sent, organisation.id);
}

function showSettings(call: Call): JsonObject {
  const row = stored(call);
  const { enforcement_enabled, enforcement_mode, default_policy_id } = row?.fields ?? {};
  const timed = row?.fields.untimed === true ? undefined : row;
  return {
    organization_id: call.organisation.id,
    enforcement_enabled: enforcement_enabled ?? false,
    enforcement_mode: enforcement_mode ?? "monitoring",
    default_policy_id: default_policy_id ?? null,
    created_at: timed ? stamp(timed.created, "bare") : null,
    updated_at: timed ? stamp(timed.updated, "bare") : null,
  };
}

const policyName = "Administrator Access";

function defaultPolicy(call: Call): string {
  if (plays(call, "placeholder-policy")) return `pending-${call.organisation.id}`;
  const fields = {
    ...policies.defaults,
    name: policyName,
    policy_content: "package kubiya\n\ndefault allow := true\n",
  };
  return call.organisation.insert(policies.table, fields).id;
}

/** Enforcement begins with a policy under which administrators may do everything. */
function initialize(call: Call): Answer {
  if (stored(call)?.fields.default_policy_id)
    throw new Refusal(409, "conflict", "Enforcement is set up already for this organization");
  const before = stored(call);
  const default_policy_id = defaultPolicy(call);
  write(call, {
    enforcement_enabled: true,
    enforcement_mode: "monitoring",
    default_policy_id,
    untimed: before !== undefined,
  });
  const { created_at: _made, updated_at: _changed, ...settings } = showSettings(call);
  const body = { ...settings, default_policy_name: policyName, message: "Enforcement is set up" };
  return { status: 201, body };
}
