import { type ErrorFacts, KubiyaError } from "./error.ts";

/** One fault that a server found in what it was sent. */
export interface ValidationEntry {
  /** Where: `["body", "name"]`. */
  readonly loc?: readonly (string | number)[];
  readonly msg?: string;
  readonly type?: string;
}

/** What the servers say when something went wrong, in all their forms; `error.detail` is the same as one line of text. */
export interface ErrorBody {
  readonly error?: string | { readonly code?: string; readonly message?: string; readonly details?: unknown };
  readonly detail?:
    | string
    | readonly ValidationEntry[]
    | { readonly error?: string; readonly message?: string; readonly hint?: string; readonly code?: string };
  readonly request_id?: string;
  readonly [other: string]: unknown;
}

export interface ApiErrorFacts extends ErrorFacts {
  readonly status: number;
  readonly detail: string;
  readonly body: unknown;
  readonly requestId?: string | undefined;
  readonly quirk?: string | undefined;
}

/** The server answered, and not with a success. */
export class ApiError extends KubiyaError {
  declare readonly status: number;
  /** What the server said, as one line of text, without SQL and its parameters. */
  declare readonly detail: string;
  /** Id that the server gave the request, for its support. */
  declare readonly requestId: string | undefined;
  /** Known fault of the published server by which the answer came in another status than it should, e.g. a conflict as 500. */
  declare readonly quirk: string | undefined;
  /**
   * The answer as it came: parsed when it is JSON, else its text; undefined when it was empty. Not enumerable, for it may hold what should
   * not be logged.
   */
  declare readonly body: ErrorBody | string | null | undefined;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts);
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

/**
 * 429: too many calls. With `attempts` 0 the client knew from an earlier answer that it must not ask yet, and that the wait would be
 * longer than `maxRetryAfter` or the deadline; `retryAt` says when it may.
 */
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
