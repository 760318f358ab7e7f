import type { Action } from "../action.ts";
import { flagText, sinceOf } from "../draft.ts";

export const userActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls"],
    summary: "list the people of the organisation",
    operation: "listUsersV2",
    show: { table: ["email", "name", "uuid", "status"] },
  },
  {
    name: "groups",
    summary: "list the groups of the organisation",
    operation: "listGroupsV1",
    show: { table: ["uuid", "name", "description"] },
  },
  {
    name: "get",
    aliases: ["show", "describe"],
    summary: "show one person",
    operation: "getUserV1",
    arguments: { "<EMAIL>": { to: "path.email", summary: "the address" } },
    show: "detail",
  },
];

export const auditActions: readonly Action[] = [
  {
    name: "list",
    aliases: ["ls", "search"],
    summary: "list what was done, the newest first",
    operation: "listAuditItemsV1",
    options: [
      { flags: "--category-type <TYPE>", to: "flag", summary: "only of this kind, such as agents" },
      { flags: "--category-name <NAME>", to: "flag", summary: "only of this one" },
      { flags: "--resource-type <TYPE>", to: "flag", summary: "only what was done to such a thing" },
      { flags: "--action-type <TYPE>", to: "flag", summary: "only this deed, such as create" },
      { flags: "--session-id <ID>", to: "flag", summary: "only of this conversation" },
      { flags: "--start-time <TIME>", to: "flag", summary: "since then, or since so long: 12h" },
      { flags: "--end-time <TIME>", to: "flag", summary: "until then" },
    ],
    before: (draft, { invocation }) => {
      const text = (name: string) => flagText(invocation, name);
      const [start, end] = [text("startTime"), text("endTime")];
      const filter = {
        timestamp: { ...(start && { gte: sinceOf(start) }), ...(end && { lte: sinceOf(end) }) },
        category_type: text("categoryType"),
        category_name: text("categoryName"),
        resource_type: text("resourceType"),
        action_type: text("actionType"),
        session_id: text("sessionId"),
      };
      draft.query.filter = JSON.stringify(filter);
      draft.query.sort = JSON.stringify({ timestamp: -1 });
    },
    show: { table: ["timestamp", "email", "category_type", "category_name", "action_type", "resource_text"] },
    atMost: 100,
  },
  {
    name: "get",
    aliases: ["describe", "show"],
    summary: "show one entry",
    operation: "getAuditItemV1",
    arguments: { "<ID>": { to: "path.audit_id", summary: "its id" } },
    show: "detail",
  },
];
