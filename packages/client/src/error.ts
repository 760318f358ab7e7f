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
  readonly cause?: unknown;
}

/** Anything this client throws. No message and no field of it holds a key. */
export class KubiyaError extends Error {
  /** What went wrong, for `switch`: the server's own code where it gave one (`not_found`), else one of ours. */
  readonly code: string;
  /** Operation that was called; absent for calls through `raw` and for errors of configuration. */
  readonly operationId: string | undefined;
  readonly method: string | undefined;
  /** Path as in the API's document, without the values: `/api/v1/agents/{agent_id}`. */
  readonly pathTemplate: string | undefined;
  /** How many times the request was tried. 0: nothing was sent. */
  readonly attempts: number;
  /**
   * Whether a write may have been carried out although the call failed: it ended in a 5xx, a time-out, a broken
   * connection or an answer that could not be read. Read before you write again. Always false for reads.
   */
  readonly outcomeUnknown: boolean;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = facts.code;
    this.operationId = facts.operationId;
    this.method = facts.method;
    this.pathTemplate = facts.pathTemplate;
    this.attempts = facts.attempts ?? 0;
    this.outcomeUnknown = facts.outcomeUnknown ?? false;
  }

  override get name(): string {
    return "KubiyaError";
  }

  get [brand](): true {
    return true;
  }

  /** The facts without the body and the cause: safe to log. */
  toJSON(): Record<string, unknown> {
    return Object.assign({} as Record<string, unknown>, { name: this.name, message: this.message }, this);
  }
}

/** The client was set up wrongly: a missing or unusable key, base URL or limit. Nothing was sent. */
export class ConfigurationError extends KubiyaError {
  override get name(): string {
    return "ConfigurationError";
  }
}

/** A path parameter, query or body that cannot be sent as it is. Nothing was sent. */
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
  readonly phase: Phase;
  /** Which option set the limit. */
  readonly limit: "timeout" | "deadline" | "idleTimeout";

  constructor(
    message: string,
    facts: ErrorFacts & { readonly phase: Phase; readonly limit: TimeoutError["limit"] },
  ) {
    super(message, facts);
    this.phase = facts.phase;
    this.limit = facts.limit;
  }

  override get name(): string {
    return "TimeoutError";
  }
}

/** Whether a value is an error of this client, also when it comes from another copy of the package. */
export function isKubiyaError(value: unknown): value is KubiyaError {
  return typeof value === "object" && value !== null && brand in value;
}
