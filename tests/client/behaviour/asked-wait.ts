import { ApiError } from "@kubiya-toolkit/client";
import { operationWith } from "./operation-with.ts";
import { probe } from "./probe.ts";

/** Time stands still at this second while the waits are read. */
export const now = Date.UTC(2026, 5, 1, 12, 0, 0);
/** What `Math.random` is to give, so that a computed wait is told from one that was asked for. */
export const random = 0.25;

const baseDelay = 500;
const inSeconds = (seconds: number) => now / 1000 + seconds;
const date = new Date(now + 30_000);

/** The answer to the first try, by the rows of docs/client/behaviour.md. */
export const answers: Readonly<
  Record<string, { readonly status?: number; readonly headers: Record<string, string> }>
> = {
  none: { headers: {} },
  "`5`": { headers: { "retry-after": "5" } },
  "`0`": { headers: { "retry-after": "0" } },
  "`120`": { headers: { "retry-after": "120" } },
  "`86400`": { headers: { "retry-after": "86400" } },
  "`2147484`": { headers: { "retry-after": "2147484" } },
  "`-5`": { headers: { "retry-after": "-5" } },
  "HTTP date, +30 s": { headers: { "retry-after": date.toUTCString() } },
  "date in the form of RFC 850, +30 s": { headers: { "retry-after": "Monday, 01-Jun-26 12:00:30 GMT" } },
  "date in the form of asctime, +30 s": { headers: { "retry-after": "Mon Jun  1 12:00:30 2026" } },
  "`soon`": { headers: { "retry-after": "soon" } },
  "`retry-after-ms: 250`": { headers: { "retry-after-ms": "250" } },
  "429, `x-ratelimit-remaining: 0` and reset in 40 s": {
    status: 429,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(inSeconds(40)) },
  },
};

/** The wait that the client begins; it is cut short at once. */
export async function waitFor({ status = 503, headers }: (typeof answers)[string]): Promise<string> {
  const cut = new AbortController();
  let waits = "no wait, no error";
  const { connection } = probe([() => new Response(null, { status, headers })], {
    retry: { baseDelay },
    hooks: {
      retry({ wait }) {
        waits = wait === random * baseDelay ? "backoff" : wait < 1_000 ? `${wait} ms` : `${wait / 1000} s`;
        cut.abort();
      },
    },
  });
  const error = await connection
    .send(operationWith(), {}, { signal: cut.signal })
    .catch((thrown: unknown) => thrown);
  return error instanceof ApiError ? `error at once, \`retryAfter\` ${error.retryAfter}` : waits;
}
