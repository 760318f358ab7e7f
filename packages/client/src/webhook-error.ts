import { type ErrorFacts, KubiyaError } from "./error.ts";

/**
 * A delivery that must not be trusted. `code`: `signature_missing`, `signature_wrong`, `too_old`, `too_new`, `replayed`, or `bad_event` for
 * one that is signed and is no event.
 */
export class WebhookError extends KubiyaError {
  override get name(): string {
    return "WebhookError";
  }
}

export function webhookError(code: string, message: string, facts: Partial<ErrorFacts> = {}): WebhookError {
  return new WebhookError(`webhook: ${message}`, { ...facts, code });
}
