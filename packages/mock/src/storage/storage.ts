import type { Journal } from "../state/organisation.ts";
import type { StoredRow } from "./dump.ts";

/** Where the state is kept beyond the memory of the process, and where snapshots are. */
export interface Storage {
  /** Is told of every change; nothing when the state lives in memory alone. */
  readonly journal: Journal | undefined;
  /** What was kept. */
  load(): StoredRow[];
  saveSnapshot(name: string, rows: readonly StoredRow[]): void;
  snapshot(name: string): readonly StoredRow[] | undefined;
  removeSnapshot(name: string): boolean;
  snapshots(): { readonly name: string; readonly rows: number }[];
  close(): void;
}

/** Snapshots in memory; the state is kept nowhere else. */
export function createMemoryStorage(): Storage {
  const snapshots = new Map<string, readonly StoredRow[]>();
  return {
    journal: undefined,
    load: () => [],
    saveSnapshot: (name, rows) => {
      snapshots.set(name, rows);
    },
    snapshot: (name) => snapshots.get(name),
    removeSnapshot: (name) => snapshots.delete(name),
    snapshots: () => [...snapshots].map(([name, rows]) => ({ name, rows: rows.length })),
    close: () => undefined,
  };
}
