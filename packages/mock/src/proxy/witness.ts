import type { IncomingMessage } from "node:http";
import type { Json } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Incoming } from "../road/exchange.ts";
import { destinationOf, type Found, findRoute } from "../road/find-route.ts";
import { prismRequest } from "../road/prism-request.ts";
import type { World } from "../road/world.ts";
import { check, type SeenAnswer } from "./checker.ts";
import { createCopy } from "./copy.ts";
import { createEventReader } from "./event-reader.ts";
import { anonymous, type Findings } from "./findings.ts";

/** What passes of one request and its answer. */
export interface Exchange {
  sent(chunk: Buffer): void;
  answered(status: number, type: string): void;
  received(chunk: Buffer): void;
  ended(): void;
}

export interface Witness {
  exchange(request: IncomingMessage): Exchange;
  /** The counts, once everything that has passed is looked at. */
  settled(): Promise<{ requests: number; checked: number; operations: Record<string, number> }>;
}

/** Bodies beyond this many bytes pass without being looked at. */
const limit = 10_000_000;
/** How many events of one stream are looked at. */
const eventsAtMost = 500;

/** Looks at every exchange beside the road that it takes: nothing waits for it. */
export function createWitness(world: World, base: URL, findings: Findings): Witness {
  const operations: Record<string, number> = {};
  const running = new Set<Promise<void>>();
  let requests = 0;
  let checked = 0;
  const later = (work: Promise<void>) => {
    const done = work.catch(() => undefined).finally(() => running.delete(done));
    running.add(done);
  };
  return {
    exchange(request) {
      requests += 1;
      const incoming = incomingOf(base, request);
      const body = createCopy(limit);
      const answer = createCopy(limit);
      const seen = { status: 0, type: "" };
      let events = 0;
      const look = (answered: SeenAnswer, both: boolean) => {
        later(
          inspect(world, findings, incoming, body.text(), answered, both).then((id) => {
            if (!both || id === undefined) return;
            checked += 1;
            operations[id] = (operations[id] ?? 0) + 1;
          }),
        );
      };
      const reader = createEventReader((data) => {
        events += 1;
        if (events <= eventsAtMost) look({ ...seen, body: data }, false);
      });
      const streams = () => seen.type.startsWith("text/event-stream");
      return {
        sent: (chunk) => body.push(chunk),
        answered(status, type) {
          Object.assign(seen, { status, type });
        },
        received: (chunk) => (streams() ? reader.push(chunk) : answer.push(chunk)),
        ended: () => look(streams() ? { ...seen } : withBody(seen, answer.text()), true),
      };
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
      return { requests, checked, operations };
    },
  };
}

/** Which operation it was, when the contracts know it. */
async function inspect(
  world: World,
  findings: Findings,
  incoming: Incoming,
  body: string | undefined,
  answer: SeenAnswer,
  both: boolean,
): Promise<string | undefined> {
  const destination = destinationOf(world, incoming);
  const found = known(world, destination, incoming.method);
  if (!found) {
    const path = anonymous(incoming.url.pathname);
    const message = "The contracts know no such operation";
    const own = { method: incoming.method, path, side: "request", status: 0, place: "" } as const;
    // What the service does not know either is nothing that the contracts lack.
    if (answer.status !== 404 && answer.status !== 405) findings.add({ kind: "operation", ...own, message });
    return undefined;
  }
  const sent =
    body === undefined || body === "" ? undefined : jsonOr(body, incoming.headers.get("content-type"));
  await check(findings.once(), found.route, prismRequest(incoming, destination.path, sent), answer, both);
  return found.route.id;
}

function known(
  world: World,
  destination: ReturnType<typeof destinationOf>,
  method: string,
): Found | undefined {
  try {
    return findRoute(world, destination, method);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function withBody({ status, type }: SeenAnswer, text: string | undefined): SeenAnswer {
  if (text === undefined || text === "") return { status, type };
  return { status, type, body: jsonOr(text, type) };
}

function jsonOr(text: string, type: string | null): Json {
  if (type !== null && type !== "" && !type.includes("json")) return text;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

/** The request as the target sees it: under its host name, which tells the APIs apart. */
function incomingOf(base: URL, request: IncomingMessage): Incoming {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const url = URL.parse(request.url ?? "/", base.origin) ?? base;
  const method = request.method ?? "GET";
  return { method, url, headers, body: undefined, signal: new AbortController().signal };
}
