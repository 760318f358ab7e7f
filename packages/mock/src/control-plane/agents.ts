import { isObject, type Json, type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "../state/resource.ts";
import { stamp } from "../state/stamp.ts";
import type { Row } from "../state/table.ts";
import { fullExecutionEnvironment } from "./execution-environment.ts";
import { addMember, dropFromProjects, projectsOf } from "./project-links.ts";
import { ensureDefaultProject } from "./projects.ts";
import { checkReference, checkUnlessAccepted } from "./references.ts";
import { takesModel } from "./runtimes.ts";
import { dropSkillsOf, setSkills, skillsOf } from "./skill-links.ts";
import { defaultSkill } from "./skills.ts";

/** Fields that a request sends and that are kept elsewhere than in the agent's row. */
const elsewhere = ["system_prompt", "skill_ids", "skill_configurations", "model"];

export const agents: Resource = {
  table: "agents",
  noun: "Agent",
  family: "control-plane",
  collections: ["/api/v1/agents"],
  order: "newest",
  unique: ["name"],
  defaults: {
    description: null,
    status: "idle",
    capabilities: [],
    configuration: {},
    model_id: null,
    llm_config: {},
    runtime: "default",
    runner_name: null,
    team_id: null,
    last_active_at: null,
    state: {},
    error_message: null,
    environment_ids: [],
    execution_environment: null,
  },
  empties: { configuration: {}, capabilities: [], llm_config: {}, state: {}, environment_ids: [] },
  required: ["name", "runtime", "status"],
  filters: { status_filter: "status" },
  statuses: { create: 201, remove: 204 },
  draft: draftAgent,
  stored: linkAgent,
  removing(call, row) {
    dropSkillsOf(call, "agent", row.id);
    dropFromProjects(call, "agents", row.id);
  },
  show: showAgent,
};

function draftAgent(call: Call, fields: JsonObject, sent: JsonObject, before?: Row): JsonObject {
  const own: JsonObject = { ...fields, model_id: fields.model_id ?? sent.model ?? null };
  checkModel(own);
  checkReference(call, "teams", "team_id", sent.team_id);
  checkUnlessAccepted(call, "environments", "environment_ids", sent.environment_ids);
  if (!before) checkUnlessAccepted(call, "skills", "skill_ids", sent.skill_ids);
  if (before && sent.skill_ids !== undefined) {
    if (stringsOf(sent.skill_ids).length === 0)
      throw new Refusal(400, "bad_request", "At least one skill is required");
    for (const id of stringsOf(sent.skill_ids)) checkReference(call, "skills", "skill_ids", id);
  }
  const stored: JsonObject = {
    ...own,
    configuration: withPrompt(own.configuration, sent),
    execution_environment: before
      ? changedEnvironment(sent, before)
      : fullExecutionEnvironment(own.execution_environment),
  };
  for (const name of elsewhere) delete stored[name];
  return stored;
}

/** An empty one takes the old away. */
function changedEnvironment(sent: JsonObject, before: Row): Json {
  const value = sent.execution_environment;
  if (value === undefined) return before.fields.execution_environment ?? null;
  return Object.keys(objectOf(value)).length > 0 ? fullExecutionEnvironment(value) : null;
}

/** A runtime takes some models only. */
function checkModel({ model_id, runtime }: JsonObject): void {
  const model = textOf(model_id) ?? "";
  if (model === "") throw new Refusal(400, "bad_request", "Agent validation failed: a model is required");
  if (!takesModel(textOf(runtime) ?? "default", model))
    throw new Refusal(
      400,
      "bad_request",
      `Agent validation failed: ${model} does not run on ${textOf(runtime)}`,
    );
}

/** The system prompt lives in the configuration: what replaces the one loses the other. */
function withPrompt(configuration: Json | undefined, sent: JsonObject): Json {
  const prompt = sent.system_prompt;
  if (prompt === undefined || !isObject(configuration)) return configuration ?? null;
  const { system_prompt: _old, ...others } = configuration;
  return prompt === null ? others : { ...others, system_prompt: prompt };
}

function linkAgent(call: Call, row: Row, sent: JsonObject, before?: Row): void {
  const wanted = stringsOf(sent.skill_ids);
  if (before) {
    if (sent.skill_ids !== undefined) setSkills(call, "agent", row.id, wanted, sent.skill_configurations);
    return;
  }
  addMember(call, "agents", ensureDefaultProject(call).id, row.id);
  const skills = wanted.length > 0 ? wanted : [defaultSkill(call).id];
  setSkills(call, "agent", row.id, skills, sent.skill_configurations);
}

function showAgent(call: Call, row: Row): JsonObject {
  const { environment_ids, ...fields } = row.fields;
  const skills = skillsOf(call, "agent", row.id);
  return {
    id: row.id,
    organization_id: call.organisation.id,
    ...fields,
    system_prompt: textOf(objectOf(fields.configuration).system_prompt) ?? null,
    created_at: stamp(row.created, "offset"),
    updated_at: stamp(row.updated, "offset"),
    projects: projectsOf(call, "agents", row.id),
    environments: stringsOf(environment_ids).flatMap((id) => shortEnvironment(call, id)),
    skill_ids: skills.map((skill) => skill.id ?? null),
    skills,
  };
}

function shortEnvironment(call: Call, id: string): JsonObject[] {
  const row = call.organisation.table("environments").get(id);
  if (!row) return [];
  const { name, display_name, status } = row.fields;
  return [{ id, name: name ?? null, display_name: display_name ?? null, status: status ?? null }];
}
