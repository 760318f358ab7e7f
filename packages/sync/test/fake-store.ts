import { type Association, type Kind, kinds } from "@kubiya-toolkit/kinds";
import type { CallInput } from "../src/index.ts";

export type Row = Record<string, unknown> & { id: string };
export type Body = Record<string, unknown>;

/** Objects by kind, and what each operation does with them. */
export interface FakeStore {
  rowsOf(kind: Kind): Row[];
  insert(kind: Kind, row: Body): Row;
  /** Leave disabled skills out of the lists that teams and agents have of them. */
  hidesDisabledSkills?: boolean;
  answerTo(operation: string, input: CallInput, body: Body): unknown;
}

export function createFakeStore(): FakeStore {
  const tables = new Map<Kind, Row[]>(kinds.map((kind) => [kind, []]));
  let next = 1;
  const store: FakeStore = {
    rowsOf: (kind) => tables.get(kind) ?? [],
    insert(kind, row) {
      const id = `${kind.kind.toLowerCase()}-${next++}`;
      const named = kind.id === "id" ? {} : { [kind.id]: kind.id === "name" ? row.name : id };
      const made: Row = { ...row, id, ...named };
      store.rowsOf(kind).push(made);
      return made;
    },
    answerTo(operation, input, body) {
      const words = new Set(["agent", "team", "project", "environment"]);
      const given = Object.values(input.path ?? {}).filter((value) => !words.has(value));
      const link = kinds
        .flatMap((kind) => Object.values(kind.associations ?? {}).map((one) => ({ kind, one })))
        .find(({ one }) => one.add === operation || one.remove === operation);
      if (link) return tie(store, link.kind, link.one, operation, given, body);
      return answer(store, kindOfOperation(operation), operation, given[0] ?? "", body);
    },
  };
  return store;
}

function kindOfOperation(operation: string): Kind {
  const kind = kinds.find((one) =>
    [...Object.values(one.operations), ...switches(one), one.detail?.operation].includes(operation),
  );
  if (!kind) throw new Error(`the fake server does not know ${operation}`);
  return kind;
}

function switches(kind: Kind): (string | undefined)[] {
  return Object.values(kind.fields).flatMap((field) => (field.switch ? Object.values(field.switch) : []));
}

function answer(store: FakeStore, kind: Kind, operation: string, id: string, body: Body): unknown {
  const { operations, detail, parent } = kind;
  const rows = store.rowsOf(kind);
  if (kind.standing) return standingAnswer(store, kind, operation, id, body);
  const shows = (row: Row): Row => {
    const hidden = new Set(store.hidesDisabledSkills ? disabledSkills(store) : []);
    const { skill_ids: ids } = row;
    const hides = /^(Team|Agent)$/.test(kind.kind) && Array.isArray(ids);
    return show(hides ? { ...row, skill_ids: ids.filter((one) => !hidden.has(one)) } : row);
  };
  if (operation === operations.list) return rows.map(shows);
  if (operation === operations.create) {
    const own = parent ? { ...body, [parent.field]: id } : kind.namedByPath ? { ...body, name: id } : body;
    return shows(store.insert(kind, kind.likeness ? nested(own) : own));
  }
  const row = present(rows.find((one) => one[kind.id] === id));
  if (operation === operations.delete) return void rows.splice(rows.indexOf(row), 1);
  if (switches(kind).includes(operation)) row.enabled = /^enable/.test(operation);
  if (operation === operations.update) Object.assign(row, body);
  return operation === detail?.operation ? { tools: row.inline_tools } : shows(row);
}

function disabledSkills(store: FakeStore): unknown[] {
  const skills = kinds.filter(({ kind }) => kind === "Skill").flatMap((kind) => store.rowsOf(kind));
  return skills.filter(({ enabled }) => enabled === false).map(({ id }) => id);
}

/** One row an owner, which is there before anything is written. */
function standingAnswer(store: FakeStore, kind: Kind, operation: string, id: string, body: Body): unknown {
  const rows = store.rowsOf(kind);
  const row = rows.find((one) => one.owner === id) ?? { id: `row-of-${id}`, owner: id };
  if (!rows.includes(row)) rows.push(row);
  if (operation === kind.operations.delete) return void rows.splice(rows.indexOf(row), 1);
  if (operation === kind.operations.update) Object.assign(row, body);
  if (operation !== kind.operations.read || !kind.standing?.readFrom) return { ...row };
  const layers = Object.fromEntries(Object.keys(kind.standing.of ?? {}).map((word) => [word, { ...row }]));
  return { layers };
}

/** Tasks are shown in another form than they are written in. */
function nested(body: Body): Body {
  const { selected_agent: context, task_description: message_text, cron_string, channel_id } = body;
  return { channel_name: channel_id, parameters: { context, message_text, cron_string } };
}

function tie(
  store: FakeStore,
  kind: Kind,
  link: Association,
  operation: string,
  given: string[],
  body: Body,
): void {
  const [own = "", second = ""] = given;
  const other = String(body[link.bodyField] ?? second);
  const adds = operation === link.add;
  if ("own" in link.found) {
    const row = present(store.rowsOf(kind).find((one) => one.id === own));
    row[link.found.own] = edited(textsIn(row[link.found.own]), other, adds);
    return;
  }
  const row = present(kinds.flatMap(store.rowsOf).find((one) => one.id === other));
  const projects = Array.isArray(row.projects) ? row.projects.map((one) => String(one.id)) : [];
  row.projects = edited(projects, own, adds).map((id) => ({ id }));
}

function present(row: Row | undefined): Row {
  if (row) return row;
  throw Object.assign(new Error("not found"), { status: 404 });
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function edited(ids: string[], id: string, adds: boolean): string[] {
  return adds ? [...ids, id] : ids.filter((one) => one !== id);
}

/** The server shows environments as objects and takes their ids, and keeps the prompt in the configuration. */
function show(row: Row): Row {
  const { environment_ids: ids, inline_tools: _tools, value: _value, metadata: _metadata, ...rest } = row;
  const configuration = rest.configuration as { system_prompt?: unknown } | undefined;
  return {
    ...structuredClone(rest),
    id: row.id,
    ...(Array.isArray(ids) ? { environments: ids.map((id) => ({ id })) } : {}),
    ...(configuration?.system_prompt === undefined ? {} : { system_prompt: configuration.system_prompt }),
  };
}
