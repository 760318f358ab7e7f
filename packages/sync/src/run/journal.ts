import type { LedgerEntry } from "../ledger/ledger.ts";
import type { OutcomeStatus, StepAction } from "../types.ts";

/** One line about a run, written before or after a call. No value of any field is in it. */
export type JournalLine =
  | { readonly begin: string; readonly action: StepAction; readonly address: string }
  | { readonly end: string; readonly status: OutcomeStatus }
  /** What the ledger is to say of an object; null: nothing any more. */
  | { readonly note: string; readonly entry: LedgerEntry | null };

/** Where a run writes what it is about to do, so that one that is killed can be taken up. */
export interface Journal {
  /** Comes back once the lines are on the disk. */
  write(...lines: readonly JournalLine[]): Promise<void>;
}

/** Writes nothing. */
export const noJournal: Journal = { write: async () => {} };
