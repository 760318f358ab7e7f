import { isObject, type Json, type JsonObject } from "../value/json.ts";
import { entryIn } from "./format.ts";
import { type Ledger, withEntry } from "./ledger.ts";

/** The lines of a journal. One that was cut off in the middle says nothing. */
export function readJournal(text: string): JsonObject[] {
  return text.split("\n").flatMap((line) => {
    try {
      const value: Json = JSON.parse(line);
      return isObject(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** The ledger as a run left it that did not come to its end: with what it noted, and with the creations whose end is not told. */
export function withJournal(ledger: Ledger, lines: readonly JsonObject[]): Ledger {
  let { fresh: _, pending = [], ...now } = ledger;
  const begun = new Map(pending.map((address) => [`create ${address}`, address]));
  for (const { begin, action, address, end, note, entry } of lines) {
    if (typeof begin === "string" && action === "create" && typeof address === "string")
      begun.set(begin, address);
    if (typeof end === "string") begun.delete(end);
    if (typeof note === "string") now = withEntry(now, note, entryIn(entry));
  }
  return { ...now, ...(begun.size ? { pending: [...begun.values()] } : {}) };
}
