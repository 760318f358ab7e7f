import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { warmUp } from "../prism/operation.ts";
import type { Answer, Incoming } from "../road/exchange.ts";
import { travel } from "../road/travel.ts";
import type { World } from "../road/world.ts";
import { headersOf, payloadOf } from "./headers.ts";

export interface ListenOptions {
  /** Port, or 0 for a free one. Default: 0. */
  readonly port?: number;
  /** Address to bind. Default: 127.0.0.1. */
  readonly host?: string;
}

export interface Listening {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  /** Stops taking requests, ends streams, lets running requests finish, and resolves when the port is free. */
  close(): Promise<void>;
}

/** How long running requests have to finish once the mock is told to stop, in milliseconds. */
const grace = 2000;

/** The front with a port. */
export async function listen(
  world: World,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  const stopping = new AbortController();
  const server = createServer((request, response) => {
    void serve(world, request, response, stopping.signal);
  });
  const bound = await bind(server, port, host);
  setImmediate(() => void warmUp());
  const shown = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${shown}:${bound}`, close: () => close(server, stopping) };
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function close(server: Server, stopping: AbortController): Promise<void> {
  stopping.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}

async function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  stopping: AbortSignal,
): Promise<void> {
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  const signal = AbortSignal.any([leaving.signal, stopping]);
  try {
    const reply = await travel(world, incomingOf(request, signal));
    if (reply === "hang") return;
    if (reply === "reset") request.socket.resetAndDestroy();
    else await send(request, response, reply, signal);
  } catch {
    // The client left while its request was read or answered.
    request.socket.destroy();
  }
}

function incomingOf(request: IncomingMessage, signal: AbortSignal): Incoming {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  return {
    method: request.method ?? "GET",
    url: urlOf(request),
    headers,
    body: request,
    signal,
  };
}

function urlOf(request: IncomingMessage): URL {
  const path = request.url ?? "/";
  const base = `http://${request.headers.host ?? "localhost"}`;
  const url = URL.parse(path.startsWith("/") ? base + path : path, base);
  return url ?? new URL("http://localhost/");
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(answer.status, headersOf(answer));
  if (request.method === "HEAD" || !answer.events) {
    response.end(request.method === "HEAD" ? undefined : payloadOf(answer));
    return;
  }
  response.flushHeaders();
  for await (const event of answer.events(signal)) {
    if (signal.aborted) break;
    if (!response.write(event)) await drained(response);
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}
