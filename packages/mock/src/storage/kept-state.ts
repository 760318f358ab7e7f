import type { Clock } from "../clock.ts";
import { createOrganisations, type Journal, type Organisations } from "../state/organisation.ts";
import { dump, restore } from "./dump.ts";
import { createFileStorage } from "./file-storage.ts";
import { createMemoryStorage } from "./storage.ts";

/** States under names, to go back to. */
export interface Snapshots {
  /** Keeps the state of now; a snapshot of that name is replaced. */
  save(name: string): void;
  /** Goes back to a state. Throws when there is no snapshot of that name. */
  restore(name: string): void;
  /** Whether there was one to remove. */
  remove(name: string): boolean;
  list(): { readonly name: string; readonly rows: number }[];
}

export interface KeptState {
  readonly organisations: Organisations;
  readonly snapshots: Snapshots;
  close(): void;
}

/** The state of a mock: in memory, or also in a file, and then what the file holds. */
export function createKeptState(clock: Clock, file?: string): KeptState {
  const storage = file === undefined ? createMemoryStorage() : createFileStorage(file);
  let loading = true;
  const organisations = createOrganisations(
    clock,
    muted(storage.journal, () => loading),
  );
  restore(organisations, storage.load());
  loading = false;
  return {
    organisations,
    snapshots: {
      save: (name) => storage.saveSnapshot(name, dump(organisations)),
      restore(name) {
        const rows = storage.snapshot(name);
        if (!rows) throw new Error(`There is no snapshot ${name}`);
        organisations.clear();
        restore(organisations, rows);
      },
      remove: (name) => storage.removeSnapshot(name),
      list: () => storage.snapshots(),
    },
    close: () => storage.close(),
  };
}

/** What is loaded is not written again. */
function muted(journal: Journal | undefined, silent: () => boolean): Journal | undefined {
  if (!journal) return undefined;
  return {
    put(organisation, table, row) {
      if (!silent()) journal.put(organisation, table, row);
    },
    remove: (organisation, table, id) => journal.remove(organisation, table, id),
    clear: () => journal.clear(),
  };
}
