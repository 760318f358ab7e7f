import type { KubiyaError } from "./error.ts";

/** What there is to say of an error, one fact a line; what is not known is left out. */
export function report(error: KubiyaError & { readonly requestId?: string }): string {
  const { operationId, requestId, attempts, waits, retryAt, gaveUp, curl } = error;
  const facts = {
    operation: operationId,
    request: requestId,
    attempts: attempts + (gaveUp ? `, ended by ${gaveUp}` : ""),
    waits: waits.map(({ cause, ms }) => `${cause} ${Math.round(ms)} ms`).join(", "),
    outcome: error.outcomeUnknown && "unknown",
    retry: retryAt?.toISOString(),
    runtime: globalThis.navigator?.userAgent,
    curl,
  };
  return [
    String(error),
    ...Object.entries(facts).flatMap(([name, value]) => (value ? `${name}: ${value}` : [])),
  ].join("\n");
}
