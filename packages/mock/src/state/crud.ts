import type { Json, JsonObject } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { notFound, taken } from "../refusal.ts";
import type { Call, Handler } from "../road/exchange.ts";
import { routeKey } from "../spec/route.ts";
import { acceptedFields, withoutNulls } from "./accepted-fields.ts";
import { type Pageable, page } from "./page.ts";
import type { Resource } from "./resource.ts";
import type { Row } from "./table.ts";

/** The handlers that follow from a resource and the shapes of its paths. */
export function crudOf(resource: Resource): [string, Handler][] {
  const { family } = resource;
  return resource.collections.flatMap((shape) => [
    [routeKey({ family, method: "GET", shape }), (call) => listRows(resource, call)],
    [routeKey({ family, method: "POST", shape }), (call) => createRow(resource, call)],
    [routeKey({ family, method: "GET", shape: `${shape}/{}` }), (call) => readRow(resource, call)],
    [routeKey({ family, method: "PATCH", shape: `${shape}/{}` }), (call) => changeRow(resource, call)],
    [routeKey({ family, method: "PUT", shape: `${shape}/{}` }), (call) => changeRow(resource, call)],
    [routeKey({ family, method: "DELETE", shape: `${shape}/{}` }), (call) => removeRow(resource, call)],
  ]);
}

/** The row that the path names. Throws 404. */
export function rowOf(resource: Resource, call: Call, key = call.values.at(-1) ?? ""): Row {
  const table = call.organisation.table(resource.table);
  const row = resource.keyField ? table.where(resource.keyField, key)[0] : table.get(key);
  if (!row) throw notFound(resource.noun);
  return row;
}

/** Stores a new object as a request asks for it. */
function insertRow(resource: Resource, call: Call): Row {
  const sent = acceptedFields(call, resource);
  const known = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null));
  const merged = { ...structuredClone(resource.defaults), ...known };
  const fields = resource.draft?.(call, merged, sent) ?? merged;
  refuseTaken(resource, call, fields);
  const row = call.organisation.insert(resource.table, fields, resource.newId?.());
  resource.stored?.(call, row, sent);
  return row;
}

function listRows(resource: Resource, call: Call) {
  resource.ensure?.(call);
  const among = resource.within?.(call);
  const filters = Object.entries(resource.filters ?? {}).filter(([parameter]) => call.query.has(parameter));
  const rows = call.organisation.table(resource.table).view();
  const wanted = (row: Row) =>
    (among?.(row) ?? true) && filters.every(([parameter, field]) => passes(call, row, parameter, field));
  const kept = ordered(resource, call, among || filters.length > 0 ? rows.filter(wanted) : rows);
  return { status: 200, ...page(call, kept, (row): Json => resource.show(call, row, "list")) };
}

function createRow(resource: Resource, call: Call) {
  const row = insertRow(resource, call);
  return { status: resource.statuses.create, body: resource.show(call, row, "create") };
}

function readRow(resource: Resource, call: Call) {
  return { status: 200, body: resource.show(call, rowOf(resource, call), "read") };
}

function changeRow(resource: Resource, call: Call) {
  const before = rowOf(resource, call);
  const accepted = acceptedFields(call, resource);
  if (resource.ignoresNull) dropNulls(accepted);
  for (const name of resource.frozen ?? []) delete accepted[name];
  const sent = withoutNulls(call, resource, accepted);
  const merged = { ...before.fields, ...sent };
  const fields = resource.draft?.(call, merged, sent, before) ?? merged;
  refuseTaken(resource, call, fields, before);
  const row = call.organisation.change(resource.table, before, fields);
  resource.stored?.(call, row, sent, before);
  return { status: 200, body: resource.show(call, row, "change") };
}

function removeRow(resource: Resource, call: Call) {
  const row = rowOf(resource, call);
  resource.removing?.(call, row);
  call.organisation.table(resource.table).remove(row.id);
  return { status: resource.statuses.remove, ...(resource.removed ? { body: resource.removed } : {}) };
}

function dropNulls(fields: JsonObject): void {
  for (const [name, value] of Object.entries(fields)) if (value === null) delete fields[name];
}

function refuseTaken(resource: Resource, call: Call, fields: JsonObject, before?: Row): void {
  for (const field of resource.unique) {
    const value = fields[field];
    if (typeof value !== "string" || before?.fields[field] === value) continue;
    const others = call.organisation.table(resource.table).where(field, value);
    const rival = others.some((row) => row.id !== before?.id && inScope(resource, fields, row));
    if (rival) throw taken(resource.noun, field, value);
  }
}

function inScope({ scope }: Resource, fields: JsonObject, row: Row): boolean {
  return scope === undefined || row.fields[scope] === fields[scope];
}

function ordered(resource: Resource, call: Call, rows: readonly Row[]): Pageable<Row> {
  if (typeof resource.order === "function") return rows.toSorted(resource.order);
  if (resource.order === "newest") return newestFirst(rows);
  return resource.order === "unstable" && plays(call, "unstable-order")
    ? rows.toSorted((a, b) => a.updated - b.updated)
    : rows;
}

/** Of ten thousand objects a page shows fifty: the others are not turned round for it. */
function newestFirst(rows: readonly Row[]): Pageable<Row> {
  const { length } = rows;
  const place = (at: number) => (at < 0 ? Math.max(0, length + at) : Math.min(at, length));
  return {
    length,
    slice: (start, end) =>
      rows.slice(length - Math.max(place(start), place(end)), length - place(start)).reverse(),
  };
}

function passes(call: Call, row: Row, parameter: string, field: string): boolean {
  return String(row.fields[field]) === call.query.get(parameter);
}
