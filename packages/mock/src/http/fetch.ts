import type { Answer, Incoming } from "../road/exchange.ts";
import { travel } from "../road/travel.ts";
import type { World } from "../road/world.ts";
import { bodyOf } from "./body.ts";
import { headersOf } from "./headers.ts";

/** Like the global `fetch`, answered by the mock. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** The front without a port: a function from Request to Response. */
export function createFetch(world: World): MockFetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const reply = await travel(world, incomingOf(request));
    if (reply === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
    if (reply === "hang") return await aborted(request.signal);
    request.signal.throwIfAborted();
    return responseTo(world, request, reply);
  };
}

function incomingOf(request: Request): Incoming {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: request.body ?? undefined,
    signal: request.signal,
  };
}

function responseTo(world: World, request: Request, answer: Answer): Response {
  const { status } = answer;
  const init = { status, headers: headersOf(answer) };
  if (request.method === "HEAD" || status === 204 || status === 304) return new Response(null, init);
  const body = bodyOf(answer, world.clock, request.signal);
  return new Response(typeof body === "object" ? streamOf(body) : (body ?? null), init);
}

function streamOf(events: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = events[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next().catch((cause) => {
        throw new TypeError("terminated", { cause });
      });
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function connectionReset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
}

/** Never answers; fails when the client gives up. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
