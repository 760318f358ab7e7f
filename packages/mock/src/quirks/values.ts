import { objectOf } from "../json.ts";
import type { Violation } from "../prism/violation.ts";
import type { Call } from "../road/exchange.ts";
import { collectionOf, poisonOf } from "./poison-of.ts";
import { broken, type Quirk } from "./quirk.ts";

/** `COLLECTION FIELD KEYWORD`, with the method in front where it is so for one alone. */
type Places = ReadonlySet<string>;

/** What only the database refuses: a value outside a set, one longer than its column. */
const refused: Places = new Set([
  "agents name maxLength",
  "agents runtime enum",
  "approvals rule_id format",
  "PATCH environments name maxLength",
  "PATCH environments status enum",
  "PATCH projects key maxLength",
  "projects name maxLength",
  "PATCH projects status enum",
  "projects visibility enum",
  "skills name maxLength",
  "skills type enum",
  "PATCH task-queues name maxLength",
  "PATCH task-queues status enum",
  "PATCH worker-queues status type",
]);

/** What makes no sense and is stored all the same. */
const accepted: Places = new Set([
  "agents name minLength",
  "agents status enum",
  "approval-rules approver_value oneOf",
  "approval-rules approver_value type",
  "approvals tool_name minLength",
  "PATCH environments name minLength",
  "executions/{}/job/{}/status status enum",
  "PATCH executions status enum",
  "executions/create entity_type enum",
  "executions/create trigger_type enum",
  "runtimes/validate runtime_type enum",
  "jobs entity_type enum",
  "jobs prompt_template minLength",
  "models label minLength",
  "models provider minLength",
  "models value minLength",
  "projects name minLength",
  "PATCH projects key minLength",
  "skills name minLength",
  "PATCH task-queues name minLength",
  "PATCH worker-queues status enum",
  "GET approvals status enum",
  "GET jobs trigger_type enum",
]);

/** The operations that send the fields of these places. */
function writesOf(places: Places): string[] {
  return [...places].flatMap((place) => {
    const path = `/api/v1/${place.replace(/^[A-Z]+ /, "").split(" ")[0]}`;
    return [`POST ${path}`, `PATCH ${path}/{}`, `PUT ${path}/{}`];
  });
}

function readsOf(places: Places): string[] {
  const reads = [...places].filter((place) => place.startsWith("GET "));
  return reads.map((place) => `GET /api/v1/${place.split(" ")[1]}`);
}

/** Values that the contract forbids and the database refuses. In a change, a null where the column takes none is one too. */
export const invalidValue: Quirk = {
  name: "invalid-value-500",
  at: writesOf(refused),
  seen: "kinds.environment.update.note, kinds.skill.create.unknown_type, kinds.agent.create.not_checked",
  waives: isRefusedByDatabase,
  before: (call) => {
    const bad = call.waived.some((one) => isRefusedByDatabase(call, one));
    return bad ? broken(call, "Failed: new row violates check constraint") : undefined;
  },
};

export const invalidValueAccepted: Quirk = {
  name: "invalid-value-accepted",
  at: [...writesOf(accepted), ...readsOf(accepted)],
  seen: "kinds.agent.create.not_checked: an empty name is accepted",
  waives: (call, violation) => isIn(accepted, call, violation),
};

/** Fields that are taken and do nothing. */
export const ignoredField: Quirk = {
  name: "ignored-field",
  seen: "kinds.team.execution_environment: accepted by PATCH with 200 and not stored",
  before: (call) => {
    const collection = collectionOf(call.route.shape);
    const ignored = ignoredFields[collection];
    if (!ignored) return undefined;
    const kept = Object.entries(objectOf(call.body)).filter(([name]) => !ignored.includes(name));
    return { ...call, body: Object.fromEntries(kept) };
  },
};

const ignoredFields: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/teams": ["execution_environment", "environment_ids"],
  "/api/v1/task-queues": ["priority"],
};

/**
 * The service looks at an agent's model and skills only after the form of the request: 400, not 422. What a recorded run is
 * a run of is not asked for at all.
 */
export const lateChecks: Quirk = {
  name: "late-checks-400",
  seen: "kinds.agent.create.required_in_truth, kinds.agent.update.skill_ids_empty",
  at: [
    "POST /api/v1/agents",
    "PATCH /api/v1/agents/{}",
    "POST /api/v1/executions/create",
    "POST /api/v1/executions/job-executions",
  ],
  waives: (call, { path, keyword, message }) => {
    if (path[0] !== "body") return false;
    if (keyword === "required") return path.length === 1 && /'(model_id|entity_id)'/.test(message);
    if (keyword === "minItems") return path[1] === "skill_ids";
    if (keyword === "minLength") return path[1] === "model_id";
    return keyword === "type" && path[1] === "model_id" && objectOf(call.body).model_id === null;
  },
};

function isRefusedByDatabase(call: Call, violation: Violation): boolean {
  const { path } = violation;
  const [place, field = ""] = path;
  if (place !== "body") return false;
  if (objectOf(call.body)[field] === null)
    return call.route.method === "PATCH" && path.length === 2 && !nullTaken(call, field);
  return isIn(refused, call, violation);
}

/** A null that is stored and poisons, or that is told properly later. */
function nullTaken(call: Call, field: string): boolean {
  return field === "model_id" || poisonOf(call.route.shape).includes(field);
}

function isIn(places: Places, call: Call, { path, keyword }: Violation): boolean {
  const [where, field] = path;
  if ((where !== "body" && where !== "query") || path.length !== 2) return false;
  const place = `${collectionOf(call.route.shape).replace("/api/v1/", "")} ${field} ${keyword}`;
  return places.has(place) || places.has(`${call.route.method} ${place}`);
}
