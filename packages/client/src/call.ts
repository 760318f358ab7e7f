import type { WireRequest } from "./attempt.ts";
import type { Callable } from "./callable.ts";
import type { Configuration, Limits } from "./configuration.ts";
import type { ErrorFacts } from "./error.ts";
import type { Exchange } from "./exchange.ts";
import type { RequestOptions } from "./options.ts";
import type { GaveUp } from "./retry.ts";
import type { Wait } from "./wait.ts";

/** How the body of a success is taken in: as text, as bytes, or left as a stream. */
export type Reading = "text" | "bytes" | "stream";

/** One logical call and what has happened to it so far. It may take several attempts. */
export interface Call {
  readonly configuration: Configuration;
  readonly operation: Callable;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** How to take in a success, by its media type where that decides. */
  readonly reading: (type: string) => Reading;
  /** Time of the deadline in the clock of `Date.now()`. */
  readonly deadlineAt: number;
  readonly idempotent: boolean;
  /** Whether it changes something, so that a failure may leave its outcome unknown. */
  readonly writes: boolean;
  /** Which call of this process it is, so that those who look on can tell its attempts from those of others. */
  readonly number: number;
  readonly waits: Wait[];
  /** What each attempt sends. */
  request: WireRequest;
  attempts: number;
  outcomeUnknown: boolean;
  /** Why it is not tried again. */
  gaveUp?: GaveUp;
  /** The answer that refused a key; another one is asked for once. */
  refused?: Exchange;
}

let calls = 0;

/** A call that has not been sent. */
export function newCall(
  configuration: Configuration,
  operation: Callable,
  { signal }: RequestOptions,
  limits: Limits,
  reading: Call["reading"],
  deadlineAt = Date.now() + limits.deadline,
): Call {
  const read = operation.method === "GET";
  const idempotent = operation.idempotent ?? read;
  return {
    configuration,
    operation,
    limits,
    signal,
    reading,
    deadlineAt,
    idempotent,
    writes: !(read && idempotent),
    number: ++calls,
    waits: [],
    request: { url: "", headers: {} },
    attempts: 0,
    outcomeUnknown: false,
  };
}

type ErrorClass<Facts, E> = new (message: string, facts: Facts) => E;

/** An error of a call: its message begins with the call, its facts are those of the call and what is given. */
export function callError<Facts extends ErrorFacts, E>(
  Class: ErrorClass<Facts, E>,
  call: Call,
  message: string,
  facts: Facts,
): E {
  const { operation, attempts, outcomeUnknown, waits, gaveUp } = call;
  const { id: operationId, method, path: pathTemplate } = operation;
  const key = authPrefix(operation);
  return new Class(`${method} ${pathTemplate}: ${message}`, {
    operationId,
    method,
    pathTemplate,
    attempts,
    outcomeUnknown,
    waits,
    gaveUp,
    curl: `curl -X ${method} "${call.configuration.baseUrl(operation.api)}${pathTemplate}"${key ? ` -H "Authorization: ${key} $KUBIYA_API_KEY"` : ""}`,
    ...facts,
  });
}

/** Word before the key in `Authorization`; undefined where no key is sent. */
export function authPrefix({ auth, api }: Callable): string | undefined {
  return auth ? auth[0] : api === "control-plane" ? "Bearer" : "UserKey";
}
