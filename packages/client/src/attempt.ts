import type { Call, History } from "./call.ts";
import { currentKey } from "./credential.ts";
import { KubiyaError } from "./error.ts";
import { type Exchange, requestIdOf } from "./exchange.ts";
import { type Failure, failureCode, networkFailure } from "./failure.ts";
import { Guard } from "./guard.ts";
import { type AttemptEvent, notify, shownUrl } from "./hooks.ts";
import { redirect } from "./redirect.ts";

/** A request as it goes over the wire, but for the key. */
export interface WireRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ArrayBuffer | undefined;
}

const mostRedirects = 3;

/** Sends a request once and takes in its answer under the limits of time. Throws only what no further attempt can mend. */
export async function attempt(
  request: WireRequest,
  call: Call,
  history: History,
): Promise<Exchange | Failure> {
  const { signal, limits, deadlineAt, configuration } = call;
  const guard = new Guard({ signal, timeout: limits.timeout, deadlineAt, deadline: limits.deadline });
  const { hooks } = configuration;
  const { operationId, method } = call;
  const told: AttemptEvent = { operationId, method, url: shownUrl(request.url), attempt: history.attempts };
  const started = performance.now();
  const ms = () => Math.round((performance.now() - started) * 10) / 10;
  let exchange: Exchange | undefined;
  try {
    exchange = await exchangeUnder(guard, request, call, () => notify(hooks.request, told));
    const { response } = exchange;
    notify(hooks.response, { ...told, status: response.status, ms: ms(), requestId: requestIdOf(response) });
    return exchange;
  } catch (cause) {
    if (cause instanceof KubiyaError) throw cause;
    const failure = failureOf(cause, guard);
    notify(hooks.failure, { ...told, code: failureCode(failure), ms: ms() });
    return failure;
  } finally {
    if (!exchange?.stream) guard.release();
  }
}

async function exchangeUnder(
  guard: Guard,
  request: WireRequest,
  call: Call,
  sending: () => void,
): Promise<Exchange> {
  if (guard.trip) throw guard.signal.reason;
  const key =
    call.authPrefix === undefined ? undefined : await guard.watch(currentKey(call.configuration.apiKey));
  const headers =
    key === undefined ? request.headers : { ...request.headers, authorization: `${call.authPrefix} ${key}` };
  guard.phase = "headers";
  sending();
  const { response, refused } = await follow(guard, { ...request, headers }, call);
  guard.phase = "body";
  const base = { kind: "answer", response, url: request.url, key, refusedRedirect: refused } as const;
  const reading = readingOf(response, call);
  if (reading === "stream" && response.body) {
    guard.rest(call.limits.idleTimeout);
    return { ...base, text: "", bytes: undefined, stream: { body: response.body, guard } };
  }
  if (reading === "bytes") {
    const bytes = new Uint8Array(await guard.watch(response.arrayBuffer()));
    return { ...base, text: "", bytes, stream: undefined };
  }
  return {
    ...base,
    text: refused ? "" : await guard.watch(response.text()),
    bytes: undefined,
    stream: undefined,
  };
}

/** Fetches, and follows what may be followed. The global `fetch` is looked up now, so that a later stand-in is seen. */
async function follow(
  guard: Guard,
  request: WireRequest,
  call: Call,
): Promise<{ response: Response; refused: string | undefined }> {
  const { method } = call;
  const body = request.body === undefined ? {} : { body: request.body };
  let url = request.url;
  for (let hops = 0; ; hops++) {
    const init: RequestInit = {
      method,
      headers: request.headers,
      ...body,
      redirect: "manual",
      signal: guard.signal,
    };
    const response = await guard.watch(call.configuration.fetch(url, init));
    const next = redirect(response, url, method);
    if (!next) return { response, refused: undefined };
    response.body?.cancel().catch(() => {});
    if ("refuse" in next) return { response, refused: next.refuse };
    if (hops === mostRedirects) return { response, refused: `more than ${mostRedirects} redirects` };
    url = next.follow;
  }
}

function readingOf(response: Response, call: Call): "text" | "bytes" | "stream" {
  if (!response.ok) return "text";
  if (call.reading !== "bytes-unless-stream") return call.reading;
  return response.headers.get("content-type")?.startsWith("text/event-stream") ? "stream" : "bytes";
}

function failureOf(cause: unknown, guard: Guard): Failure {
  const { trip, phase } = guard;
  if (trip) return { kind: "trip", trip, sent: phase !== "key" };
  return networkFailure(cause, phase === "body");
}
