import {
  ApiError,
  AuthError,
  ConflictError,
  InvalidError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-error.ts";
import { type Call, callError } from "./call.ts";
import { errorBody, errorDetail } from "./error-detail.ts";
import { type Exchange, requestIdOf } from "./exchange.ts";
import { quirkOf } from "./quirk.ts";
import { serverWait } from "./server-wait.ts";

/** The error for an answer that is no success. */
export function answerError({ response, text, key, refusedRedirect }: Exchange, call: Call): ApiError {
  const { status, statusText, headers } = response;
  const body = errorBody(text);
  const said = errorDetail(body);
  const quirk = quirkOf(call.operation.quirks, status, text);
  const wait = serverWait(headers, status, text, Date.now());
  const detail = refusedRedirect ?? said.detail ?? (statusText || "no explanation was given");
  return statusError(call, quirk?.status ?? status, {
    status,
    code: refusedRedirect ? "redirect_refused" : said.code,
    // Some servers repeat a wrong key in what they say about it.
    detail: key ? detail.replaceAll(key, "***") : detail,
    body,
    requestId: requestIdOf(response) ?? said.requestId,
    quirk: quirk?.name,
    retryAfter: wait === undefined ? undefined : wait / 1000,
  });
}

interface Said {
  readonly status: number;
  readonly code?: string | undefined;
  readonly detail: string;
  readonly body: unknown;
  readonly requestId?: string | undefined;
  readonly quirk?: string | undefined;
  readonly retryAfter?: number | undefined;
}

/** The error of the family that a status belongs to. */
export function statusError(call: Call, family: number, said: Said): ApiError {
  const [Class, code] =
    families[family] ?? (family < 500 ? [ApiError, "http_error"] : [ServerError, "server_error"]);
  const facts = { ...said, code: said.code ?? code };
  const id = facts.requestId ? ` (request ${facts.requestId})` : "";
  return callError(Class, call, `${facts.status} ${facts.code}: ${facts.detail}${id}`, facts);
}

const families: Readonly<Record<number, readonly [typeof ApiError, string]>> = {
  400: [InvalidError, "invalid_request"],
  401: [AuthError, "unauthorized"],
  403: [PermissionError, "permission_denied"],
  404: [NotFoundError, "not_found"],
  409: [ConflictError, "conflict"],
  422: [InvalidError, "invalid_request"],
  429: [RateLimitError, "rate_limited"],
};
