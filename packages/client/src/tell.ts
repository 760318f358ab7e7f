import type { Call } from "./call.ts";
import { type AttemptEvent, notify, shownUrl } from "./hooks.ts";

/** Tells a hook of the call's present attempt, and what more there is to say. */
export function tell<More extends object>(
  hook: ((event: AttemptEvent & More) => unknown) | undefined,
  { operation, attempts, number, request }: Call,
  more: More,
): void {
  const { id: operationId, method } = operation;
  notify(hook, () => ({
    call: number,
    operationId,
    method,
    url: shownUrl(request.url),
    attempt: attempts,
    ...more,
  }));
}
