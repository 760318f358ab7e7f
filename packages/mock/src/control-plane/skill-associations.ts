import { type Json, type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import { notFound, Refusal, taken } from "../refusal.ts";
import type { Answer, Call, Handler } from "../road/exchange.ts";
import { handlersAt } from "../state/handlers.ts";
import type { Row } from "../state/table.ts";
import { addSkill, dropSkill, type HeldSkill, type Holder, heldSkills } from "./skill-links.ts";
import { showSkill } from "./skills.ts";

const tables: Readonly<Record<Holder, string>> = {
  agent: "agents",
  team: "teams",
  environment: "environments",
};
const collection = "/api/v1/skills/associations/{}/{}/skills";

/** Skills of agents, teams and environments, and what an agent or a team has when all are put together. */
export const skillAssociations: [string, Handler][] = handlersAt("control-plane", {
  [`GET ${collection}`]: listAssociations,
  [`POST ${collection}`]: addAssociation,
  [`DELETE ${collection}/{}`]: removeAssociation,
  "GET /api/v1/skills/associations/agents/{}/skills/resolved": resolveAgent,
  "GET /api/v1/skills/associations/agents/{}/toolsets/resolved": resolveAgent,
  "GET /api/v1/skills/associations/teams/{}/skills/resolved": resolveTeam,
  "GET /api/v1/skills/associations/teams/{}/toolsets/resolved": resolveTeam,
});

function holderOf(call: Call): Holder {
  const [type] = call.values;
  if (type === "agent" || type === "team" || type === "environment") return type;
  throw new Refusal(400, "bad_request", `Invalid entity type: ${type}`);
}

function held(call: Call): HeldSkill[] {
  return heldSkills(call, holderOf(call), call.values[1] ?? "");
}

function listAssociations(call: Call): Answer {
  const holder = holderOf(call);
  if (!call.organisation.table(tables[holder]).get(call.values[1] ?? "")) throw notFound(capital(holder));
  return { status: 200, body: held(call).map((one) => inherited(call, one)) };
}

function removeAssociation(call: Call): Answer {
  const [, id = "", skillId = ""] = call.values;
  if (!dropSkill(call, holderOf(call), id, skillId)) throw notFound("Skill association");
  return { status: 204 };
}

function inherited(call: Call, { skill, configuration }: HeldSkill): JsonObject {
  return { ...showSkill(call, skill), configuration };
}

function addAssociation(call: Call): Answer {
  const holder = holderOf(call);
  const id = call.values[1] ?? "";
  const { skill_id, configuration_override } = objectOf(call.body);
  const skillId = textOf(skill_id) ?? "";
  if (!call.organisation.table(tables[holder]).get(id)) throw notFound(`${capital(holder)} ${id}`);
  if (!call.organisation.table("skills").get(skillId)) throw notFound(`Skill ${skillId}`);
  if (held(call).some(({ skill }) => skill.id === skillId))
    throw taken("Skill association", "skill_id", skillId);
  addSkill(call, holder, id, skillId, configuration_override);
  return { status: 201, body: { message: "Skill associated successfully" } };
}

/** Environments come first, then the team, then the agent itself; of one skill the first is kept. */
function resolveAgent(call: Call): Answer {
  const agent = found(call, "agents", "Agent");
  const places = stringsOf(agent.fields.environment_ids).map((id): [Holder, string] => ["environment", id]);
  const team = textOf(agent.fields.team_id);
  if (team) places.push(["team", team]);
  return { status: 200, body: resolved(call, [...places, ["agent", agent.id]], "agent") };
}

function resolveTeam(call: Call): Answer {
  const team = found(call, "teams", "Team");
  return { status: 200, body: resolved(call, [["team", team.id]], "team") };
}

function resolved(call: Call, places: readonly [Holder, string][], own: Holder): Json[] {
  const byId = new Map<string, Json>();
  for (const [source, id] of places) {
    for (const { skill, configuration } of heldSkills(call, source, id)) {
      const {
        organization_id: _organisation,
        created_at: _made,
        updated_at: _changed,
        ...shown
      } = showSkill(call, skill);
      if (!byId.has(skill.id))
        byId.set(skill.id, { ...shown, configuration, source, inherited: source !== own });
    }
  }
  return [...byId.values()];
}

function found(call: Call, table: string, noun: string): Row {
  const id = call.values[0] ?? "";
  const row = call.organisation.table(table).get(id);
  if (!row) throw notFound(`${noun} ${id}`);
  return row;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
