/** A wait that was part of a call. */
export interface Wait {
  /**
   * Who caused it: `retry-after` the server, by a header or its body; `backoff` the client's own pause before another
   * attempt; `limiter` what earlier answers told of the server's limits.
   */
  readonly cause: "retry-after" | "backoff" | "limiter";
  readonly ms: number;
  /** When it ends, in the clock of `Date.now()`. */
  readonly until: number;
}
