import { type Ledger, usesLedger } from "../ledger/ledger.ts";
import type { Change, Found } from "../types.ts";
import type { Knowledge } from "./group.ts";
import type { AppliedMemory } from "./memory.ts";

/** What can be known of the last apply: from its memory, from the ledger, and from the marks of live objects. */
export function knowledgeOf(
  memory: AppliedMemory | undefined,
  ledger: Ledger | undefined,
  found: Found,
): Knowledge {
  const records = new Map(found.objects.map((object) => [object.address, object.record]));
  return {
    memory,
    wasThere: (address) => memory?.objects[address] !== undefined || ledger?.objects[address] !== undefined,
    recordOf: ({ kind, address, found: live }: Change) =>
      (usesLedger(kind) ? ledger?.objects[address]?.fields : undefined) ??
      records.get(live?.address ?? address),
  };
}
