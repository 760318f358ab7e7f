import { type Kind, kindPath, kinds } from "@kubiya-toolkit/kinds";
import type { CallInput, JsonObject, SyncClient } from "../src/index.ts";
import { type Body, createFakeStore, type Row } from "./fake-store.ts";

/** How a call of an operation goes wrong. */
interface Fault {
  readonly status?: number;
  readonly message?: string;
  /** The call is carried out all the same. */
  readonly stored?: boolean;
  readonly outcomeUnknown?: boolean;
  /** Calls that it befalls. Default 1. */
  times?: number;
}

export interface FakeServer {
  readonly client: SyncClient;
  /** Calls in order: the operation's id and what it was given. */
  readonly calls: { id: string; input: CallInput }[];
  rows(kind: string): Row[];
  /** Puts an object there, as another person would. */
  put(kind: string, row: Body): Row;
  fail(operation: string, fault: Fault): void;
  /** Changes the body on its way in, as a server that drops or fills fields does. */
  onBody?: (operation: string, body: Body) => Body;
  /** Leave disabled skills out of the lists that teams and agents have of them. */
  hideDisabledSkills(): void;
  /** Runs before each call. */
  onCall?: (operation: string) => void;
}

/** A few lines that act like the APIs, for tests of what is read and done. */
export function createFakeServer(): FakeServer {
  const store = createFakeStore();
  const faults = new Map<string, Fault>();

  const struckBy = (operation: string): Fault | undefined => {
    const fault = faults.get(operation);
    if (!fault?.times) return undefined;
    fault.times--;
    return fault;
  };
  const client: SyncClient = {
    async send(operation, input) {
      server.calls.push({ id: operation.id, input });
      server.onCall?.(operation.id);
      const fault = struckBy(operation.id);
      const body = { ...(input.body as JsonObject | undefined) };
      const answer =
        fault && !fault.stored
          ? undefined
          : store.answerTo(operation.id, input, server.onBody?.(operation.id, body) ?? body);
      if (fault) throw errorOf(fault);
      return answer;
    },
    async *pages(operation, input) {
      const answer = await client.send(operation, input);
      if (Array.isArray(answer)) yield* answer;
    },
  };
  const server: FakeServer = {
    client,
    calls: [],
    rows: (path) => store.rowsOf(kindAt(path)),
    put: (path, row) => store.insert(kindAt(path), row),
    hideDisabledSkills() {
      store.hidesDisabledSkills = true;
    },
    fail: (operation, fault) => void faults.set(operation, { times: 1, ...fault }),
  };
  return server;
}

function kindAt(path: string): Kind {
  const kind = kinds.find((one) => kindPath(one) === path);
  if (!kind) throw new Error(`there is no kind ${path}`);
  return kind;
}

function errorOf({ status = 500, message, outcomeUnknown }: Fault): Error {
  const facts = { status, outcomeUnknown: outcomeUnknown ?? status >= 500 };
  return Object.assign(new Error(message ?? `answered ${status}`), facts);
}
