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
  /** The rows whose field has that value; looked up, not searched. */
  where(field: string, value: string): Row[];
}

export function createTable(): Table {
  const rows = new Map<string, Row>();
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
    if (row) move(row, false);
    rows.delete(id);
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
      move(row, true);
    },
    remove,
    rows: () => [...rows.values()],
    where(field, value) {
      const found = [...(indexOf(field).get(value) ?? [])].flatMap((id) => rows.get(id) ?? []);
      return found.sort((a, b) => a.created - b.created);
    },
  };
}

function keyOf(row: Row, field: string): string {
  const value: Json | undefined = row.fields[field];
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}
