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

function isConflict(answer: Answer): boolean {
  return answer.refusal?.code === "conflict";
}

function isToldProperly(call: Call, answer: Answer): boolean {
  return call.route.method === "POST" && answer.refusal?.details?.field === "key";
}
