import type { Guard } from "./guard.ts";

/** An answer with its body taken in. For a stream the guard stays on watch until it is released. */
export interface Exchange {
  readonly response: Response;
  /** Text of the body: of every failure, and of successes read as text. */
  readonly text: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** The open body and its guard, when the answer was left as a stream. */
  readonly stream?: { readonly body: ReadableStream<Uint8Array>; readonly guard: Guard };
  /** The key that was sent, so that a message which repeats it can be cleaned. */
  readonly key: string | undefined;
  /** Why a redirect was not followed. */
  readonly refusedRedirect: string | undefined;
}

/** Id of the request as the server calls it. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
}
