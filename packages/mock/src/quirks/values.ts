import { objectOf } from "../json.ts";
import type { Violation } from "../prism/violation.ts";
import type { Call } from "../road/exchange.ts";
import { poisonOf } from "./poison-of.ts";
import { broken, type Quirk } from "./quirk.ts";

/** Values that the contract leaves open and the database refuses: one outside a set, one longer than its column. */
export const invalidValue: Quirk = {
  name: "invalid-value-500",
  seen: "kinds.environment.update.note, kinds.skill.create.unknown_type, kinds.agent.create.not_checked",
  waives: isRefusedByDatabase,
  before: (call) => {
    const poison = poisonOf(call.route.shape);
    const refused = call.waived
      .filter((one) => isRefusedByDatabase(call, one))
      .filter(({ path }) => !poison.includes(path[1] ?? ""));
    return refused.length > 0 ? broken(call, "Failed: new row violates check constraint") : undefined;
  },
};

/** Values that make no sense and are stored all the same. */
export const invalidValueAccepted: Quirk = {
  name: "invalid-value-accepted",
  seen: "kinds.agent.create.not_checked: an empty name is accepted",
  waives: (call, { path, keyword }) => {
    if (path[0] !== "body" || path.length !== 2) return false;
    if (keyword !== "minLength") return false;
    return path[1] === "name" || (path[1] === "key" && call.route.method === "PATCH");
  },
};

/** Fields that are taken and do nothing. */
export const ignoredField: Quirk = {
  name: "ignored-field",
  seen: "kinds.team.execution_environment: accepted by PATCH with 200 and not stored",
  before: (call) => {
    if (!call.route.shape.startsWith("/api/v1/teams")) return undefined;
    const {
      execution_environment: _environment,
      environment_ids: _environments,
      ...body
    } = objectOf(call.body);
    return { ...call, body };
  },
};

/** The service looks at an agent's model and skills only after the form of the request: 400, not 422. */
export const lateChecks: Quirk = {
  name: "late-checks-400",
  seen: "kinds.agent.create.required_in_truth, kinds.agent.update.skill_ids_empty",
  at: ["POST /api/v1/agents", "PATCH /api/v1/agents/{}"],
  waives: (call, { path, keyword, message }) => {
    if (path[0] !== "body") return false;
    if (keyword === "required") return path.length === 1 && message.includes("'model_id'");
    if (keyword === "minItems") return path[1] === "skill_ids";
    return keyword === "type" && path[1] === "model_id" && objectOf(call.body).model_id === null;
  },
};

/** A team's values are checked before the database sees them: there it is only null that goes through. */
function isRefusedByDatabase(call: Call, { path, keyword, message }: Violation): boolean {
  if (path[0] !== "body") return false;
  const isNull = objectOf(call.body)[path[1] ?? ""] === null;
  if (call.route.shape.startsWith("/api/v1/teams")) return isNull;
  return keyword === "enum" || (keyword === "maxLength" && message.includes("255"));
}
