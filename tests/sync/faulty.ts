import type { Fetch } from "./bed.ts";

export const faultNames = [
  "429",
  "500",
  "503",
  "500 after it was done",
  "reset",
  "reset after it was done",
  "timeout",
  "truncated body",
] as const;

export type FaultName = (typeof faultNames)[number];

/** Milliseconds after which a client should give an attempt up, so that a time-out does not take long. */
export const attemptTimeout = 400;

/** A server whose answers to some requests, counted from 0, go wrong. */
export function faulty(
  fetch: Fetch,
  faults: ReadonlyMap<number, FaultName>,
): { fetch: Fetch; count(): number } {
  let seen = 0;
  return {
    count: () => seen,
    fetch: async (request) => {
      const fault = faults.get(seen++);
      return fault === undefined ? await fetch(request) : await struck(fault, request, fetch);
    },
  };
}

async function struck(fault: FaultName, request: Request, fetch: Fetch): Promise<Response> {
  const { signal } = request;
  if (fault === "429") return new Response("{}", { status: 429, headers: { "retry-after": "0" } });
  if (fault === "500" || fault === "503")
    return new Response("Internal Server Error", { status: Number(fault) });
  if (fault === "reset") throw reset();
  const answer = await fetch(request);
  if (fault === "500 after it was done") return new Response("Internal Server Error", { status: 500 });
  if (fault === "reset after it was done") throw reset();
  if (fault === "timeout") {
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    throw signal.reason;
  }
  const body = await answer.text();
  const { status, headers } = answer;
  if (!body) return new Response(null, { status, headers });
  return new Response(body.slice(0, body.length / 2), {
    status,
    headers: { "content-type": "application/json" },
  });
}

function reset(): TypeError {
  return new TypeError("fetch failed", {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
  });
}
