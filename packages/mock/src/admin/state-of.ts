import type { Json, JsonObject } from "../json.ts";
import { redact } from "../redact.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../road/world.ts";

/** Every organisation that has something, with the number of its objects of each kind. */
export function stateOf(world: World): JsonObject {
  const organisations = world.organisations.all().flatMap(({ id, tables }): JsonObject[] => {
    const counts = [...tables].filter(([, table]) => table.size > 0).map(([name, { size }]) => [name, size]);
    return counts.length > 0 ? [{ id, tables: Object.fromEntries(counts) }] : [];
  });
  return { organisations };
}

/** The objects of one organisation, of one kind or of all; secrets are not to be read. */
export function rowsOf(world: World, organisation: string, wanted?: string): JsonObject {
  const found = world.organisations.all().find(({ id }) => id === organisation);
  if (!found) throw new Refusal(404, "not_found", "There is no such organisation");
  const tables = [...found.tables].filter(([name]) => wanted === undefined || name === wanted);
  return Object.fromEntries(
    tables.map(([name, table]) => [
      name,
      table.rows().map(({ id, fields }): Json => ({ id, ...Object(redact(fields)) })),
    ]),
  );
}
