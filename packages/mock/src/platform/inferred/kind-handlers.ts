import type { Json, JsonObject } from "../../json.ts";
import { notFound } from "../../refusal.ts";
import type { Answer, Call, Handler } from "../../road/exchange.ts";
import { routeKey } from "../../spec/route.ts";
import { crudOf, rowOf } from "../../state/crud.ts";
import type { Resource } from "../../state/resource.ts";
import { stamp } from "../../state/stamp.ts";
import type { Row } from "../../state/table.ts";
import { answerForms, bodyFields, operationOf } from "./form.ts";
import type { PathKind } from "./kinds.ts";
import { listAnswer } from "./list.ts";
import { type Showing, shown } from "./shown.ts";

/** What cannot be inferred about a kind from its paths and schemas. */
export interface Declared extends Partial<Resource> {
  /** Values that the service fills in and the contract does not tell. */
  readonly filled?: (call: Call, row: Row) => JsonObject;
  /** More fields in which the id stands. */
  readonly ids?: readonly string[];
}

/** A kind as it is worked with: its resource, its way to be shown, and where its rows are kept. */
export interface Kind {
  readonly resource: Resource;
  show(call: Call, row: Row): JsonObject;
}

const times = ["created_at", "create_at", "updated_at"];
const idNames = ["id", "uuid", "_id"];

/** The handlers of one kind; what the schemas say is read with the first call. */
export function kindHandlers(path: PathKind, declared: Declared = {}): [string, Handler][] {
  let made: ReadonlyMap<string, Handler> | undefined;
  const handlers = () => {
    made ??= new Map(handlersOf(path, declared));
    return made;
  };
  return [...path.creates, ...path.others].map((route) => {
    const key = routeKey(route);
    return [key, (call) => handlers().get(key)?.(call) ?? { status: 501 }];
  });
}

/** The kind itself, for handlers of more than list, create, read, change and delete. */
export function kindOf(path: PathKind, declared: Declared = {}): Kind {
  const sendable = new Set([...path.creates, ...path.others].flatMap((route) => [...bodyFields(route)]));
  const ids = new Set([...idNames, ...(declared.ids ?? [])]);
  if (!sendable.has(path.parameter)) ids.add(path.parameter);
  const noun = nounOf(path.name);
  const named = sendable.has(path.parameter);
  const unique = named && path.creates.some((route) => documents(route, "409"));
  const show = (call: Call, row: Row) => {
    const filled = declared.filled?.(call, row) ?? {};
    const showing: Showing = { ids, sendable, filled, organisation: call.organisation.id };
    return shown(answerForms(call.route).forms, row, showing);
  };
  const resource: Resource = {
    table: `platform ${path.name}`,
    noun,
    family: "platform",
    collections: path.collections,
    ...(named ? { keyField: path.parameter } : {}),
    order: "newest",
    unique: unique ? [path.parameter] : [],
    defaults: {},
    computed: [...ids, ...times],
    statuses: { create: 200, remove: 200 },
    ...declared,
    draft: (call, fields, sent, before) => {
      const own = { ...fields, ...parentsOf(path, call) };
      return declared.draft?.(call, own, sent, before) ?? own;
    },
    show: (call, row, occasion) => declared.show?.(call, row, occasion) ?? show(call, row),
  };
  return { resource, show };
}

function handlersOf(path: PathKind, declared: Declared): [string, Handler][] {
  const kind = kindOf(path, declared);
  const { resource } = kind;
  const own = crudOf(resource).map(([key, handler]): [string, Handler] => [
    key,
    (call) => {
      if (call.route.shape.endsWith("}")) within(path, resource, call);
      return handler(call);
    },
  ]);
  const lists = path.collections.map((shape): [string, Handler] => [
    routeKey({ family: "platform", method: "GET", shape }),
    (call) => listRows(path, resource, call),
  ]);
  const deletes = path.collections.map((shape): [string, Handler] => [
    routeKey({ family: "platform", method: "DELETE", shape: `${shape}/{}` }),
    (call) => removeRow(path, resource, call),
  ]);
  return [...own, ...lists, ...deletes];
}

function listRows(path: PathKind, resource: Resource, call: Call): Answer {
  resource.ensure?.(call);
  const rows = call.organisation.table(resource.table).rows().reverse();
  const parents = Object.entries(parentsOf(path, call));
  const own = rows.filter((row) => parents.every(([name, value]) => row.fields[name] === value));
  return listAnswer(
    call,
    own.map((row) => resource.show(call, row, "list")),
  );
}

function removeRow(path: PathKind, resource: Resource, call: Call): Answer {
  within(path, resource, call);
  const row = rowOf(resource, call);
  resource.removing?.(call, row);
  call.organisation.table(resource.table).remove(row.id);
  return { status: 200, body: resource.removed ?? removedBody(call, row) };
}

/** What a delete says: the word that the command line looks for, and what else its operation documents. */
function removedBody(call: Call, row: Row): JsonObject {
  const [form] = answerForms(call.route).forms;
  const known: Readonly<Record<string, Json>> = {
    name: row.fields.name ?? row.id,
    status: "deleted",
    message: "Deleted successfully",
    deleted_at: stamp(call.organisation.tick(), "z"),
  };
  const body: JsonObject = { result: "ok" };
  for (const [name, value] of Object.entries(known)) if (form?.fields.has(name)) body[name] = value;
  return body;
}

/** Refuses an item that is not below the path's other parameters. */
function within(path: PathKind, resource: Resource, call: Call): void {
  if (path.parents.length === 0 || call.route.shape.split("{}").length - 1 <= path.parents.length) return;
  const { fields } = rowOf(resource, call);
  for (const [name, value] of Object.entries(parentsOf(path, call)))
    if (fields[name] !== value) throw notFound(resource.noun);
}

function parentsOf(path: PathKind, call: Call): JsonObject {
  return Object.fromEntries(path.parents.map((name, at) => [name, call.values[at] ?? ""]));
}

function documents(route: PathKind["creates"][number], status: string): boolean {
  const { responses } = operationOf(route);
  return typeof responses === "object" && responses !== null && status in responses;
}

/** `opa/policies` → `Policy`, `scheduled_tasks` → `Scheduled task`. */
function nounOf(name: string): string {
  const word = name.split("/").findLast((part) => part !== "{}") ?? name;
  const one = word.replaceAll("_", " ").replace(/ies$/, "y").replace(/s$/, "");
  return one.charAt(0).toUpperCase() + one.slice(1);
}
