import { objectOf, textOf } from "../json.ts";
import { failed, type Quirk } from "./quirk.ts";

/** A team takes one skill by association; a later one fails, until its skills are written as an empty list. */
export const secondSkill500: Quirk = {
  name: "second-skill-500",
  seen: "tried on 2026-11-25",
  before: (call) => {
    const [type, id = ""] = call.values;
    if (type !== "team") return undefined;
    const teams = call.organisation.table("teams");
    const team = teams.get(id);
    if (!team) return undefined;
    const skillId = textOf(objectOf(call.body).skill_id) ?? "";
    if (!call.organisation.table("skills").get(skillId)) return undefined;
    if (team.fields.took_skill === true) return failed("Failed: cannot dump lists of mixed types");
    teams.put({ ...team, fields: { ...team.fields, took_skill: true } });
    return undefined;
  },
};
