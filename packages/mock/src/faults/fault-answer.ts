import { errorBody } from "../error-body.ts";
import type { Operation, PrismRequest } from "../prism/operation.ts";

import { Refusal } from "../refusal.ts";
import { exampleReply } from "../road/example-reply.ts";
import type { Answer } from "../road/exchange.ts";
import type { Route } from "../spec/route.ts";

/** A failure on order: the example that the document gives for the status, else the API's form of error. */
export async function faultAnswer(
  route: Route,
  operation: Operation,
  request: PrismRequest,
  code: number,
  more: { readonly retryAfter?: string; readonly example?: string } = {},
): Promise<Answer> {
  const headers: Record<string, string> = more.retryAfter ? { "retry-after": more.retryAfter } : {};
  const choice = { code, ...(more.example ? { exampleKey: more.example } : {}) };
  try {
    const reply = exampleReply(await operation.example(request, choice));
    if (reply.body !== undefined) return { ...reply, headers, source: "fault" };
  } catch {
    // The document gives no example for this status; it is answered all the same.
  }
  const body = errorBody(route.family, new Refusal(code, "ordered_failure", `A failure on order: ${code}`));
  return { status: code, headers, body, source: "fault" };
}
