import { type JsonObject, stringsOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import type { Row } from "../state/table.ts";

/** What can have a context of its own, and the table in which it lives. */
export const contextHolders = {
  environment: "environments",
  team: "teams",
  project: "projects",
  agent: "agents",
} as const;

export type ContextHolder = keyof typeof contextHolders;

/** The three lists that make a context. */
export interface ContextLists {
  readonly knowledge_uuids: string[];
  readonly resource_ids: string[];
  readonly policy_ids: string[];
}

const table = "contexts";

function contextOf(call: Call, holder: ContextHolder, id: string): Row | undefined {
  return call.organisation.table(table).where("holder", `${holder} ${id}`)[0];
}

/** The context of something, made empty when it has none. */
export function ensureContext(call: Call, holder: ContextHolder, id: string): Row {
  const known = contextOf(call, holder, id);
  return known ?? call.organisation.insert(table, { holder: `${holder} ${id}`, ...listsOf({}) });
}

/** Replaces a context whole: a list that is left out is emptied, but for those that the operation does not have. */
export function writeContext(
  call: Call,
  holder: ContextHolder,
  id: string,
  sent: JsonObject,
  kept: readonly (keyof ContextLists)[] = [],
): Row {
  const before = contextOf(call, holder, id);
  const fields: JsonObject = { holder: `${holder} ${id}`, ...listsOf(sent) };
  for (const name of kept) fields[name] = before?.fields[name] ?? [];
  return before ? call.organisation.change(table, before, fields) : call.organisation.insert(table, fields);
}

/** Empties a context, and tells whether there was one. */
export function clearContext(call: Call, holder: ContextHolder, id: string): boolean {
  const before = contextOf(call, holder, id);
  if (before) writeContext(call, holder, id, {});
  return before !== undefined;
}

/** Takes the context away with what it belongs to. */
export function dropContextOf(call: Call, holder: ContextHolder, id: string): void {
  const row = contextOf(call, holder, id);
  if (row) call.organisation.table(table).remove(row.id);
}

export function listsOf(fields: JsonObject): ContextLists {
  return {
    knowledge_uuids: stringsOf(fields.knowledge_uuids),
    resource_ids: stringsOf(fields.resource_ids),
    policy_ids: stringsOf(fields.policy_ids),
  };
}
