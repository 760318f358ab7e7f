import { isList, isObject, type Json } from "../value/json.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** The text of a ledger's file: one line an object, sorted, so that it can be kept in version control. */
export function writeLedger({ salt, objects, pending = [] }: Ledger): string {
  const rows = Object.keys(objects)
    .sort()
    .map((address) => `    ${JSON.stringify(address)}: ${JSON.stringify(objects[address])}`);
  const body = rows.length ? `{\n${rows.join(",\n")}\n  }` : "{}";
  const begun = pending.length ? `,\n  "pending": ${JSON.stringify([...pending].sort())}` : "";
  return `{\n  "format": 1,\n  "salt": ${JSON.stringify(salt)},\n  "objects": ${body}${begun}\n}\n`;
}

/** The ledger in a file's text; undefined when it is none. */
export function readLedger(text: string): Ledger | undefined {
  const value = parsed(text);
  if (!isObject(value) || value.format !== 1 || typeof value.salt !== "string" || !isObject(value.objects))
    return undefined;
  const objects: Record<string, LedgerEntry> = {};
  for (const [address, entry] of Object.entries(value.objects)) {
    const read = entryIn(entry);
    if (!read) return undefined;
    objects[address] = read;
  }
  const pending = textsIn(value.pending);
  return { salt: value.salt, objects, ...(pending.length ? { pending } : {}) };
}

/** An entry as it stands in a ledger or in a line of a journal. */
export function entryIn(value: Json | undefined): LedgerEntry | undefined {
  if (!isObject(value) || typeof value.id !== "string") return undefined;
  const digests = isObject(value.digests)
    ? Object.entries(value.digests).map(([field, digest]) => [field, String(digest)])
    : [];
  return {
    id: value.id,
    fields: textsIn(value.fields),
    ...(digests.length ? { digests: Object.fromEntries(digests) } : {}),
  };
}

function textsIn(value: Json | undefined): string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
