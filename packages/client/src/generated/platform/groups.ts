// Made by `pnpm generate` from spec/openapi; edit there.
import type { Callable } from "../../callable.ts";
import type { Connection } from "../../connection.ts";
import { methods } from "../../methods.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

export { createConnection } from "../../connection.ts";

/** Groups: Groups of users, to which agents and knowledge are opened. */
export interface GroupsApi {
  /**
   * List groups.
   *
   * Returns every group of users of the organisation in a bare list. Agents and knowledge name groups by `uuid`.
   *
   * `GET /api/v1/manage/groups`, operation `listGroupsV1`. Tried again on failures that pass.
   * @throws {AuthError} 401
   * @throws {PermissionError} 403
   * @throws {RateLimitError} 429
   * @throws {ServerError} 500
   */
  list(options?: RequestOptions): Promise<v1.Group[]>;
}

export const operations: { readonly [Name in keyof GroupsApi]: Callable } = {
  list: {"id":"listGroupsV1","api":"platform-v1","method":"GET","path":"/api/v1/manage/groups","pagination":{"style":"none"},"rateLimitClass":"read"},
};

/** The methods of groups, sent over a connection. */
export function groups(connection: Connection): GroupsApi {
  return methods<GroupsApi>(connection, operations);
}
