import { createHmac, randomBytes } from "node:crypto";
import type { Kind } from "@kubiya-toolkit/kinds";
import { canMarkLater } from "../object/mark.ts";
import { canonical, type Json } from "../value/json.ts";

// A small file beside kubiya.yaml for the kinds whose objects have no place for a mark. It may be deleted at any time: then such
// objects have to be adopted once more, and none of them is pruned.

/** What the workspace knows of one live object. */
export interface LedgerEntry {
  readonly id: string;
  /** Names of the fields that the manifest wrote when it was last applied. */
  readonly fields: readonly string[];
  /** Salted digests of values that the API never shows, by field. */
  readonly digests?: Readonly<Record<string, string>>;
}

export interface Ledger {
  readonly salt: string;
  readonly objects: Readonly<Record<string, LedgerEntry>>;
  /** There was no file: nothing is known, which is no reason to write anything down. */
  readonly fresh?: true;
  /** Addresses whose creation was begun by a run that did not come to its end. */
  readonly pending?: readonly string[];
}

/** The ledger of a workspace that has none. */
export function newLedger(): Ledger {
  return { salt: randomBytes(12).toString("base64url"), objects: {}, fresh: true };
}

/** Whether the ledger, and no mark, says whose the objects of a kind are. */
export function usesLedger(kind: Kind): boolean {
  return !canMarkLater(kind);
}

/** A digest that tells whether a value is the same, and not what it is. */
export function digestOf(salt: string, value: Json): string {
  return createHmac("sha256", salt).update(canonical(value)).digest("base64url").slice(0, 16);
}

/** The ledger with an entry changed, or with `undefined` taken out. */
export function withEntry(ledger: Ledger, address: string, entry: LedgerEntry | undefined): Ledger {
  const { [address]: _, ...others } = ledger.objects;
  return { ...ledger, objects: entry ? { ...others, [address]: entry } : others };
}
