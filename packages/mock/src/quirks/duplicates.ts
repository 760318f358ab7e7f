import { objectOf, textOf } from "../json.ts";
import type { Answer, Call } from "../road/exchange.ts";
import { broken, type Quirk } from "./quirk.ts";

const violated = "Failed: duplicate key value violates unique constraint";

export const duplicateName400: Quirk = {
  name: "duplicate-name-400",
  seen: "kinds.team.create.duplicate: 400",
  after: (_call, answer) => (isConflict(answer) ? { ...answer, status: 400, source: "quirk" } : undefined),
};

/** A new project whose key is taken is the one duplicate that is told properly. */
export const duplicateName500: Quirk = {
  name: "duplicate-name-500",
  seen: "kinds.agent.create.duplicate, kinds.skill.create.duplicate, kinds.project.update.name",
  after: (call, answer) =>
    isConflict(answer) && !isToldProperly(call, answer) ? broken(call, violated) : undefined,
};

export const duplicateAssociation500: Quirk = {
  name: "duplicate-association-500",
  seen: "kinds.skill.associations.add_twice: 500",
  after: (call, answer) => (isConflict(answer) ? broken(call, violated) : undefined),
};

export const duplicateId500: Quirk = {
  name: "duplicate-id-500",
  seen: "tried for executions on 2026-11-25",
  after: (call, answer) => (isConflict(answer) ? broken(call, violated) : undefined),
};

function isConflict(answer: Answer): boolean {
  return answer.refusal?.code === "conflict";
}

function isToldProperly(call: Call, answer: Answer): boolean {
  if (call.route.method !== "POST") return false;
  if (call.route.shape === "/api/v1/custom-integrations") return !isMarkedDeleted(call);
  return answer.refusal?.details?.field === "key";
}

/** Whether the name is that of a custom integration that is only marked as deleted. */
function isMarkedDeleted(call: Call): boolean {
  const name = textOf(objectOf(call.body).name) ?? "";
  const rivals = call.organisation.table("custom_integrations").where("name", name);
  return rivals.some(({ fields }) => fields.status === "deleted");
}
