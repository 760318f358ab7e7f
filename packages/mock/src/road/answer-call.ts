import { errorBody } from "../error-body.ts";
import type { ExampleChoice, Operation, PrismAnswer, PrismRequest } from "../prism/operation.ts";

import { described, type Violation } from "../prism/violation.ts";
import { playAfter, playBefore, waived } from "../quirks/play.ts";
import { Refusal } from "../refusal.ts";
import { type Route, routeKey } from "../spec/route.ts";
import { resumable } from "../stream/delivery.ts";
import { exampleReply } from "./example-reply.ts";
import type { Answer, Call, Handler } from "./exchange.ts";
import { invalidRequest } from "./invalid-request.ts";

/** The middle of the road: Prism checks the request, the state or Prism answers it, Prism checks the answer. */
export async function answerCall(
  call: Call,
  operation: Operation,
  request: PrismRequest,
  choice?: ExampleChoice,
): Promise<Answer> {
  const handler = choice ? undefined : call.world.handlers.get(routeKey(call.route));
  let answer: Answer | undefined;
  const checked = await operation.check(request, (violations) => {
    answer = answerOrRefuse(call, violations, handler);
    return answer ? forPrism(answer) : { statusCode: 200 };
  });
  if (!answer) return resumed(call, exampleReply(await operation.example(request, choice)));
  if (checked.violations.length === 0 || !isChecked(call, answer)) return answer;
  return ownFault(call.route, answer, checked.violations);
}

function answerOrRefuse(call: Call, violations: readonly Violation[], handler?: Handler): Answer | undefined {
  try {
    const passing = waived(call, violations);
    const standing = violations.filter((one) => !passing.includes(one));
    if (standing.length > 0) throw invalidRequest(call, standing);
    const prepared = playBefore({ ...call, waived: passing });
    if ("status" in prepared) return prepared;
    if (!handler) return undefined;
    return playAfter(prepared, attempt(prepared, handler));
  } catch (error) {
    if (error instanceof Refusal) return refused(call.route, error);
    throw error;
  }
}

function attempt(call: Call, handler: Handler): Answer {
  try {
    return { source: "state", ...handler(call) };
  } catch (error) {
    if (error instanceof Refusal) return refused(call.route, error);
    throw error;
  }
}

/** A refusal as an answer. What is invalid is 422 on the Control Plane and 400 on the Platform. */
export function refused(route: Pick<Route, "family">, refusal: Refusal): Answer {
  const status = route.family === "platform" && refusal.status === 422 ? 400 : refusal.status;
  return {
    status,
    headers: refusal.headers,
    body: errorBody(route.family, refusal),
    source: "refusal",
    refusal,
  };
}

/** The stream of an example can be taken up again where it was left, when reading is all that the call does. */
function resumed(call: Call, answer: Answer): Answer {
  const { events } = answer;
  if (!events || call.route.method !== "GET") return answer;
  const seen = call.headers.get("last-event-id");
  return { ...answer, events: (signal) => resumable(events(signal), seen) };
}

/** Streams, and what quirks and faults answer or have let into the state, are not held against the document. */
function isChecked(call: Call, answer: Answer): boolean {
  return !call.quirks && !answer.events && (answer.source === "state" || answer.source === "refusal");
}

function forPrism(answer: Answer): PrismAnswer {
  const type = answer.events
    ? "text/event-stream"
    : answer.text === undefined
      ? "application/json"
      : "text/plain";
  const body = answer.body ?? answer.text;
  return { statusCode: answer.status, headers: body === undefined ? {} : { "content-type": type }, body };
}

/** Our state says what the contract forbids: a bug of ours, told as loudly as can be. */
function ownFault(route: Route, answer: Answer, violations: readonly Violation[]): Answer {
  const what = `${route.id} (${route.method} ${route.path})`;
  const message = `The mock's own answer ${answer.status} of ${what} breaks ${route.api}: ${violations.map(described).join("; ")}`;
  const body = errorBody(route.family, new Refusal(500, "mock_broke_the_contract", message));
  return { status: 500, body, source: "fault" };
}
