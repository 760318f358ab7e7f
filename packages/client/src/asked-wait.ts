import { errorBody, errorDetail } from "./error-detail.ts";
import type { Exchange } from "./exchange.ts";
import { serverWait } from "./server-wait.ts";

/** Milliseconds that a failed answer asks to wait: by its headers, else by the `retryAfter` of a 429's body. */
export function askedWait({ response, text }: Exchange): number | undefined {
  const { headers, status } = response;
  const byHeaders = serverWait(headers, status, Date.now());
  if (byHeaders !== undefined || status !== 429) return byHeaders;
  const seconds = errorDetail(errorBody(text)).retryAfter;
  return seconds === undefined ? undefined : seconds * 1000;
}
