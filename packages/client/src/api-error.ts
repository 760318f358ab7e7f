import { type ErrorFacts, KubiyaError } from "./error.ts";

export interface ApiErrorFacts extends ErrorFacts {
  readonly status: number;
  readonly detail: string;
  readonly body: unknown;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly quirk?: string | undefined;
}

/** The server answered, and not with a success. */
export class ApiError extends KubiyaError {
  readonly status: number;
  /** What the server said, as one line of text, without SQL and its parameters. */
  readonly detail: string;
  /** Id that the server gave the request, for its support. */
  readonly requestId: string | undefined;
  /** Seconds that the server asked to wait before another try. */
  readonly retryAfter: number | undefined;
  /** Known fault of the published server by which the answer came in another status than it should, e.g. a conflict as 500. */
  readonly quirk: string | undefined;
  /** The answer as it came: parsed when it is JSON, else its text. Not enumerable, for it may hold what should not be logged. */
  declare readonly body: unknown;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts);
    this.status = facts.status;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.quirk = facts.quirk;
    Object.defineProperty(this, "body", { value: facts.body, enumerable: false });
  }

  override get name(): string {
    return "ApiError";
  }
}

/** 400 and 422: the request is not what the API takes. */
export class InvalidError extends ApiError {
  override get name(): string {
    return "InvalidError";
  }
}

/** 401: no key, or one the server does not know. */
export class AuthError extends ApiError {
  override get name(): string {
    return "AuthError";
  }
}

/** 403: the key may not do this. */
export class PermissionError extends ApiError {
  override get name(): string {
    return "PermissionError";
  }
}

/** 404: no such thing. */
export class NotFoundError extends ApiError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409: it exists already, or its state does not allow the call. Also where the published server says so by 400 or 500 (`quirk`). */
export class ConflictError extends ApiError {
  override get name(): string {
    return "ConflictError";
  }
}

/** 429: too many calls. */
export class RateLimitError extends ApiError {
  override get name(): string {
    return "RateLimitError";
  }
}

/** 5xx: the server failed; a write may have been carried out all the same. */
export class ServerError extends ApiError {
  override get name(): string {
    return "ServerError";
  }
}
