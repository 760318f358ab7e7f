import type { SyncClient } from "../types.ts";

// Two locks, one behind the other: the client refuses operations that could write, and the fetch beneath it refuses requests
// that could. Whoever looks only is given both, so that no fault of ours can change anything.

const safe: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Is thrown where something that only looks tries to write. */
export class ReadOnlyError extends Error {
  override readonly name = "ReadOnlyError";

  constructor(what: string) {
    super(`${what} was refused: this run can only read`);
  }
}

/** A client that calls no operation whose method may change anything. Throws a ReadOnlyError instead, before anything is sent. */
export function readOnly(client: SyncClient): SyncClient {
  return {
    async send(operation, input, options) {
      if (!safe.has(operation.method.toUpperCase())) throw new ReadOnlyError(operation.id);
      return await client.send(operation, input, options);
    },
    pages(operation, input, options) {
      if (!safe.has(operation.method.toUpperCase())) throw new ReadOnlyError(operation.id);
      return client.pages(operation, input, options);
    },
  };
}

/** The part of `fetch` that a client uses. */
export type ReadingFetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A `fetch` for a client's options through which no request goes that may change anything: GET, HEAD and OPTIONS pass, every
 * other method is refused with a ReadOnlyError before it reaches the network.
 */
export function readOnlyFetch(send: ReadingFetch): ReadingFetch {
  return async (url, init) => {
    const method = (init.method ?? "GET").toUpperCase();
    if (!safe.has(method)) throw new ReadOnlyError(`${method} ${new URL(url).pathname}`);
    return await send(url, init);
  };
}
