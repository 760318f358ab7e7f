import { errorBody, errorDetail } from "./error-detail.ts";
import { httpDate } from "./http-date.ts";

/** What is read from an answer's headers; `Headers` fits. */
export interface HeaderReader {
  get(name: string): string | null;
}

/**
 * Milliseconds that an answer asks to wait: `retry-after-ms`, then `Retry-After` (seconds or an HTTP date), then, on a
 * 429, `X-RateLimit-Reset` (Unix seconds) and the `retryAfter` of the body (seconds). Nonsense and negative values count
 * as not sent. The value is not capped here, so that an error can report what the server said.
 */
export function serverWait(headers: HeaderReader, status: number, text: string, now: number) {
  const date = httpDate(headers.get("retry-after"));
  const byHeaders =
    numberIn(headers, "retry-after-ms") ??
    inMs(numberIn(headers, "retry-after")) ??
    (date === undefined ? undefined : Math.max(0, date - now));
  if (byHeaders !== undefined || status !== 429) return byHeaders;
  const reset = resetOf(headers);
  return reset > now ? reset - now : inMs(errorDetail(errorBody(text)).retryAfter);
}

/** When the server's count starts anew, in the clock of `Date.now()`; 0 when it does not tell. */
export function resetOf(headers: HeaderReader): number {
  return inMs(numberIn(headers, "x-ratelimit-reset")) ?? 0;
}

/** A header that is a number from 0. */
export function numberIn(headers: HeaderReader, name: string): number | undefined {
  const value = headers.get(name) ?? "";
  return /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

function inMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
