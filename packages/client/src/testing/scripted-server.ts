import type { OperationId } from "@kubiya-toolkit/spec";
import type { Callable } from "../callable.ts";
import type { Calls } from "../generated/calls.ts";
import { controlPlaneOperations } from "../generated/control-plane/namespace.ts";
import { platformOperations } from "../generated/platform/namespace.ts";
import type { KubiyaOptions } from "../options.ts";
import { answer, type Reply } from "./reply.ts";

/** A request that the server was sent. It has no key. */
export interface SeenRequest {
  readonly operationId: string;
  readonly method: string;
  readonly url: URL;
  /** Values of path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The body: parsed when it is JSON, else as it was given to `fetch`. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

type Answers = { readonly [Id in keyof Calls]: Calls[Id]["answer"] };

/** A server within the process, scripted by operation. */
export interface ScriptedServer {
  /** Options for `createKubiya` or `createConnection` that lead to this server: key, addresses and transport. */
  readonly options: Required<Pick<KubiyaOptions, "apiKey" | "baseUrl" | "controlPlaneBaseUrl" | "fetch">>;
  /** Every request that came, in order. */
  readonly requests: readonly SeenRequest[];
  /** Answers an operation with a value of its type, now and later, until `reply` says otherwise. */
  answer<Id extends keyof Answers>(id: Id, value: Answers[Id], options?: Parameters<typeof answer>[1]): void;
  /** What an operation does with its next requests, one after the other; the last goes on for ever. */
  reply(id: OperationId, ...replies: readonly Reply[]): void;
}

/** Makes a server that answers what it is told, and 501 to anything else, naming the operation. */
export function scriptedServer(): ScriptedServer {
  const baseUrl = "https://platform.test";
  const controlPlaneBaseUrl = "https://control-plane.test";
  const scripts = new Map<string, Reply[]>();
  const requests: SeenRequest[] = [];
  const fetch: NonNullable<KubiyaOptions["fetch"]> = async (address, init) => {
    const url = new URL(address);
    const seen = seenRequest(
      url,
      init,
      url.origin === controlPlaneBaseUrl ? controlPlaneOperations : platformOperations,
    );
    requests.push(seen);
    const script = scripts.get(seen.operationId) ?? [];
    const [next] = script.length > 1 ? script.splice(0, 1) : script;
    const reply = next ?? answer({ detail: `nothing is scripted for ${seen.operationId}` }, { status: 501 });
    return reply({ url, signal: init.signal ?? undefined });
  };
  const reply = (id: OperationId, ...replies: readonly Reply[]) => void scripts.set(id, [...replies]);
  return {
    options: { apiKey: "test-key", baseUrl, controlPlaneBaseUrl, fetch },
    requests,
    answer: (id, value, options) => reply(id, answer(value, options)),
    reply,
  };
}

/** Pages of a list that lead in a circle: each request is answered by the same items. */
export function loopingPages(items: readonly unknown[]): Reply {
  return answer(items);
}

function seenRequest(
  url: URL,
  init: RequestInit,
  tables: readonly Readonly<Record<string, Callable>>[],
): SeenRequest {
  const method = init.method ?? "GET";
  const found = tables
    .flatMap((table) => Object.values(table))
    .flatMap((one) => matched(one, method, url.pathname));
  const [best] = found.sort((a, b) => Object.keys(a.path).length - Object.keys(b.path).length);
  const { authorization: _, ...headers } = Object.fromEntries(new Headers(init.headers));
  return {
    operationId: best?.id ?? `${method} ${url.pathname}`,
    method,
    url,
    path: best?.path ?? {},
    query: Object.fromEntries(url.searchParams),
    body: bodyOf(init.body),
    headers,
  };
}

/** The operation and its path values when a path is its own. Of several the one with the fewest values is meant. */
function matched({ id = "", method, path }: Callable, asked: string, pathname: string) {
  const form = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  const match = method === asked ? new RegExp(`^${form}$`).exec(pathname) : null;
  if (!match) return [];
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const values = names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? "")] as const);
  return [{ id, path: Object.fromEntries(values) }];
}

function bodyOf(body: RequestInit["body"]): unknown {
  if (typeof body !== "string") return body ?? undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
