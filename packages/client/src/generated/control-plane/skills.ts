// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Confirmation, ResolvedSkill, Skill, SkillAssociationCreate, SkillCreate, SkillDefinition, SkillDefinitionList, SkillTemplate, SkillTemplateList, SkillType, SkillTypeConfiguration, SkillTypeList, SkillUpdate, SkillValidation, SkillVariant, SkillVariantList } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Skills: Kinds of tools with limits on their use, and who has them. */
export interface SkillsApi {
  /**
   * List skills.
   *
   * Returns every skill of the organisation in one answer; there is no paging.
   *
   * `GET /api/v1/skills`, operation `listSkills`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<Skill[]>;

  /**
   * Create a skill.
   *
   * Makes a skill of one of the known types. The type stays for good. A name that is taken answers 409. A new skill belongs to nobody: give it to an agent, a team or an environment with `addSkillAssociation`.
   *
   * `POST /api/v1/skills`, operation `createSkill`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: SkillCreate, options?: RequestOptions): Promise<Skill>;

  /**
   * List the skills that an agent really has.
   *
   * Returns the enabled skills that runs of the agent have: those of its environments, the environments of its team, its team and itself. A skill that is held in several of these places comes once, as the nearest has it. An id that no agent of the organisation has answers 404.
   *
   * `GET /api/v1/skills/associations/agents/{agent_id}/skills/resolved`, operation `resolveAgentSkills`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveAgent(agentId: string, options?: RequestOptions): Promise<ResolvedSkill[]>;

  /**
   * List the skills that an agent really has, by their older name.
   *
   * The same as `resolveAgentSkills`, from the time when skills were called tool sets. Use that instead.
   *
   * `GET /api/v1/skills/associations/agents/{agent_id}/toolsets/resolved`, operation `resolveAgentToolsets`. Tried again on failures that pass.
   * @param agentId The id of the agent.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  resolveAgentToolsets(agentId: string, options?: RequestOptions): Promise<ResolvedSkill[]>;

  /**
   * List the skills that a team really has.
   *
   * Returns the enabled skills that runs of the team have: those of its environments and itself. A skill that is held in several of these places comes once, as the nearest has it. An id that no team of the organisation has answers 404.
   *
   * `GET /api/v1/skills/associations/teams/{team_id}/skills/resolved`, operation `resolveTeamSkills`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolveTeam(teamId: string, options?: RequestOptions): Promise<ResolvedSkill[]>;

  /**
   * List the skills that a team really has, by their older name.
   *
   * The same as `resolveTeamSkills`, from the time when skills were called tool sets. Use that instead.
   *
   * `GET /api/v1/skills/associations/teams/{team_id}/toolsets/resolved`, operation `resolveTeamToolsets`. Tried again on failures that pass.
   * @param teamId The id of the team.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  resolveTeamToolsets(teamId: string, options?: RequestOptions): Promise<ResolvedSkill[]>;

  /**
   * List the skills of an agent, a team or an environment.
   *
   * Returns the enabled skills that were given to one agent, team or environment, each with what is overridden for this holder merged into its configuration. What an agent inherits from its team or environment is not among them.
   *
   * `GET /api/v1/skills/associations/{entity_type}/{entity_id}/skills`, operation `listSkillAssociations`. Tried again on failures that pass.
   * @param entityType What kind of thing holds the skill, in the singular.
   * @param entityId The id of the agent, team or environment that holds the skill.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listAssociations(entityType: "agent" | "team" | "environment", entityId: string, options?: RequestOptions): Promise<Skill[]>;

  /**
   * Give a skill to an agent, a team or an environment.
   *
   * Gives a skill to an agent, a team or an environment, with what differs from its configuration for this holder alone. A holder can have a skill only once: a second time answers 409.
   *
   * `POST /api/v1/skills/associations/{entity_type}/{entity_id}/skills`, operation `addSkillAssociation`. Tried again only when it is certain that nothing was done.
   * @param entityType What kind of thing holds the skill, in the singular.
   * @param entityId The id of the agent, team or environment that holds the skill.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  addAssociation(entityType: "agent" | "team" | "environment", entityId: string, body: SkillAssociationCreate, options?: RequestOptions): Promise<Confirmation>;

  /**
   * Take a skill from an agent, a team or an environment.
   *
   * Takes a skill from an agent, a team or an environment; the skill itself stays. A skill that the holder does not have answers 404.
   *
   * `DELETE /api/v1/skills/associations/{entity_type}/{entity_id}/skills/{skill_id}`, operation `removeSkillAssociation`. Tried again on failures that pass.
   * @param entityType What kind of thing holds the skill, in the singular.
   * @param entityId The id of the agent, team or environment that holds the skill.
   * @param skillId The id of the skill.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  removeAssociation(entityType: "agent" | "team" | "environment", entityId: string, skillId: string, options?: RequestOptions): Promise<void>;

  /**
   * List the types of skills.
   *
   * Describes every type of skill that the server knows: what it needs, its configuration and the ready-made variants of that. It needs no key. `sleep` and `custom` can be made but are not described; others are described but cannot be made.
   *
   * `GET /api/v1/skills/definitions`, operation `listSkillDefinitions`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listDefinitions(options?: RequestOptions): Promise<SkillDefinition[]>;

  /**
   * Get a type of skill.
   *
   * Describes one type of skill. It needs no key. A type that the server does not know answers 404.
   *
   * `GET /api/v1/skills/definitions/{skill_type}`, operation `getSkillDefinition`. Tried again on failures that pass.
   * @param skillType The type of skill, such as `shell`. `listSkillDefinitions` names them.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getDefinition(skillType: string, options?: RequestOptions): Promise<SkillDefinition>;

  /**
   * Check the configuration of a skill.
   *
   * Says whether a configuration suits a type, and what the server makes of it; nothing is stored. It needs no key. A configuration that does not suit answers 400, a type that is not described 404.
   *
   * `POST /api/v1/skills/definitions/{skill_type}/validate`, operation `validateSkillConfiguration`. Tried again on failures that pass.
   * @param skillType The type of skill, such as `shell`. `listSkillDefinitions` names them.
   * @throws {InvalidError} 400, 422
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  validateConfiguration(skillType: string, body: SkillTypeConfiguration, options?: RequestOptions): Promise<SkillValidation>;

  /**
   * List the variants of a type of skill.
   *
   * Returns the ready-made configurations of one type. It needs no key. A type that the server does not know answers 404.
   *
   * `GET /api/v1/skills/definitions/{skill_type}/variants`, operation `listSkillVariants`. Tried again on failures that pass.
   * @param skillType The type of skill, such as `shell`. `listSkillDefinitions` names them.
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listVariants(skillType: string, options?: RequestOptions): Promise<SkillVariant[]>;

  /**
   * List ready-made skills.
   *
   * Returns the ready-made configurations of all types in one list, to make skills from. It needs no key.
   *
   * `GET /api/v1/skills/templates`, operation `listSkillTemplates`. Tried again on failures that pass.
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listTemplates(options?: RequestOptions): Promise<SkillTemplate[]>;

  /**
   * List the types of skills in brief.
   *
   * Names the types of skills with an icon and a line each. Release 1.0.2 never answers it; take `listSkillDefinitions` instead.
   *
   * `GET /api/v1/skills/types`, operation `listSkillTypes`, alpha. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   * @deprecated Kept for those who use it.
   */
  listTypes(options?: RequestOptions): Promise<SkillType[]>;

  /**
   * Get a skill.
   *
   * Returns one skill by its id. An id that no skill of the organisation has answers 404.
   *
   * `GET /api/v1/skills/{skill_id}`, operation `getSkill`. Tried again on failures that pass.
   * @param skillId The id of the skill.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(skillId: string, options?: RequestOptions): Promise<Skill>;

  /**
   * Change a skill.
   *
   * Changes the fields that are sent and leaves the rest. `configuration` is replaced whole. The type cannot be changed: make a new skill instead.
   *
   * `PATCH /api/v1/skills/{skill_id}`, operation `updateSkill`. Tried again on failures that pass.
   * @param skillId The id of the skill.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(skillId: string, body: SkillUpdate, options?: RequestOptions): Promise<Skill>;

  /**
   * Delete a skill.
   *
   * Deletes a skill. The agents, teams and environments that had it lose it.
   *
   * `DELETE /api/v1/skills/{skill_id}`, operation `deleteSkill`. Tried again on failures that pass.
   * @param skillId The id of the skill.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(skillId: string, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof SkillsApi]: Callable } = {
  list: {"id":"listSkills","api":"control-plane","method":"GET","path":"/api/v1/skills","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createSkill","api":"control-plane","method":"POST","path":"/api/v1/skills","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","invalid-value-500"]},
  resolveAgent: {"id":"resolveAgentSkills","api":"control-plane","method":"GET","path":"/api/v1/skills/associations/agents/{agent_id}/skills/resolved","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  resolveAgentToolsets: {"id":"resolveAgentToolsets","api":"control-plane","method":"GET","path":"/api/v1/skills/associations/agents/{agent_id}/toolsets/resolved","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  resolveTeam: {"id":"resolveTeamSkills","api":"control-plane","method":"GET","path":"/api/v1/skills/associations/teams/{team_id}/skills/resolved","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  resolveTeamToolsets: {"id":"resolveTeamToolsets","api":"control-plane","method":"GET","path":"/api/v1/skills/associations/teams/{team_id}/toolsets/resolved","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  listAssociations: {"id":"listSkillAssociations","api":"control-plane","method":"GET","path":"/api/v1/skills/associations/{entity_type}/{entity_id}/skills","pagination":{"style":"none"},"rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  addAssociation: {"id":"addSkillAssociation","api":"control-plane","method":"POST","path":"/api/v1/skills/associations/{entity_type}/{entity_id}/skills","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-association-500","id-not-uuid-500"]},
  removeAssociation: {"id":"removeSkillAssociation","api":"control-plane","method":"DELETE","path":"/api/v1/skills/associations/{entity_type}/{entity_id}/skills/{skill_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
  listDefinitions: {"id":"listSkillDefinitions","api":"control-plane","method":"GET","path":"/api/v1/skills/definitions","auth":[],"pagination":{"style":"none","items":"skills"},"rateLimitClass":"read"},
  getDefinition: {"id":"getSkillDefinition","api":"control-plane","method":"GET","path":"/api/v1/skills/definitions/{skill_type}","auth":[],"rateLimitClass":"read"},
  validateConfiguration: {"id":"validateSkillConfiguration","api":"control-plane","method":"POST","path":"/api/v1/skills/definitions/{skill_type}/validate","auth":[],"idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  listVariants: {"id":"listSkillVariants","api":"control-plane","method":"GET","path":"/api/v1/skills/definitions/{skill_type}/variants","auth":[],"pagination":{"style":"none","items":"variants"},"rateLimitClass":"read"},
  listTemplates: {"id":"listSkillTemplates","api":"control-plane","method":"GET","path":"/api/v1/skills/templates","auth":[],"pagination":{"style":"none","items":"templates"},"rateLimitClass":"read"},
  listTypes: {"id":"listSkillTypes","api":"control-plane","method":"GET","path":"/api/v1/skills/types","pagination":{"style":"none","items":"types"},"rateLimitClass":"read"},
  get: {"id":"getSkill","api":"control-plane","method":"GET","path":"/api/v1/skills/{skill_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  update: {"id":"updateSkill","api":"control-plane","method":"PATCH","path":"/api/v1/skills/{skill_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["duplicate-name-500","invalid-value-500","id-not-uuid-500"]},
  delete: {"id":"deleteSkill","api":"control-plane","method":"DELETE","path":"/api/v1/skills/{skill_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
};

/** The methods of skills, sent over a connection. */
export function skills(connection: Connection): SkillsApi {
  return methods<SkillsApi>(connection, operations);
}
