/** What is read from an answer's headers; `Headers` fits. */
export interface HeaderReader {
  get(name: string): string | null;
}

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, then `Retry-After` (seconds or an HTTP date), then, on a
 * 429, `X-RateLimit-Reset` (Unix seconds). Nonsense and negative values count as not sent. The value is not capped here,
 * so that an error can report what the server said.
 */
export function serverWait(headers: HeaderReader, status: number, now: number): number | undefined {
  return (
    number(headers.get("retry-after-ms")) ??
    retryAfter(headers.get("retry-after"), now) ??
    (status === 429 ? untilReset(headers.get("x-ratelimit-reset"), now) : undefined)
  );
}

function retryAfter(value: string | null, now: number): number | undefined {
  const seconds = number(value);
  if (seconds !== undefined) return seconds * 1000;
  const date = value === null ? undefined : httpDate(value);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/** A reset in the past says nothing of how long to wait. */
function untilReset(value: string | null, now: number): number | undefined {
  const seconds = number(value);
  return seconds !== undefined && seconds * 1000 > now ? seconds * 1000 - now : undefined;
}

function number(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

/** Only the form that HTTP requires of senders; `Date.parse` alone would take `2` or `Monday` for dates. */
function httpDate(value: string): number | undefined {
  if (!/^\s*[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT\s*$/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
