/** One request as tests see it: no header, no body, no query, so nothing secret. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  /** Status of the answer, or how the connection ended. */
  readonly status: number | "reset" | "hang";
}

export interface RequestLog extends Iterable<LoggedRequest> {
  add(request: LoggedRequest): void;
  /** Tells a listener of every request from now on, until the function that it gives is called. */
  watch(listener: (request: LoggedRequest) => void): () => void;
  clear(): void;
  list(): readonly LoggedRequest[];
}

/** Keeps the newest requests, as many as `capacity`. */
export function createRequestLog(capacity = 10_000): RequestLog {
  let requests: LoggedRequest[] = [];
  const listeners = new Set<(request: LoggedRequest) => void>();
  return {
    add(request) {
      if (requests.length >= capacity) requests = requests.slice(capacity >> 1);
      requests.push(request);
      for (const listener of listeners) listener(request);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      requests = [];
    },
    list: () => requests,
    [Symbol.iterator]: () => requests[Symbol.iterator](),
  };
}
