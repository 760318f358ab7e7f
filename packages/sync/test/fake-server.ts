import { type Kind, kinds } from "@kubiya-toolkit/kinds";
import type { SyncClient } from "../src/index.ts";
import type { CallInput, JsonObject } from "../src/index.ts";

/** How a call of an operation goes wrong. */
export interface Fault {
  readonly status?: number;
  readonly message?: string;
  /** The call is carried out all the same. */
  readonly stored?: boolean;
  readonly outcomeUnknown?: boolean;
  /** Calls that it befalls. Default 1. */
  times?: number;
}

type Row = Record<string, unknown> & { id: string };

export interface FakeServer {
  readonly client: SyncClient;
  /** Calls in order: the operation's id and what it was given. */
  readonly calls: { id: string; input: CallInput }[];
  readonly rows: (kind: string) => Row[];
  /** Puts an object there, as another person would. */
  put(kind: string, row: Record<string, unknown>): Row;
  fail(operation: string, fault: Fault): void;
  /** Changes the body on its way in, as a server that drops or fills fields does. */
  onBody?: (operation: string, body: Record<string, unknown>) => Record<string, unknown>;
  /** Runs before each call; may wait. */
  onCall?: (operation: string) => void | Promise<void>;
}

/** A few lines that act like the APIs, for tests of what is read and done. */
export function createFakeServer(): FakeServer {
  const tables = new Map<Kind, Row[]>(kinds.map((kind) => [kind, []]));
  const faults = new Map<string, Fault>();
  let next = 1;
  const kindAt = (path: string): Kind => {
    const kind = kinds.find((one) => `${one.apiVersion.replace("/v1", "")}/${one.kind}` === path);
    if (!kind) throw new Error(`no kind ${path}`);
    return kind;
  };
  const rowsOf = (kind: Kind): Row[] => tables.get(kind) ?? [];
  const insert = (kind: Kind, row: Record<string, unknown>): Row => {
    const id = `${kind.kind.toLowerCase()}-${next++}`;
    const made: Row = { ...row, id, ...(kind.id === "id" ? {} : { [kind.id]: kind.id === "name" ? row.name : id }) };
    rowsOf(kind).push(made);
    return made;
  };

  const server: FakeServer = {
    calls: [],
    rows: (path) => rowsOf(kindAt(path)),
    put: (path, row) => insert(kindAt(path), row),
    fail: (operation, fault) => void faults.set(operation, { times: 1, ...fault }),
    client: {
      async send(operation, input) {
        server.calls.push({ id: operation.id, input });
        await server.onCall?.(operation.id);
        const fault = faults.get(operation.id);
        const struck = fault && (fault.times ?? 1) > 0;
        if (struck) fault.times = (fault.times ?? 1) - 1;
        const answer = struck && !fault.stored ? undefined : answerTo(operation.id, input);
        if (!struck) return answer;
        const { status = 500, message = `answered ${status}`, outcomeUnknown = status >= 500 } = fault;
        throw Object.assign(new Error(message), { status, outcomeUnknown });
      },
      async *pages(operation, input) {
        const answer = await server.client.send(operation, input);
        if (Array.isArray(answer)) yield* answer;
      },
    },
  };

  function answerTo(id: string, input: CallInput): unknown {
    const [first = "", second = ""] = Object.values(input.path ?? {}).filter((value) => value !== "environment");
    const body = { ...(input.body as JsonObject | undefined) };
    const sent = server.onBody?.(id, body) ?? body;
    const link = kinds.flatMap((kind) => Object.values(kind.associations ?? {}).map((one) => ({ kind, one })));
    const tied = link.find(({ one }) => one.add === id || one.remove === id);
    if (tied) return tie(tied.kind, tied.one, id, first, String(sent[tied.one.bodyField] ?? second));
    const kind = kinds.find((one) => [...Object.values(one.operations), one.detail?.operation].includes(id));
    if (!kind) throw new Error(`the fake server does not know ${id}`);
    const { operations } = kind;
    if (id === operations.list) return rowsOf(kind).map(show);
    if (id === operations.create) return show(insert(kind, kind.namedByPath ? { ...sent, name: first } : sent));
    const row = rowsOf(kind).find((one) => one[kind.id] === first);
    if (!row) throw Object.assign(new Error("not found"), { status: 404 });
    if (id === operations.delete) return void rowsOf(kind).splice(rowsOf(kind).indexOf(row), 1);
    if (id === operations.update) Object.assign(row, sent);
    return id === kind.detail?.operation ? { tools: row.inline_tools } : show(row);
  }

  function tie(kind: Kind, link: NonNullable<Kind["associations"]>[string], id: string, own: string, other: string): void {
    const adds = id === link.add;
    const found = link.found;
    const holder = "own" in found ? rowsOf(kind).find((row) => row.id === own) : [...tables.values()].flat().find((row) => row.id === other);
    if (!holder) throw Object.assign(new Error("not found"), { status: 404 });
    if ("own" in found) holder[found.own] = edited(holder[found.own], other, adds);
    else {
      const projects = holder.projects as { id: string }[] | undefined;
      holder.projects = edited(projects?.map((one) => one.id), own, adds).map((one) => ({ id: one }));
    }
  }

  return server;
}

function edited(list: unknown, id: string, adds: boolean): string[] {
  const ids = Array.isArray(list) ? list.map(String) : [];
  return adds ? [...ids, id] : ids.filter((one) => one !== id);
}

/** The server shows environments as objects and takes their ids, and keeps the prompt in the configuration. */
function show(row: Row): Row {
  const { environment_ids: ids, inline_tools: _tools, ...rest } = row;
  const configuration = rest.configuration as { system_prompt?: unknown } | undefined;
  return {
    ...structuredClone(rest),
    id: row.id,
    ...(Array.isArray(ids) ? { environments: ids.map((id) => ({ id })) } : {}),
    ...(configuration?.system_prompt === undefined ? {} : { system_prompt: configuration.system_prompt }),
  };
}
