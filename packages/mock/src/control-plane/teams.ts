import { isObject, type Json, type JsonObject, objectOf, stringsOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Occasion, Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { fullExecutionEnvironment } from "./execution-environment.ts";
import { addMember, dropFromProjects, projectsOf } from "./project-links.ts";
import { ensureDefaultProject } from "./projects.ts";
import { checkReference } from "./references.ts";
import { dropSkillsOf, setSkills, skillsOf } from "./skill-links.ts";

/** The full shape to which the service fills every team's configuration. */
const fullConfiguration: JsonObject = {
  member_ids: [],
  instructions: "",
  reasoning: null,
  llm: null,
  tools: [],
  knowledge_base: null,
  session: null,
  dependencies: {},
  markdown: true,
  add_datetime_to_instructions: false,
  structured_outputs: false,
  response_model: null,
  debug_mode: false,
  monitoring: false,
  metadata: {},
};

/** The parts of a configuration that are filled up themselves when they are there. */
const fullParts: Readonly<Record<string, JsonObject>> = {
  reasoning: { enabled: false, model: null, agent_id: null, min_steps: 1, max_steps: 10 },
  session: { user_id: null, session_id: null, auto_save: true, persist: true },
  llm: {
    model: null,
    temperature: null,
    max_tokens: null,
    top_p: null,
    top_k: null,
    stop: null,
    frequency_penalty: null,
    presence_penalty: null,
  },
};

export const teams: Resource = {
  table: "teams",
  noun: "Team",
  family: "control-plane",
  collections: ["/api/v1/teams"],
  order: "unstable",
  unique: ["name"],
  defaults: { description: null, status: "idle", runtime: "default", configuration: {} },
  empties: { configuration: {} },
  required: ["name", "runtime", "status"],
  filters: { status_filter: "status" },
  statuses: { create: 201, remove: 204 },
  draft: draftTeam,
  stored: linkTeam,
  removing(call, row) {
    dropSkillsOf(call, "team", row.id);
    dropFromProjects(call, "teams", row.id);
    const agents = call.organisation.table("agents");
    for (const agent of agents.where("team_id", row.id))
      agents.put({ ...agent, fields: { ...agent.fields, team_id: null } });
  },
  show: showTeam,
};

function draftTeam(call: Call, fields: JsonObject, sent: JsonObject): JsonObject {
  const wanted = stringsOf(sent.skill_ids);
  if (!plays(call, "stored-then-500"))
    for (const id of wanted) checkReference(call, "skills", "skill_ids", id);
  for (const id of stringsOf(objectOf(sent.configuration).member_ids))
    if (!call.organisation.table("agents").get(id))
      throw new Refusal(400, "unknown_member", `There is no agent ${id}`);
  const { name, description, status, runtime, configuration, execution_environment } = fields;
  return {
    name: name ?? null,
    description: description ?? null,
    status: status ?? null,
    runtime: runtime ?? null,
    configuration: filled(configuration),
    execution_environment: fullExecutionEnvironment(execution_environment),
    wanted_skills: sent.skill_ids === undefined ? (fields.wanted_skills ?? []) : wanted,
    ...(sent.skill_ids === undefined && fields.took_skill === true ? { took_skill: true } : {}),
  };
}

function filled(configuration: Json | undefined): JsonObject {
  const sent = objectOf(configuration);
  const whole = structuredClone(fullConfiguration);
  for (const name of Object.keys(whole)) {
    const value = sent[name];
    if (value === undefined) continue;
    const part = fullParts[name];
    whole[name] = part && isObject(value) ? filledPart(part, value) : value;
  }
  return whole;
}

function filledPart(part: JsonObject, value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(part).map(([name, empty]) => [name, value[name] ?? empty]));
}

function linkTeam(call: Call, row: Row, sent: JsonObject, before?: Row): void {
  if (!before) addMember(call, "teams", ensureDefaultProject(call).id, row.id);
  if (sent.skill_ids !== undefined)
    setSkills(call, "team", row.id, stringsOf(sent.skill_ids), sent.skill_configurations);
}

/** A team as the answers show it; its agents are told when it is read and listed, not when it is made or changed. */
export function showTeam(call: Call, row: Row, occasion: Occasion): JsonObject {
  const { wanted_skills: _wanted, took_skill: _took, ...fields } = row.fields;
  const skills = skillsOf(call, "team", row.id);
  const shown: JsonObject = {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    created_at: stamp(row.created, "z"),
    updated_at: stamp(row.updated, "z"),
    projects: projectsOf(call, "teams", row.id),
    skill_ids: skills.map((skill) => skill.id ?? null),
    skills,
  };
  return occasion === "create" || occasion === "change" ? shown : { ...shown, agents: membersOf(call, row) };
}

function membersOf(call: Call, row: Row): JsonObject[] {
  const named = stringsOf(objectOf(row.fields.configuration).member_ids);
  const moved = call.quirks
    ? []
    : call.organisation
        .table("agents")
        .where("team_id", row.id)
        .map((agent) => agent.id);
  return [...new Set([...named, ...moved])].flatMap((id) => {
    const agent = call.organisation.table("agents").get(id);
    if (!agent) return [];
    const { name, status, capabilities, description } = agent.fields;
    return [
      {
        id,
        name: name ?? null,
        status: status ?? null,
        capabilities: capabilities ?? [],
        description: description ?? null,
      },
    ];
  });
}
