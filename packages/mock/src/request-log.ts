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
  clear(): void;
  list(): readonly LoggedRequest[];
}

/** Keeps the newest requests, as many as `capacity`. */
export function createRequestLog(capacity = 100_000): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    add(request) {
      if (requests.length >= capacity) requests = requests.slice(capacity >> 1);
      requests.push(request);
    },
    clear() {
      requests = [];
    },
    list: () => requests,
    [Symbol.iterator]: () => requests[Symbol.iterator](),
  };
}
