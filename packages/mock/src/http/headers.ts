import type { Answer } from "../road/exchange.ts";

const cors: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
  "access-control-allow-headers": "*, Authorization",
  "access-control-expose-headers": "*",
  "access-control-max-age": "600",
};

const streaming: Readonly<Record<string, string>> = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache",
  "x-accel-buffering": "no",
};

/** The headers of an answer: what it is, what browsers need, and what the mock did to get it. */
export function headersOf(answer: Answer): Record<string, string> {
  return {
    ...(answer.own ? {} : cors),
    ...typeOf(answer),
    ...(answer.operationId ? { "x-mock-operation": answer.operationId } : {}),
    ...(answer.source ? { "x-mock-source": answer.source } : {}),
    ...answer.headers,
  };
}

/** The whole of an answer that is no stream; undefined for an empty one. */
export function payloadOf(answer: Answer): string | undefined {
  return answer.text ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

function typeOf(answer: Answer): Readonly<Record<string, string>> {
  if (answer.events) return streaming;
  if (answer.text !== undefined) return { "content-type": "text/plain; charset=utf-8" };
  return answer.body === undefined ? {} : { "content-type": "application/json" };
}
