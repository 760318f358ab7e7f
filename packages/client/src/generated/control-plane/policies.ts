// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { AuthorizationCheck, AuthorizationDecision, ListPoliciesQuery, ListPolicyAssociationsQuery, ListResolvedPoliciesQuery, Policy, PolicyAssociation, PolicyAssociationCreate, PolicyAssociationUpdate, PolicyCreate, PolicyEngineHealth, PolicyEvaluation, PolicyEvaluationInput, PolicyList, PolicyUpdate, PolicyValidation, ResolvedPolicy } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Policies: Rules in Rego about what agents may do, and who is held to them. */
export interface PoliciesApi {
  /**
   * List policies.
   *
   * Returns a page of policies in an object with their total. On a server without a policy enforcer the page is empty.
   *
   * `GET /api/v1/policies`, operation `listPolicies`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListPoliciesQuery, options?: RequestOptions): Paged<Policy>;

  /**
   * Create a policy.
   *
   * Hands a rule in Rego to the policy enforcer. Nobody is held to it before it is bound with `createPolicyAssociation`. A rule that makes no sense answers 400, with an object as `detail` that lists what is wrong; a server without a policy enforcer answers 503.
   *
   * `POST /api/v1/policies`, operation `createPolicy`. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  create(body: PolicyCreate, options?: RequestOptions): Promise<Policy>;

  /**
   * List what policies are bound to.
   *
   * Returns the bindings of policies in one answer; there is no paging. The published server cannot answer this call: ask for one thing with `listResolvedPolicies` instead.
   *
   * `GET /api/v1/policies/associations`, operation `listPolicyAssociations`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  listAssociations(query?: ListPolicyAssociationsQuery, options?: RequestOptions): Promise<PolicyAssociation[]>;

  /**
   * Bind a policy.
   *
   * Holds an agent, a team, an environment or a role to a policy. What is bound to a team or an environment holds for everything in it. Binding the same twice answers 409; a server without a policy enforcer answers 503.
   *
   * `POST /api/v1/policies/associations`, operation `createPolicyAssociation`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  createAssociation(body: PolicyAssociationCreate, options?: RequestOptions): Promise<PolicyAssociation>;

  /**
   * Get a binding.
   *
   * Returns one binding of a policy by its id. An id that no binding of the organisation has answers 404.
   *
   * `GET /api/v1/policies/associations/{association_id}`, operation `getPolicyAssociation`. Tried again on failures that pass.
   * @param associationId The id of the binding.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getAssociation(associationId: string, options?: RequestOptions): Promise<PolicyAssociation>;

  /**
   * Change a binding.
   *
   * Changes the fields of a binding that are sent and leaves the rest. `metadata` is replaced whole.
   *
   * `PATCH /api/v1/policies/associations/{association_id}`, operation `updatePolicyAssociation`. Tried again on failures that pass.
   * @param associationId The id of the binding.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  updateAssociation(associationId: string, body: PolicyAssociationUpdate, options?: RequestOptions): Promise<PolicyAssociation>;

  /**
   * Take a binding away.
   *
   * Takes a binding away; the policy stays.
   *
   * `DELETE /api/v1/policies/associations/{association_id}`, operation `deletePolicyAssociation`. Tried again on failures that pass.
   * @param associationId The id of the binding.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  deleteAssociation(associationId: string, options?: RequestOptions): Promise<void>;

  /**
   * Ask whether something may be done.
   *
   * Asks the policies that something is held to whether it may do one thing. A no is an answer 200 with `authorized` false. `policies_evaluated` says how many were asked: with 0 the answer is yes.
   *
   * `POST /api/v1/policies/check-authorization/{entity_type}/{entity_id}`, operation `checkEntityAuthorization`. Tried again on failures that pass.
   * @param entityType What kind of thing it is, in the singular.
   * @param entityId The id of the agent, team or environment, or the role.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  checkEntityAuthorization(entityType: "agent" | "team" | "environment" | "role", entityId: string, body: AuthorizationCheck, options?: RequestOptions): Promise<AuthorizationDecision>;

  /**
   * Judge something by the policies.
   *
   * Asks the policies that something is held to about an input of your own. A no is an answer 200 with `allowed` false. With no policy at all the answer is yes.
   *
   * `POST /api/v1/policies/evaluate/{entity_type}/{entity_id}`, operation `evaluatePolicies`. Tried again on failures that pass.
   * @param entityType What kind of thing it is, in the singular.
   * @param entityId The id of the agent, team or environment, or the role.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  evaluate(entityType: "agent" | "team" | "environment" | "role", entityId: string, body: PolicyEvaluationInput, options?: RequestOptions): Promise<PolicyEvaluation>;

  /**
   * Ask whether policies work.
   *
   * Says whether the server knows a policy enforcer, and whether that answers. It answers 200 either way: look at `enabled` and `healthy`.
   *
   * `GET /api/v1/policies/health`, operation `getPolicyEngineHealth`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getEngineHealth(options?: RequestOptions): Promise<PolicyEngineHealth>;

  /**
   * List the policies that something is held to.
   *
   * Returns every policy that an agent, a team, an environment or a role is held to, what it inherits included; there is no paging. What does not exist answers 404.
   *
   * `GET /api/v1/policies/resolved/{entity_type}/{entity_id}`, operation `listResolvedPolicies`. Tried again on failures that pass.
   * @param entityType What kind of thing it is, in the singular.
   * @param entityId The id of the agent, team or environment, or the role.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listResolved(entityType: "agent" | "team" | "environment" | "role", entityId: string, query?: ListResolvedPoliciesQuery, options?: RequestOptions): Promise<ResolvedPolicy[]>;

  /**
   * Get a policy.
   *
   * Returns one policy by its id. A server without a policy enforcer answers 503.
   *
   * `GET /api/v1/policies/{policy_id}`, operation `getPolicy`. Tried again on failures that pass.
   * @param policyId The id of the policy.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  get(policyId: string, options?: RequestOptions): Promise<Policy>;

  /**
   * Change a policy.
   *
   * Changes the fields that are sent and leaves the rest, though it is a PUT. `tags` and `metadata` are replaced whole. A rule that makes no sense answers 400, with an object as `detail`; a server without a policy enforcer answers 503.
   *
   * `PUT /api/v1/policies/{policy_id}`, operation `updatePolicy`. Tried again on failures that pass.
   * @param policyId The id of the policy.
   * @throws {InvalidError} 400, 422
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  update(policyId: string, body: PolicyUpdate, options?: RequestOptions): Promise<Policy>;

  /**
   * Delete a policy.
   *
   * Deletes a policy. What was bound to it is no longer held to it. A server without a policy enforcer answers 503.
   *
   * `DELETE /api/v1/policies/{policy_id}`, operation `deletePolicy`. Tried again on failures that pass.
   * @param policyId The id of the policy.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  delete(policyId: string, options?: RequestOptions): Promise<void>;

  /**
   * Check a policy.
   *
   * Checks the rule of a policy that is stored; there is no body. A rule that is wrong answers 200 with `valid` false. A server without a policy enforcer answers 503.
   *
   * `POST /api/v1/policies/{policy_id}/validate`, operation `validatePolicy`. Tried again on failures that pass.
   * @param policyId The id of the policy.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500, 503
   */
  validate(policyId: string, options?: RequestOptions): Promise<PolicyValidation>;
}

export const operations: { readonly [Name in keyof PoliciesApi]: Callable } = {
  list: {"id":"listPolicies","api":"control-plane","method":"GET","path":"/api/v1/policies","query":[],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":20,"maxLimit":100,"items":"policies","total":"total","hasMore":"has_more"},"rateLimitClass":"read"},
  create: {"id":"createPolicy","api":"control-plane","method":"POST","path":"/api/v1/policies","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  listAssociations: {"id":"listPolicyAssociations","api":"control-plane","method":"GET","path":"/api/v1/policies/associations","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  createAssociation: {"id":"createPolicyAssociation","api":"control-plane","method":"POST","path":"/api/v1/policies/associations","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  getAssociation: {"id":"getPolicyAssociation","api":"control-plane","method":"GET","path":"/api/v1/policies/associations/{association_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  updateAssociation: {"id":"updatePolicyAssociation","api":"control-plane","method":"PATCH","path":"/api/v1/policies/associations/{association_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  deleteAssociation: {"id":"deletePolicyAssociation","api":"control-plane","method":"DELETE","path":"/api/v1/policies/associations/{association_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete"},
  checkEntityAuthorization: {"id":"checkEntityAuthorization","api":"control-plane","method":"POST","path":"/api/v1/policies/check-authorization/{entity_type}/{entity_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  evaluate: {"id":"evaluatePolicies","api":"control-plane","method":"POST","path":"/api/v1/policies/evaluate/{entity_type}/{entity_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  getEngineHealth: {"id":"getPolicyEngineHealth","api":"control-plane","method":"GET","path":"/api/v1/policies/health","rateLimitClass":"read"},
  listResolved: {"id":"listResolvedPolicies","api":"control-plane","method":"GET","path":"/api/v1/policies/resolved/{entity_type}/{entity_id}","query":[],"pagination":{"style":"none"},"rateLimitClass":"read"},
  get: {"id":"getPolicy","api":"control-plane","method":"GET","path":"/api/v1/policies/{policy_id}","rateLimitClass":"read"},
  update: {"id":"updatePolicy","api":"control-plane","method":"PUT","path":"/api/v1/policies/{policy_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deletePolicy","api":"control-plane","method":"DELETE","path":"/api/v1/policies/{policy_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete"},
  validate: {"id":"validatePolicy","api":"control-plane","method":"POST","path":"/api/v1/policies/{policy_id}/validate","idempotent":true,"rateLimitClass":"read"},
};

/** The methods of policies, sent over a connection. */
export function policies(connection: Connection): PoliciesApi {
  return methods<PoliciesApi>(connection, operations);
}
