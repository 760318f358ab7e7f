import { type Json, type JsonObject, objectOf, textOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Row } from "../state/table.ts";

/** What can hold a skill. */
export type Holder = "agent" | "team" | "environment";

const table = "skill_associations";

/** A skill as one holder has it, with what differs there from its own configuration. */
export interface HeldSkill {
  readonly link: Row;
  readonly skill: Row;
  readonly configuration: JsonObject;
}

export function heldSkills(call: Call, holder: Holder, id: string): HeldSkill[] {
  const links = call.organisation.table(table).where("holder", holderKey(holder, id));
  return links.flatMap((link) => {
    const skill = call.organisation.table("skills").get(textOf(link.fields.skill_id) ?? "");
    if (!skill) return [];
    const configuration = {
      ...objectOf(skill.fields.configuration),
      ...objectOf(link.fields.configuration_override),
    };
    return [{ link, skill, configuration }];
  });
}

/** The skills of a holder in the short form in which agents, teams and environments show them. */
export function skillsOf(call: Call, holder: Holder, id: string): JsonObject[] {
  return heldSkills(call, holder, id).map(({ skill, configuration }) => ({
    id: skill.id,
    name: skill.fields.name ?? null,
    type: skill.fields.type ?? null,
    description: skill.fields.description ?? null,
    enabled: skill.fields.enabled ?? true,
    configuration,
  }));
}

/** Gives a holder one more skill. */
export function addSkill(call: Call, holder: Holder, id: string, skillId: string, override: Json = {}): void {
  call.organisation.insert(table, {
    holder: holderKey(holder, id),
    skill_id: skillId,
    configuration_override: objectOf(override),
  });
}

/** Gives a holder exactly these skills; ids that no skill has are left out. */
export function setSkills(
  call: Call,
  holder: Holder,
  id: string,
  skillIds: readonly string[],
  overrides: Json = {},
): void {
  dropSkillsOf(call, holder, id);
  const known = call.organisation.table("skills");
  for (const skillId of new Set(skillIds))
    if (known.get(skillId)) addSkill(call, holder, id, skillId, objectOf(overrides)[skillId]);
}

export function dropSkillsOf(call: Call, holder: Holder, id: string): void {
  const links = call.organisation.table(table);
  for (const link of links.where("holder", holderKey(holder, id))) links.remove(link.id);
}

/** Takes a skill from everything that holds it. */
export function dropLinksTo(call: Call, skillId: string): void {
  const links = call.organisation.table(table);
  for (const link of links.where("skill_id", skillId)) links.remove(link.id);
}

/** Takes one skill from a holder and tells whether it was there. */
export function dropSkill(call: Call, holder: Holder, id: string, skillId: string): boolean {
  const held = heldSkills(call, holder, id).find(({ skill }) => skill.id === skillId);
  if (held) call.organisation.table(table).remove(held.link.id);
  return held !== undefined;
}

function holderKey(holder: Holder, id: string): string {
  return `${holder} ${id}`;
}
