// Made by `pnpm generate` from spec/openapi; edit there.
import {
  listGroupsV1 as listGroupsV1Operation,
} from "@kubiya-toolkit/spec/operations/platform-v1";
import type { Connection } from "../../connection.ts";
import type { RequestOptions } from "../../options.ts";
import type * as v1 from "../platform-v1/types.ts";

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

/** The methods of groups, sent over a connection. */
export function groups(connection: Connection): GroupsApi {
  return {
    list: (options) => connection.pages<v1.Group>(listGroupsV1Operation, {}, options).then((page) => page.items),
  };
}
