import { closeSync, openSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { JsonObject } from "../json.ts";
import type { Row } from "../state/table.ts";
import type { StoredRow } from "./dump.ts";
import type { Storage } from "./storage.ts";

const schema = `
  CREATE TABLE IF NOT EXISTS state (
    organisation TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (organisation, kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS snapshots (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, content TEXT NOT NULL);
  PRAGMA user_version = 1;
`;

/**
 * Keeps the state in a SQLite file that nobody else may read. What one request changes is written at once and before
 * its answer leaves: a process that is killed has lost nothing that it has answered, and never half of it.
 */
export function createFileStorage(file: string): Storage {
  const database = open(file);
  const put = database.prepare("INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?, ?)");
  const remove = database.prepare("DELETE FROM state WHERE organisation = ? AND kind = ? AND id = ?");
  const changes = inOneWrite(database);
  return {
    journal: {
      put: (organisation, table, { id, created, updated, fields }) => {
        const text = JSON.stringify(fields);
        changes(() => put.run(organisation, table, id, created, updated, text));
      },
      remove: (organisation, table, id) => changes(() => remove.run(organisation, table, id)),
      clear: () => changes(() => database.exec("DELETE FROM state")),
    },
    load: () => database.prepare("SELECT * FROM state ORDER BY organisation, created").all().map(rowOf),
    saveSnapshot: (name, rows) => {
      const save = database.prepare("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?)");
      save.run(name, rows.length, JSON.stringify(rows));
    },
    snapshot(name) {
      const found = database.prepare("SELECT content FROM snapshots WHERE name = ?").get(name);
      if (!found) return undefined;
      const rows: StoredRow[] = JSON.parse(String(found.content));
      return rows;
    },
    removeSnapshot: (name) => database.prepare("DELETE FROM snapshots WHERE name = ?").run(name).changes > 0,
    snapshots: () =>
      database
        .prepare("SELECT name, rows FROM snapshots ORDER BY name")
        .all()
        .map(({ name, rows }) => ({ name: String(name), rows: Number(rows) })),
    close: () => database.close(),
  };
}

/** Opened for one process alone: two mocks on one file would not see each other's changes. */
function open(file: string): DatabaseSync {
  const sqlite = process.getBuiltinModule?.("node:sqlite");
  if (!sqlite) throw new Error("Keeping the state in a file needs Node 22.13 or newer");
  closeSync(openSync(file, "a", 0o600));
  try {
    const database = new sqlite.DatabaseSync(file);
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    database.exec(schema);
    return database;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const why = /lock|busy/i.test(reason) ? "another process uses it" : reason;
    throw new Error(`The state cannot be kept in ${file}: ${why}`, { cause });
  }
}

/** Gathers what is changed until the running code is done, and writes it as one transaction. */
function inOneWrite(database: DatabaseSync): (change: () => unknown) => void {
  let waiting: (() => unknown)[] = [];
  const write = () => {
    const now = waiting;
    waiting = [];
    database.exec("BEGIN");
    for (const change of now) change();
    database.exec("COMMIT");
  };
  return (change) => {
    if (waiting.length === 0) queueMicrotask(write);
    waiting.push(change);
  };
}

function rowOf(stored: Record<string, unknown>): StoredRow {
  const fields: JsonObject = JSON.parse(String(stored.fields));
  const { id, created, updated } = stored;
  const row: Row = { id: String(id), created: Number(created), updated: Number(updated), fields };
  return { organisation: String(stored.organisation), table: String(stored.kind), row };
}
