import { createHash, randomUUID } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import { createTable, type Row, type Table, type TableJournal } from "./table.ts";

/** What one API key sees: its own objects and nobody else's. */
export interface Organisation {
  readonly id: string;
  /** The tables that were used so far, by their names. */
  readonly tables: ReadonlyMap<string, Table>;
  table(name: string): Table;
  /** A moment later than every one before, in microseconds. */
  tick(): number;
  /** Stores a new row and returns it. */
  insert(table: string, fields: JsonObject, id?: string): Row;
  /** Puts other fields into a row. */
  change(table: string, row: Row, fields: JsonObject): Row;
}

export interface Organisations {
  /** The organisation of a key, made when the key is first seen. The key itself is not kept. */
  of(key: string): Organisation;
  /** The organisation with that id, made when it is not there. */
  withId(id: string): Organisation;
  /** Every organisation that was seen so far. */
  all(): Organisation[];
  clear(): void;
}

/** Is told of everything that changes, so that it can be kept. */
export interface Journal {
  put(organisation: string, table: string, row: Row): void;
  remove(organisation: string, table: string, id: string): void;
  clear(): void;
}

export function createOrganisations(clock: Clock, journal?: Journal): Organisations {
  const organisations = new Map<string, Organisation>();
  const withId = (id: string) => {
    const organisation = organisations.get(id) ?? createOrganisation(id, clock, journal);
    organisations.set(id, organisation);
    return organisation;
  };
  return {
    of: (key) => withId(uuidFrom(key)),
    withId,
    all: () => [...organisations.values()],
    clear() {
      organisations.clear();
      journal?.clear();
    },
  };
}

function createOrganisation(id: string, clock: Clock, journal?: Journal): Organisation {
  const tables = new Map<string, Table>();
  let last = 0;
  const table = (name: string): Table => {
    const known = tables.get(name) ?? createTable(journal && journalOf(journal, id, name));
    tables.set(name, known);
    return known;
  };
  const tick = () => {
    last = Math.max(last + 1, Math.round(clock.now() * 1000));
    return last;
  };
  return {
    id,
    tables,
    table,
    tick,
    insert(name, fields, rowId = randomUUID()) {
      const now = tick();
      const row: Row = { id: rowId, created: now, updated: now, fields };
      table(name).put(row);
      return row;
    },
    change(name, row, fields) {
      const next: Row = { ...row, updated: tick(), fields };
      table(name).put(next);
      return next;
    },
  };
}

function journalOf(journal: Journal, organisation: string, table: string): TableJournal {
  return {
    put: (row) => journal.put(organisation, table, row),
    remove: (id) => journal.remove(organisation, table, id),
  };
}

/** The same key gives the same organisation, run after run. */
function uuidFrom(key: string): string {
  const hash = createHash("sha256").update(`kubiya-mock ${key}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
