// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { ApprovalRule, ApprovalRuleCreate, ApprovalRuleMatch, ApprovalRuleQuery, ApprovalRuleUpdate } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Approval rules: Which uses of tools need an approval, and whose. */
export interface ApprovalRulesApi {
  /**
   * List approval rules.
   *
   * Returns every approval rule of the organisation in one answer, the highest priority first; there is no paging. It is the only way to read one: there is no call for a single rule.
   *
   * `GET /api/v1/approval-rules`, operation `listApprovalRules`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<ApprovalRule[]>;

  /**
   * Create an approval rule.
   *
   * Makes a rule about who has to allow which uses of tools. Names are not unique: sending the same twice makes two rules.
   *
   * `POST /api/v1/approval-rules`, operation `createApprovalRule`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: ApprovalRuleCreate, options?: RequestOptions): Promise<ApprovalRule>;

  /**
   * Find the rule for a use of a tool.
   *
   * Says which rule decides about a use of a tool and who would be asked; it asks nobody. Of several rules that fit, the one with the highest priority wins, whatever it looks at. Tools, levels and categories are compared to the letter; there are no patterns. When none fits, `rule_id` is null: the use needs no approval.
   *
   * `POST /api/v1/approval-rules/resolve`, operation `resolveApprovalRule`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  resolve(body: ApprovalRuleQuery, options?: RequestOptions): Promise<ApprovalRuleMatch>;

  /**
   * Change an approval rule.
   *
   * Changes the fields that are sent and leaves the rest, though it is a PUT. Lists are replaced whole.
   *
   * `PUT /api/v1/approval-rules/{rule_id}`, operation `updateApprovalRule`. Tried again on failures that pass.
   * @param ruleId The id of the approval rule.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  update(ruleId: string, body: ApprovalRuleUpdate, options?: RequestOptions): Promise<ApprovalRule>;

  /**
   * Delete an approval rule.
   *
   * Deletes an approval rule. What it has already asked for stays to be decided.
   *
   * `DELETE /api/v1/approval-rules/{rule_id}`, operation `deleteApprovalRule`. Tried again on failures that pass.
   * @param ruleId The id of the approval rule.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(ruleId: string, options?: RequestOptions): Promise<void>;
}

export const operations: { readonly [Name in keyof ApprovalRulesApi]: Callable } = {
  list: {"id":"listApprovalRules","api":"control-plane","method":"GET","path":"/api/v1/approval-rules","pagination":{"style":"none"},"rateLimitClass":"read"},
  create: {"id":"createApprovalRule","api":"control-plane","method":"POST","path":"/api/v1/approval-rules","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  resolve: {"id":"resolveApprovalRule","api":"control-plane","method":"POST","path":"/api/v1/approval-rules/resolve","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"read"},
  update: {"id":"updateApprovalRule","api":"control-plane","method":"PUT","path":"/api/v1/approval-rules/{rule_id}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  delete: {"id":"deleteApprovalRule","api":"control-plane","method":"DELETE","path":"/api/v1/approval-rules/{rule_id}","idempotent":true,"answers":{"204":"empty"},"rateLimitClass":"delete","quirks":["id-not-uuid-500"]},
};

/** The methods of approval rules, sent over a connection. */
export function approvalRules(connection: Connection): ApprovalRulesApi {
  return methods<ApprovalRulesApi>(connection, operations);
}
