// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Policies: Rules in Rego that decide which tools and workflows may run. */
export interface PoliciesApi {
  /**
   * List policies.
   *
   * Returns every policy of the organisation with its Rego text, in a bare list. The Control Plane has policies of its own.
   *
   * `GET /api/v1/opa/policies`, operation `listPoliciesV1`, beta. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<v1.Policy[]>;

  /**
   * Create a policy.
   *
   * Stores a policy under a name that must be free; from then on it decides what may run in its environments. Check the Rego text first: what becomes of a faulty one is unknown.
   *
   * `POST /api/v1/opa/policies`, operation `createPolicyV1`, beta. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {ConflictError} 409
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: v1.PolicyWrite, options?: RequestOptions): Promise<v1.Policy>;

  /**
   * Ask what the policies say.
   *
   * Works out a query over an input, with the policy that is sent or, when it is empty, those that are stored. Nothing is stored. The command line asks `data.tools.allow` and `data.workflows.allow` before it runs something, when it is told to heed policies.
   *
   * `POST /api/v1/opa/policies/evaluate`, operation `evaluatePolicyV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  evaluate(body: v1.PolicyEvaluation, options?: RequestOptions): Promise<v1.PolicyDecision>;

  /**
   * Check a policy without storing it.
   *
   * Says whether the Rego text can be read. Nothing is stored; a faulty policy is a success with `valid` false.
   *
   * `POST /api/v1/opa/policies/validate`, operation `validatePolicyV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  validate(body: v1.PolicyWrite, options?: RequestOptions): Promise<v1.PolicyValidation>;

  /**
   * Get a policy.
   *
   * Returns one policy with its Rego text.
   *
   * `GET /api/v1/opa/policies/{name}`, operation `getPolicyV1`, beta. Tried again on failures that pass.
   * @param name The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(name: string, options?: RequestOptions): Promise<v1.Policy>;

  /**
   * Update a policy.
   *
   * Replaces the Rego text and the environments of a policy at once. What absent keys mean is unknown; clients send the whole object they read, with its changes.
   *
   * `PUT /api/v1/opa/policies/{name}`, operation `updatePolicyV1`, beta. Tried again on failures that pass.
   * @param name The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(name: string, body: v1.PolicyWrite, options?: RequestOptions): Promise<v1.Policy>;

  /**
   * Delete a policy.
   *
   * Removes a policy; what it held back may run again at once.
   *
   * `DELETE /api/v1/opa/policies/{name}`, operation `deletePolicyV1`, beta. Tried again on failures that pass.
   * @param name The name of the policy; a policy has no other id. Clients put it into the path as it stands, so keep to characters that need no escaping.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(name: string, options?: RequestOptions): Promise<v1.PolicyDeleted>;
}

export const operations: { readonly [Name in keyof PoliciesApi]: Callable } = {
  list: {"id":"listPoliciesV1","api":"platform-v1","method":"GET","path":"/api/v1/opa/policies","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createPolicyV1","api":"platform-v1","method":"POST","path":"/api/v1/opa/policies","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  evaluate: {"id":"evaluatePolicyV1","api":"platform-v1","method":"POST","path":"/api/v1/opa/policies/evaluate","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  validate: {"id":"validatePolicyV1","api":"platform-v1","method":"POST","path":"/api/v1/opa/policies/validate","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  get: {"id":"getPolicyV1","api":"platform-v1","method":"GET","path":"/api/v1/opa/policies/{name}","rateLimitClass":"read"},
  update: {"id":"updatePolicyV1","api":"platform-v1","method":"PUT","path":"/api/v1/opa/policies/{name}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  delete: {"id":"deletePolicyV1","api":"platform-v1","method":"DELETE","path":"/api/v1/opa/policies/{name}","idempotent":true,"rateLimitClass":"delete"},
};

/** The methods of policies, sent over a connection. */
export function policies(connection: Connection): PoliciesApi {
  return methods<PoliciesApi>(connection, operations);
}
