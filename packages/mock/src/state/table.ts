import { isObject, type Json, type JsonObject } from "../json.ts";

/** One stored object. Rows are never changed in place: a change puts a new row where the old one was. */
export interface Row {
  readonly id: string;
  /** Microseconds since 1970; no two rows of an organisation have the same. */
  readonly created: number;
  readonly updated: number;
  readonly fields: JsonObject;
}

/** The rows of one kind in one organisation, in the order of their making. */
export interface Table {
  readonly size: number;
  get(id: string): Row | undefined;
  put(row: Row): void;
  remove(id: string): void;
  rows(): Row[];
  /** The same, without a copy: not to be changed, and of this moment alone. */
  view(): readonly Row[];
  /** The rows whose field has that value; looked up, not searched. */
  where(field: string, value: string): Row[];
}

/** Is told of what changes in a table. */
export interface TableJournal {
  put(row: Row): void;
  remove(id: string): void;
}

export function createTable(journal?: TableJournal): Table {
  const rows = new Map<string, Row>();
  let viewed: readonly Row[] | undefined;
  const indexes = new Map<string, Map<string, Set<string>>>();
  const move = (row: Row, add: boolean) => {
    for (const [field, index] of indexes) {
      const value = keyOf(row, field);
      const ids = index.get(value) ?? new Set();
      if (add) ids.add(row.id);
      else ids.delete(row.id);
      index.set(value, ids);
    }
  };
  const indexOf = (field: string) => {
    const index = indexes.get(field) ?? new Map<string, Set<string>>();
    if (indexes.has(field)) return index;
    for (const row of rows.values())
      index.set(keyOf(row, field), (index.get(keyOf(row, field)) ?? new Set()).add(row.id));
    indexes.set(field, index);
    return index;
  };
  const remove = (id: string) => {
    const row = rows.get(id);
    if (!row) return;
    move(row, false);
    rows.delete(id);
    viewed = undefined;
    journal?.remove(id);
  };
  return {
    get size() {
      return rows.size;
    },
    get: (id) => rows.get(id),
    put(row) {
      const before = rows.get(row.id);
      if (before) move(before, false);
      rows.set(row.id, row);
      viewed = undefined;
      move(row, true);
      journal?.put(row);
    },
    remove,
    rows: () => [...rows.values()],
    view() {
      viewed ??= [...rows.values()];
      return viewed;
    },
    where(field, value) {
      const found: Row[] = [];
      for (const id of indexOf(field).get(value) ?? []) {
        const row = rows.get(id);
        if (row) found.push(row);
      }
      return found.length > 1 ? found.sort((a, b) => a.created - b.created) : found;
    },
  };
}

function keyOf(row: Row, field: string): string {
  const value: Json | undefined = row.fields[field];
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}
