import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { warmUp } from "../prism/operation.ts";
import type { Answer, Incoming } from "../road/exchange.ts";
import { travel } from "../road/travel.ts";
import type { World } from "../road/world.ts";
import { bodyOf } from "./body.ts";
import { headersOf } from "./headers.ts";
import { bind, close } from "./server.ts";

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
    else await send(world, request, response, reply, signal);
    // What is left of a refused body is read and dropped: a client that writes on would not get to see the refusal.
    request.resume();
  } catch {
    // The client left while its request was read or answered, or the answer is cut as it was asked for.
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
    body: request.iterator({ destroyOnReturn: false }),
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
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  signal: AbortSignal,
): Promise<void> {
  const body = bodyOf(answer, world.clock, signal);
  if (typeof body === "string") response.setHeader("content-length", Buffer.byteLength(body));
  response.writeHead(answer.status, headersOf(answer));
  if (typeof body !== "object" || request.method === "HEAD") {
    response.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  response.flushHeaders();
  for await (const piece of body) {
    if (signal.aborted) break;
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

/** Resolves once a slow reader has taken what waits for it, or has left. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}
