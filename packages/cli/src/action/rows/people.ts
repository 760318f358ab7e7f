import type { Action } from "../action.ts";

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
