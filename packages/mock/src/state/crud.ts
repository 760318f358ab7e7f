import type { Json, JsonObject } from "../json.ts";
import { plays } from "../quirks/plays.ts";
import { notFound, taken } from "../refusal.ts";
import type { Call, Handler } from "../road/exchange.ts";
import { routeKey } from "../spec/route.ts";
import { acceptedFields, withoutNulls } from "./accepted-fields.ts";
import { page } from "./page.ts";
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
  const row = call.organisation.insert(resource.table, fields);
  resource.stored?.(call, row, sent);
  return row;
}

function listRows(resource: Resource, call: Call) {
  resource.ensure?.(call);
  const rows = ordered(resource, call, call.organisation.table(resource.table).rows());
  const kept = rows.filter((row) => passes(resource, call, row));
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

function refuseTaken(resource: Resource, call: Call, fields: JsonObject, before?: Row): void {
  for (const field of resource.unique) {
    const value = fields[field];
    if (typeof value !== "string" || value === "" || before?.fields[field] === value) continue;
    const others = call.organisation.table(resource.table).where(field, value);
    if (others.some((row) => row.id !== before?.id)) throw taken(resource.noun, field, value);
  }
}

function ordered(resource: Resource, call: Call, rows: Row[]): Row[] {
  if (resource.order === "newest") return rows.reverse();
  return resource.order === "unstable" && plays(call, "unstable-order")
    ? rows.sort((a, b) => a.updated - b.updated)
    : rows;
}

function passes(resource: Resource, call: Call, row: Row): boolean {
  return Object.entries(resource.filters ?? {}).every(([parameter, field]) => {
    const wanted = call.query.get(parameter);
    return wanted === null || String(row.fields[field]) === wanted;
  });
}
