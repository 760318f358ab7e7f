import { report } from "./report.ts";
import type { Wait } from "./wait.ts";

/** Shared by every copy of this package in a process, so that `isKubiyaError` works across copies and bundles. */
const brand = Symbol.for("@kubiya-toolkit/client/error");

/** What is known of a call when it fails. */
export interface ErrorFacts {
  readonly code: string;
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  readonly pathTemplate?: string | undefined;
  readonly attempts?: number | undefined;
  readonly outcomeUnknown?: boolean | undefined;
  readonly waits?: readonly Wait[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly gaveUp?: string | undefined;
  /** The call as a line for a shell, without the key and the values. */
  readonly curl?: string | undefined;
  /** Of a time-out. */
  readonly phase?: Phase;
  readonly limit?: TimeoutError["limit"];
  /** What the server sent. */
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** Anything this client throws. No message and no field of it holds a key. */
export class KubiyaError extends Error {
  /** What went wrong, for `switch`: the server's own code where it gave one (`not_found`), else one of ours. */
  declare readonly code: string;
  /** Operation that was called; absent for calls through `raw` and for errors of configuration. */
  declare readonly operationId: string | undefined;
  declare readonly method: string | undefined;
  /** Path as in the API's document, without the values: `/api/v1/agents/{agent_id}`. */
  declare readonly pathTemplate: string | undefined;
  /** How many times the request was tried. 0: nothing was sent. */
  declare readonly attempts: number;
  /**
   * Whether a write may have been carried out although the call failed: it ended in a 5xx, a time-out, a broken
   * connection or an answer that could not be read. Read before you write again. Always false for reads.
   */
  declare readonly outcomeUnknown: boolean;
  /** The waits that were part of the call, each with its cause. */
  declare readonly waits: readonly Wait[];
  /** Seconds that the server asked to wait before another try. */
  declare readonly retryAfter: number | undefined;
  /** When to come back, where the server told. */
  declare readonly retryAt: Date | undefined;
  /**
   * Why it was not tried again: `kind` (such a failure does not pass, or the write may have been done), `attempts` (all were used),
   * `maxRetryAfter` or `deadline` (the wait would not fit), `budget` (too many calls of this client fail).
   */
  declare readonly gaveUp: string | undefined;
  declare readonly curl: string | undefined;

  constructor(message: string, { cause, curl, body, ...facts }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { attempts: 0, outcomeUnknown: false, waits: [] }, facts);
    Object.defineProperties(this, { curl: { value: curl }, body: { value: body } });
    if (facts.retryAfter !== undefined)
      Object.assign(this, { retryAt: new Date(Math.min(Date.now() + facts.retryAfter * 1000, 8.64e15)) });
  }

  override get name(): string {
    return "KubiyaError";
  }

  get [brand](): true {
    return true;
  }

  /** Milliseconds that the call spent waiting. */
  get waited(): number {
    return this.waits.reduce((sum, { ms }) => sum + ms, 0);
  }

  /**
   * What one can paste into a ticket: the message, the operation, its attempts and waits, the request's id, and the call as a
   * curl line whose key is `$KUBIYA_API_KEY`. Holds no key, no path values, no query and no body.
   */
  report(): string {
    return report(this);
  }

  /** The facts without the body and the cause: safe to log. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return Object.assign<Record<string, unknown>, this>({ name, message }, this);
  }
}

/** The client was set up wrongly: a missing or unusable key, base URL or limit. Nothing was sent. */
export class ConfigurationError extends KubiyaError {
  override get name(): string {
    return "ConfigurationError";
  }
}

/** A path parameter, query, header or body that cannot be sent as it is. Nothing was sent. */
export class InputError extends KubiyaError {
  override get name(): string {
    return "InputError";
  }
}

/** No answer arrived: the connection could not be made, or broke. `code` is the system's (`ECONNREFUSED`) where known. */
export class NetworkError extends KubiyaError {
  override get name(): string {
    return "NetworkError";
  }
}

/** The caller's signal was aborted. `cause` is the signal's reason. */
export class AbortError extends KubiyaError {
  override get name(): string {
    return "AbortError";
  }
}

/** A success whose body is not what the API's document says: HTML, cut-off JSON, another envelope, a repeated page. */
export class DecodeError extends KubiyaError {
  override get name(): string {
    return "DecodeError";
  }
}

/** What the client was waiting for: the key, the answer's headers, its body, or the next event of a stream. */
export type Phase = "key" | "headers" | "body" | "idle";

/** A limit of time passed. */
export class TimeoutError extends KubiyaError {
  declare readonly phase: Phase;
  /** Which option set the limit. */
  declare readonly limit: "timeout" | "deadline" | "idleTimeout";

  override get name(): string {
    return "TimeoutError";
  }
}

/** Whether a value is an error of this client, also when it comes from another copy of the package. */
export function isKubiyaError(value: unknown): value is KubiyaError {
  return typeof value === "object" && value !== null && brand in value;
}
