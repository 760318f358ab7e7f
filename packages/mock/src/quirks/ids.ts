import type { Violation } from "../prism/violation.ts";
import { broken, type Quirk } from "./quirk.ts";

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id that is no uuid reaches the database and fails there. */
export const malformedId: Quirk = {
  name: "id-not-uuid-500",
  seen: "errors.ids_that_are_no_uuid: 500, not 404 or 422",
  waives: (_call, violation) => isMalformed(violation),
  before: (call) => {
    if (call.waived.some((one) => one.path[0] === "body" && isMalformed(one)))
      return broken(call, "Failed: invalid input syntax for type uuid");
    const ids = Object.entries(call.parameters).filter(([name]) => name.endsWith("_id") && name !== "job_id");
    return ids.some(([, value]) => !uuid.test(value))
      ? broken(call, "Failed: invalid input syntax for type uuid")
      : undefined;
  },
};

/** An id in the path, or one of a thing that the body is to be joined with. */
function isMalformed({ path, keyword }: Violation): boolean {
  if (keyword !== "format" && keyword !== "pattern") return false;
  return path[0] === "path" || joined.includes(path[1] ?? "");
}

const joined = ["agent_id", "execution_id", "skill_id", "skill_ids", "team_id"];

export const unknownReference: Quirk = {
  name: "unknown-reference-500",
  seen: "kinds.agent.update.unknown_ids: 500",
  after: (call, answer) =>
    answer.refusal?.code === "unknown_reference"
      ? broken(call, "Failed: insert or update violates foreign key constraint")
      : undefined,
};
