import { type Json, stringsOf } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";

/** Refuses an id that names nothing of the organisation. */
export function checkReference(call: Call, table: string, field: string, id: Json | undefined): void {
  if (typeof id !== "string" || call.organisation.table(table).get(id)) return;
  throw new Refusal(400, "unknown_reference", `${field} names nothing that exists: ${id}`);
}

/** The same for fields that the service was seen not to check; with quirks it does not. */
export function checkUnlessAccepted(call: Call, table: string, field: string, ids: Json | undefined): void {
  if (plays(call, "unknown-reference-accepted")) return;
  for (const id of stringsOf(ids)) checkReference(call, table, field, id);
}
