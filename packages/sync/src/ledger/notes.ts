import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import { readAddress } from "../object/address.ts";
import { movedLedger } from "../rename.ts";
import type { JournalLine } from "../run/journal.ts";
import type { Outcome, Plan, Step } from "../types.ts";
import { at, isObject, type Json } from "../value/json.ts";
import { digestOf, type Ledger, type LedgerEntry, newLedger, usesLedger, withEntry } from "./ledger.ts";

/** Keeps the ledger while a plan is carried out. */
export interface Notes {
  /** What is to be written down after a step came to its end. */
  after(step: Step, outcome: Outcome, body: Json | undefined): JournalLine[];
  /** The ledger once all is done. */
  ledger(): Ledger;
}

export function createNotes(plan: Plan, before: Ledger | undefined): Notes {
  let ledger = movedLedger(before ?? newLedger(), plan.moved);
  const left = new Map<string, number>();
  for (const { address } of plan.steps) left.set(address, (left.get(address) ?? 0) + 1);

  const set = (address: string, entry: LedgerEntry | undefined): JournalLine[] => {
    ledger = withEntry(ledger, address, entry);
    return [{ note: address, entry: entry ?? null }];
  };
  return {
    after(step, outcome, body) {
      const { address, action } = step;
      const kind = readAddress(address)?.kind;
      if (!kind || (outcome.status !== "done" && outcome.status !== "settled")) return [];
      const stepsLeft = (left.get(address) ?? 1) - 1;
      left.set(address, stepsLeft);
      const entry = ledger.objects[address];
      if (action === "delete") return entry ? set(address, undefined) : [];
      const digests = digestsIn(kind, ledger.salt, body);
      if (!usesLedger(kind) && isEmpty(digests)) return [];
      const id = outcome.id ?? plan.ids[address] ?? "";
      const fields = fieldsNow(entry, plan.records[address], stepsLeft > 0);
      return set(address, entryOf(id, fields, { ...entry?.digests, ...digests }));
    },
    ledger() {
      for (const [address, fields] of Object.entries(plan.records)) {
        const id = plan.ids[address];
        if (left.has(address) || id === undefined) continue;
        ledger = withEntry(ledger, address, entryOf(id, fields, ledger.objects[address]?.digests ?? {}));
      }
      const { fresh: _, pending = [], ...rest } = ledger;
      const open = pending.filter((address) => !left.has(address) && !plan.records[address]);
      return open.length ? { ...rest, pending: open } : rest;
    },
  };
}

/** While steps are left, what was ours may still have to be unset. */
function fieldsNow(
  entry: LedgerEntry | undefined,
  now: readonly string[] = [],
  stepsLeft: boolean,
): readonly string[] {
  return stepsLeft && entry ? [...new Set([...entry.fields, ...now])].sort() : now;
}

function entryOf(
  id: string,
  fields: readonly string[],
  digests: Readonly<Record<string, string>>,
): LedgerEntry {
  return { id, fields, ...(isEmpty(digests) ? {} : { digests }) };
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}

/** Digests of what was sent and will never be shown. */
function digestsIn(kind: Kind, salt: string, body: Json | undefined): Record<string, string> {
  if (!isObject(body)) return {};
  const hidden = [...manifestFields(kind).values()].filter((field) => field.writeOnly && !field.immutable);
  return Object.fromEntries(
    hidden.flatMap(({ name, apiName }) => {
      const value = at(body, apiName);
      return value === undefined ? [] : [[name, digestOf(salt, value)]];
    }),
  );
}
