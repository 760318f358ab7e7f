import { objectOf } from "../json.ts";
import { plainly, type Quirk } from "./quirk.ts";

/** A team with a skill is stored, and then the service fails to show it. */
export const storedThen500: Quirk = {
  name: "stored-then-500",
  seen: "kinds.team.create.broken, kinds.team.broken_too",
  after: (_call, { status, body }) => {
    const skills = objectOf(body).skill_ids;
    return status < 300 && Array.isArray(skills) && skills.length > 0 ? plainly() : undefined;
  },
};
