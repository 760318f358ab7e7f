// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type { Approval, ApprovalCreate, ApprovalGrant, ApprovalRejection, ListApprovalsQuery } from "./types.ts";

export { createConnection } from "../../connection.ts";

/** Approvals: Uses of tools that wait for the word of a person. */
export interface ApprovalsApi {
  /**
   * List approvals.
   *
   * Returns a page of what agents asked for, the newest first, as a bare array without a total: a page that is shorter than `limit` is the last.
   *
   * `GET /api/v1/approvals`, operation `listApprovals`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: ListApprovalsQuery, options?: RequestOptions): Paged<Approval>;

  /**
   * Ask for an approval.
   *
   * Asks people to allow a use of a tool; workers do this when a rule wants it. Nobody but the people named in `approver_emails` can decide, so a request that names nobody waits until its time is up. Asking twice makes two requests.
   *
   * `POST /api/v1/approvals`, operation `createApproval`. Tried again only when it is certain that nothing was done.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  create(body: ApprovalCreate, options?: RequestOptions): Promise<Approval>;

  /**
   * List what waits for your word.
   *
   * Returns what waits for the person of the key: requests that are neither decided nor past their time and name their mail address, letter by letter. What others have to decide is not in it; there is no paging.
   *
   * `GET /api/v1/approvals/pending`, operation `listPendingApprovals`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listPending(options?: RequestOptions): Promise<Approval[]>;

  /**
   * Get an approval.
   *
   * Returns one request by its id, decided or not. Agents that wait for it ask for it again and again. An id that no request of the organisation has answers 404.
   *
   * `GET /api/v1/approvals/{request_id}`, operation `getApproval`. Tried again on failures that pass.
   * @param requestId The id of the approval.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(requestId: string, options?: RequestOptions): Promise<Approval>;

  /**
   * Say yes.
   *
   * Allows the use of the tool. There has to be a body, if only an empty object. A request that does not exist, that was decided already, whose time is up, or that does not name you as an approver answers 404.
   *
   * `POST /api/v1/approvals/{request_id}/approve`, operation `approveApproval`. Tried again only when it is certain that nothing was done.
   * @param requestId The id of the approval.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  approve(requestId: string, body: ApprovalGrant, options?: RequestOptions): Promise<Approval>;

  /**
   * Say no.
   *
   * Refuses the use of the tool. There has to be a body, if only an empty object. A request that does not exist, that was decided already, whose time is up, or that does not name you as an approver answers 404. The server does not see to it that a reason is given where the rule wants one.
   *
   * `POST /api/v1/approvals/{request_id}/reject`, operation `rejectApproval`. Tried again only when it is certain that nothing was done.
   * @param requestId The id of the approval.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {InvalidError} 422
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  reject(requestId: string, body: ApprovalRejection, options?: RequestOptions): Promise<Approval>;
}

export const operations: { readonly [Name in keyof ApprovalsApi]: Callable } = {
  list: {"id":"listApprovals","api":"control-plane","method":"GET","path":"/api/v1/approvals","query":[],"pagination":{"style":"offset","offset":"offset","limit":"limit","defaultLimit":50,"maxLimit":200},"rateLimitClass":"read"},
  create: {"id":"createApproval","api":"control-plane","method":"POST","path":"/api/v1/approvals","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["invalid-value-500"]},
  listPending: {"id":"listPendingApprovals","api":"control-plane","method":"GET","path":"/api/v1/approvals/pending","pagination":{"style":"none"},"rateLimitClass":"read"},
  get: {"id":"getApproval","api":"control-plane","method":"GET","path":"/api/v1/approvals/{request_id}","rateLimitClass":"read","quirks":["id-not-uuid-500"]},
  approve: {"id":"approveApproval","api":"control-plane","method":"POST","path":"/api/v1/approvals/{request_id}/approve","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
  reject: {"id":"rejectApproval","api":"control-plane","method":"POST","path":"/api/v1/approvals/{request_id}/reject","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write","quirks":["id-not-uuid-500"]},
};

/** The methods of approvals, sent over a connection. */
export function approvals(connection: Connection): ApprovalsApi {
  return methods<ApprovalsApi>(connection, operations);
}
