import { authPrefix, type Call, type Reading } from "./call.ts";
import { KubiyaError } from "./error.ts";
import { type Exchange, requestIdOf } from "./exchange.ts";
import { type Failure, failureOf } from "./failure.ts";
import { Guard } from "./guard.ts";
import { shownHeaders } from "./hooks.ts";
import { redirect } from "./redirect.ts";
import { tell } from "./tell.ts";

/** A request as it goes over the wire, but for the key. Its body can be sent again. */
export interface WireRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestInit["body"];
}

/** Sends a call's request once and takes in its answer under the limits of time. Throws only what no further attempt can mend. */
export async function attempt(call: Call): Promise<Exchange | Failure> {
  const guard = new Guard(call);
  const { hooks } = call.configuration;
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  let open = false;
  try {
    const exchange = await exchangeUnder(guard, call);
    const { response, stream } = exchange;
    const { status, headers } = response;
    open = stream !== undefined;
    if (hooks.response)
      tell(hooks.response, call, {
        status,
        ms: ms(),
        requestId: requestIdOf(response),
        headers: shownHeaders(headers),
      });
    return exchange;
  } catch (cause) {
    if (cause instanceof KubiyaError) throw cause;
    const failure = failureOf(cause, guard, call);
    tell(hooks.failure, call, { code: failure.code, ms: ms() });
    return failure;
  } finally {
    if (!open) guard.release();
  }
}

async function exchangeUnder(guard: Guard, call: Call): Promise<Exchange> {
  const { operation, configuration, refused, request } = call;
  const { limits, hooks } = configuration;
  if (guard.trip) throw guard.signal.reason;
  const prefix = authPrefix(operation);
  const key = prefix && (await guard.watch(configuration.key(refused !== undefined)));
  if (key && key === refused?.key) return refused;
  await limits?.admit(call, key, guard);
  guard.phase = "headers";
  tell(hooks.request, call, {});
  const headers = key ? { ...request.headers, authorization: `${prefix} ${key}` } : request.headers;
  const { response, refusedRedirect } = await follow(guard, { ...request, headers }, call);
  guard.phase = "body";
  const reading = response.ok ? call.reading(response.headers.get("content-type") ?? "") : "text";
  const exchange = { response, key, refusedRedirect, ...(await takenIn(guard, response, reading)) };
  limits?.learn(call, exchange);
  return exchange;
}

async function takenIn(guard: Guard, response: Response, reading: Reading) {
  const { body } = response;
  if (reading === "stream" && body) {
    guard.phase = "idle";
    guard.arm("idleTimeout");
    return { text: "", stream: { body, guard } };
  }
  if (reading === "bytes")
    return { text: "", bytes: new Uint8Array(await guard.watch(response.arrayBuffer())) };
  return { text: await guard.watch(response.text()) };
}

/** Fetches, and follows what may be followed. The global `fetch` is looked up now, so that a later stand-in is seen. */
async function follow(guard: Guard, { url, headers, body }: WireRequest, call: Call) {
  const { method } = call.operation;
  const { signal } = guard;
  const init: RequestInit = { method, headers, redirect: "manual", signal, ...(body && { body }) };
  let at = url;
  for (let hops = 0; ; hops++) {
    const response = await guard.watch(call.configuration.fetch(at, init));
    const next = redirect(response, at, method, hops);
    if (!(next instanceof URL)) return { response, refusedRedirect: next };
    response.body?.cancel().catch(() => {});
    at = next.href;
  }
}
