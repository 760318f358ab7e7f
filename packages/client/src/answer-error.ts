import {
  ApiError,
  type ApiErrorFacts,
  AuthError,
  ConflictError,
  InvalidError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-error.ts";
import { askedWait } from "./asked-wait.ts";
import { type Call, callFacts, callName } from "./call.ts";
import type { Carried } from "./carry.ts";
import { errorBody, errorDetail } from "./error-detail.ts";
import { type Exchange, requestIdOf } from "./exchange.ts";
import { quirkOf } from "./quirk.ts";

/** The error for an answer that is no success. */
export function answerError({ exchange, history }: Carried, call: Call): ApiError {
  const { status, statusText } = exchange.response;
  const body = errorBody(exchange.text);
  const said = exchange.refusedRedirect ? undefined : errorDetail(body);
  const detail = withoutKey(
    said?.detail ?? exchange.refusedRedirect ?? (statusText || "no explanation was given"),
    exchange,
  );
  const requestId = requestIdOf(exchange.response) ?? said?.requestId;
  const quirk = quirkOf(call.quirks, status, exchange.text);
  const family = quirk?.status ?? status;
  const code = said?.code ?? (exchange.refusedRedirect ? "redirect_refused" : codeOf(family));
  const wait = askedWait(exchange);
  const facts: ApiErrorFacts = {
    ...callFacts(call, history),
    status,
    code,
    detail,
    body,
    requestId,
    quirk: quirk?.name,
    retryAfter: wait === undefined ? undefined : wait / 1000,
  };
  const id = requestId === undefined ? "" : ` (request ${requestId})`;
  return new (classOf(family))(`${callName(call)}: ${status} ${code}: ${detail}${id}`, facts);
}

/** The error for a failure that a stream sends as an event of a 200. */
export function eventError(
  { history }: Pick<Carried, "history">,
  call: Call,
  failure: { status: number; detail: string },
  body: unknown,
): ApiError {
  const { status, detail } = failure;
  const code = codeOf(status);
  const facts = { ...callFacts(call, history), status, code, detail, body, quirk: "failure-in-200" };
  return new (classOf(status))(`${callName(call)}: ${status} ${code}: ${detail}`, facts);
}

/** Some servers repeat a wrong key in what they say about it. */
function withoutKey(detail: string, { key }: Exchange): string {
  return key ? detail.replaceAll(key, "***") : detail;
}

const families: Readonly<Record<number, typeof ApiError>> = {
  400: InvalidError,
  401: AuthError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: InvalidError,
  429: RateLimitError,
};

function classOf(status: number): typeof ApiError {
  return families[status] ?? (status >= 500 ? ServerError : ApiError);
}

const codes: Readonly<Record<number, string>> = {
  400: "invalid_request",
  401: "unauthorized",
  403: "permission_denied",
  404: "not_found",
  409: "conflict",
  422: "invalid_request",
  429: "rate_limited",
};

function codeOf(status: number): string {
  return codes[status] ?? (status >= 500 ? "server_error" : "http_error");
}
