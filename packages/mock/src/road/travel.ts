import { authenticate, keyOf } from "../auth.ts";
import { errorBody } from "../error-body.ts";
import { faultAnswer } from "../faults/fault-answer.ts";
import { type Preference, preferenceOf } from "../faults/prefer.ts";
import { operationOf } from "../prism/operation.ts";
import { Refusal } from "../refusal.ts";
import { namedValues } from "../spec/router.ts";
import { answerCall, refused } from "./answer-call.ts";
import type { Answer, Call, Incoming, Reply } from "./exchange.ts";
import { type Destination, destinationOf, type Found, findRoute } from "./find-route.ts";
import { orderOf } from "./order.ts";
import { prismRequest } from "./prism-request.ts";
import { readBody } from "./read-body.ts";
import type { World } from "./world.ts";

/** The road of one request: router → auth → Prism checks the request → state or example → Prism checks the answer. */
export async function travel(world: World, incoming: Incoming): Promise<Reply> {
  if (incoming.method === "OPTIONS") return { status: 204 };
  for (const front of world.front) {
    const own = front(incoming);
    if (own) return await own;
  }
  const destination = destinationOf(world, incoming);
  let found: Found | undefined;
  let reply: Reply;
  try {
    found = findRoute(world, destination, incoming.method);
    reply = await answered(world, incoming, destination, found);
  } catch (error) {
    reply = failed(destination, error);
  }
  const operationId = found?.route.id;
  world.requests.add({
    method: incoming.method,
    path: incoming.url.pathname,
    ...(operationId ? { operationId } : {}),
    status: typeof reply === "string" ? reply : reply.status,
  });
  return typeof reply === "string" || !operationId ? reply : { ...reply, operationId };
}

async function answered(
  world: World,
  incoming: Incoming,
  { path }: Destination,
  { route, values }: Found,
): Promise<Reply> {
  const preference = preferenceOf(incoming.headers);
  const key = route.open
    ? keyOf(route.family, incoming.headers)
    : authenticate(route.family, incoming.headers);
  const body = await readBody(incoming, route, world.bodyLimit);
  if (preference.delay) await world.clock.sleep(preference.delay, incoming.signal);
  const order = orderOf(world, preference);
  if (order.ends) return order.ends;
  const operation = await operationOf(route);
  const request = prismRequest(incoming, path, body);
  if (order.status !== undefined) return faultAnswer(route, operation, request, order.status, preference);
  const organisation = world.organisations.of(key ?? "");
  const allowance = world.limiter?.take(organisation.id, route);
  if (allowance && !allowance.allowed)
    return withHeaders(await faultAnswer(route, operation, request, 429), allowance.headers);
  const fault = world.faults.take(route.id);
  const fail = (): Promise<Reply> | Reply =>
    typeof fault?.status === "number"
      ? faultAnswer(route, operation, request, fault.status)
      : (fault?.status ?? "reset");
  if (fault?.after === "before") return fail();
  const call: Call = {
    route,
    parameters: namedValues(route, values),
    values,
    query: incoming.url.searchParams,
    headers: incoming.headers,
    body,
    organisation,
    world,
    quirks: world.quirks || preference.quirks,
    waived: [],
    fields: operation.fields,
  };
  const answer = await answerCall(call, operation, request, choiceOf(preference));
  return fault ? fail() : withHeaders(order.mannered(answer), allowance?.headers);
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>> = {}): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

/** An example by its name or status; the status of a failure is another matter (`orderOf`). */
function choiceOf({ code = 0, example }: Preference): { code?: number; exampleKey?: string } | undefined {
  const wanted = code > 0 && code < 400;
  if (!wanted && example === undefined) return undefined;
  return {
    ...(wanted ? { code } : {}),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

function failed({ family }: Destination, error: unknown): Reply {
  if (error instanceof Refusal) return refused({ family }, error);
  const message = error instanceof Error ? error.message : String(error);
  const status = statusOf(error);
  if (status !== undefined) return refused({ family }, new Refusal(status, "not_served", message));
  const refusal = new Refusal(500, "mock_failed", `The mock failed: ${message}`);
  return { status: 500, body: errorBody(family, refusal), source: "fault" };
}

/** Prism's own refusals: no example of that name or status, nothing that the client accepts. */
function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : undefined;
}
