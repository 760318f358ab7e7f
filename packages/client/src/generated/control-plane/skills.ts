// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listSkills as listSkillsOperation,
  createSkill as createSkillOperation,
  getSkill as getSkillOperation,
  updateSkill as updateSkillOperation,
  deleteSkill as deleteSkillOperation,
  listSkillAssociations as listSkillAssociationsOperation,
  addSkillAssociation as addSkillAssociationOperation,
  removeSkillAssociation as removeSkillAssociationOperation,
} from "@kubiya-toolkit/spec/operations/control-plane";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type { Confirmation, Skill, SkillAssociationCreate, SkillCreate, SkillUpdate } from "./types.ts";

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
}

/** The methods of skills, sent over a connection. */
export function skills(connection: Connection): SkillsApi {
  return {
    list: (options) => connection.pages<Skill>(listSkillsOperation, {}, options).then((page) => page.items),
    create: (body, options) => connection.send(createSkillOperation, { body }, options),
    get: (skillId, options) => connection.send(getSkillOperation, { path: { skill_id: skillId } }, options),
    update: (skillId, body, options) => connection.send(updateSkillOperation, { path: { skill_id: skillId }, body }, options),
    delete: (skillId, options) => connection.send(deleteSkillOperation, { path: { skill_id: skillId } }, options),
    listAssociations: (entityType, entityId, options) => connection.pages<Skill>(listSkillAssociationsOperation, { path: { entity_type: entityType, entity_id: entityId } }, options).then((page) => page.items),
    addAssociation: (entityType, entityId, body, options) => connection.send(addSkillAssociationOperation, { path: { entity_type: entityType, entity_id: entityId }, body }, options),
    removeAssociation: (entityType, entityId, skillId, options) => connection.send(removeSkillAssociationOperation, { path: { entity_type: entityType, entity_id: entityId, skill_id: skillId } }, options),
  };
}
