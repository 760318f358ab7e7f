import { authenticate, keyOf } from "../auth.ts";
import { errorBody } from "../error-body.ts";
import { faultAnswer } from "../faults/fault-answer.ts";
import { type Preference, preferenceOf } from "../faults/prefer.ts";
import { operationOf } from "../prism/operation.ts";
import { Refusal } from "../refusal.ts";
import { namedValues } from "../spec/router.ts";
import { answerCall, refused } from "./answer-call.ts";
import type { Call, Incoming, Reply } from "./exchange.ts";
import { type Destination, destinationOf, type Found, findRoute } from "./find-route.ts";
import { prismRequest } from "./prism-request.ts";
import { readBody } from "./read-body.ts";
import type { World } from "./world.ts";

/** The road of one request: router → auth → Prism checks the request → state or example → Prism checks the answer. */
export async function travel(world: World, incoming: Incoming): Promise<Reply> {
  if (incoming.method === "OPTIONS") return { status: 204 };
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
  if (preference.fault) return preference.fault;
  const operation = await operationOf(route);
  const request = prismRequest(incoming, path, body);
  if (preference.code !== undefined && preference.code >= 400)
    return faultAnswer(route, operation, request, preference.code, preference);
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
    organisation: world.organisations.of(key ?? ""),
    world,
    quirks: world.quirks || preference.quirks,
    waived: [],
    fields: operation.fields,
  };
  const answer = await answerCall(call, operation, request, choiceOf(preference));
  return fault ? fail() : answer;
}

function choiceOf({ code, example }: Preference): { code?: number; exampleKey?: string } | undefined {
  if (code === undefined && example === undefined) return undefined;
  return {
    ...(code === undefined ? {} : { code }),
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
