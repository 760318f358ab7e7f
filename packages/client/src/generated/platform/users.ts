// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type { Paged } from "../../paged.ts";
import type * as v1 from "../platform-v1/types.ts";
import type * as v2 from "../platform-v2/types.ts";

export { createConnection } from "../../connection.ts";

/** Users: People of the organisation, with their roles and groups. */
export interface UsersApi {
  /**
   * List users.
   *
   * Returns the users of the organisation in a bare list. With `limit` or `page` the answer is a page with totals. Clients look users up here to turn names and addresses into the ids that agents are given.
   *
   * `GET /api/v1/users`, operation `listUsersV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(query?: v1.ListUsersV1Query, options?: RequestOptions): Paged<v1.User>;

  /**
   * Get the user of the key.
   *
   * Returns the user whose key is sent. How it differs from getSelfUserV1, which clients know, is not documented.
   *
   * `GET /api/v1/users/current`, operation `getCurrentUserV1`, beta. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getCurrent(options?: RequestOptions): Promise<v1.User>;

  /**
   * Add a user to a group.
   *
   * Puts a user into a group, who may from then on use what is shared with it. What is sent and answered is a guess.
   *
   * `POST /api/v1/users/groups/{groupId}`, operation `addUserToGroupV1`, alpha. Tried again on failures that pass.
   * @param groupId The `uuid` of the group. The page on users says id and not whose; the summary of the call makes it the group.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  addToGroup(groupId: string, body: v1.UserGroupAdd, options?: RequestOptions): Promise<v1.UserMembership>;

  /**
   * Invite a person.
   *
   * Asks a person to join the organisation, as a rule by mail. What is sent and answered is a guess.
   *
   * `POST /api/v1/users/invite`, operation `inviteUserV1`, alpha. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  invite(body: v1.UserInvite, options?: RequestOptions): Promise<v1.UserInvited>;

  /**
   * Get what a user belongs to.
   *
   * Returns the groups of a user. The form of the answer is a guess.
   *
   * `GET /api/v1/users/membership/{userId}`, operation `getUserMembershipV1`, alpha. Tried again on failures that pass.
   * @param userId The `uuid` of the user. The page on users says id and not whose; the summary of the call makes it the user.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getMembership(userId: string, options?: RequestOptions): Promise<v1.UserMembership>;

  /**
   * Get the user of the key as clients know the call.
   *
   * Returns the user whose key is sent. The page on users calls it the general form of getCurrentUserV1.
   *
   * `GET /api/v1/users/self`, operation `getSelfUserV1`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  getSelf(options?: RequestOptions): Promise<v1.User>;

  /**
   * Invite a person on behalf of the system.
   *
   * Sends an invitation that comes from the system and not from a user. What is sent and answered is a guess.
   *
   * `POST /api/v1/users/system_invite`, operation `sendSystemInviteV1`, alpha. Tried again only when it is certain that nothing was done.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  sendSystemInvite(body: v1.UserSystemInvite, options?: RequestOptions): Promise<v1.UserInvited>;

  /**
   * Get a user.
   *
   * Returns one user by address.
   *
   * `GET /api/v1/users/{email}`, operation `getUserV1`, beta. Tried again on failures that pass.
   * @param email The address of the user. The words current, invite, self and system_invite are calls of their own.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  get(email: string, options?: RequestOptions): Promise<v1.User>;

  /**
   * Remove a user.
   *
   * Takes a user out of the organisation. What becomes of the agents and texts of that user is not documented.
   *
   * `DELETE /api/v1/users/{email}`, operation `deleteUserV1`, beta. Tried again on failures that pass.
   * @param email The address of the user. The words current, invite, self and system_invite are calls of their own.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {NotFoundError} 404
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  delete(email: string, options?: RequestOptions): Promise<v1.DeleteResult>;

  /**
   * List users page by page.
   *
   * Returns a page of the users of the organisation. The official command line and the Python client list users here; both read the first page alone unless they are told otherwise.
   *
   * `GET /api/v2/users`, operation `listUsersV2`. Tried again on failures that pass.
   * @throws {InvalidError} 400
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  listV2(query?: v2.ListUsersV2Query, options?: RequestOptions): Paged<v2.User>;
}

export const operations: { readonly [Name in keyof UsersApi]: Callable } = {
  list: {"id":"listUsersV1","api":"platform-v1","method":"GET","path":"/api/v1/users","query":[],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":50,"maxLimit":100,"items":"results","total":"total","hasMore":"has_more","bareUnless":["limit","page"]},"rateLimitClass":"read"},
  getCurrent: {"id":"getCurrentUserV1","api":"platform-v1","method":"GET","path":"/api/v1/users/current","rateLimitClass":"read"},
  addToGroup: {"id":"addUserToGroupV1","api":"platform-v1","method":"POST","path":"/api/v1/users/groups/{groupId}","idempotent":true,"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  invite: {"id":"inviteUserV1","api":"platform-v1","method":"POST","path":"/api/v1/users/invite","answers":{"200":"json","201":"json"},"body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  getMembership: {"id":"getUserMembershipV1","api":"platform-v1","method":"GET","path":"/api/v1/users/membership/{userId}","rateLimitClass":"read"},
  getSelf: {"id":"getSelfUserV1","api":"platform-v1","method":"GET","path":"/api/v1/users/self","rateLimitClass":"read"},
  sendSystemInvite: {"id":"sendSystemInviteV1","api":"platform-v1","method":"POST","path":"/api/v1/users/system_invite","body":{"mediaType":"application/json","required":true},"rateLimitClass":"write"},
  get: {"id":"getUserV1","api":"platform-v1","method":"GET","path":"/api/v1/users/{email}","rateLimitClass":"read"},
  delete: {"id":"deleteUserV1","api":"platform-v1","method":"DELETE","path":"/api/v1/users/{email}","idempotent":true,"rateLimitClass":"delete"},
  listV2: {"id":"listUsersV2","api":"platform-v2","method":"GET","path":"/api/v2/users","query":[],"pagination":{"style":"page","page":"page","limit":"limit","defaultLimit":100,"items":"items"},"rateLimitClass":"read"},
};

/** The methods of users, sent over a connection. */
export function users(connection: Connection): UsersApi {
  return methods<UsersApi>(connection, operations);
}
