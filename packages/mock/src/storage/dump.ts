import type { JsonObject } from "../json.ts";
import type { Organisations } from "../state/organisation.ts";
import type { Row } from "../state/table.ts";

/** One stored row and where it belongs. */
export interface StoredRow {
  readonly organisation: string;
  readonly table: string;
  readonly row: Row;
}

/** Everything that is stored, in the order of its making. */
export function dump(organisations: Organisations): StoredRow[] {
  return organisations
    .all()
    .flatMap(({ id, tables }) =>
      [...tables].flatMap(([table, rows]) => rows.rows().map((row) => ({ organisation: id, table, row }))),
    );
}

/** Puts stored rows where they belong, beside what is there. */
export function restore(organisations: Organisations, rows: Iterable<StoredRow>): void {
  for (const { organisation, table, row } of rows) organisations.withId(organisation).table(table).put(row);
}

/** The objects of one API key, by kind. */
export function storedBy(organisations: Organisations, key: string): Record<string, JsonObject[]> {
  const tables = [...organisations.of(key).tables].filter(([, table]) => table.size > 0);
  return Object.fromEntries(
    tables.map(([name, table]) => [
      name,
      table.rows().map(({ id, fields }) => ({ id, ...structuredClone(fields) })),
    ]),
  );
}
