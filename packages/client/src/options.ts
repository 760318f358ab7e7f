import type { Callable } from "./callable.ts";
import type { ApiKey } from "./credential.ts";
import type { Gate } from "./gate.ts";
import type { Hooks } from "./hooks.ts";
import type { PathValues } from "./path.ts";
import type { RetryPolicy } from "./retry.ts";

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of a client. */
export interface KubiyaOptions {
  /**
   * The API key alone, without the word `UserKey` or `Bearer`, or a function that gives it, called before every attempt and, with
   * `refresh: true`, once after a 401. Default: the environment's `KUBIYA_API_KEY`. Without one, the first call that needs it
   * fails with a ConfigurationError.
   */
  readonly apiKey?: ApiKey | undefined;
  /**
   * Lets the client hold a key in a browser, where whoever uses the page can read it. Default false: a ConfigurationError. Better send
   * the calls through a server of your own.
   */
  readonly exposeKeyToBrowser?: boolean | undefined;
  /** Where the Platform API is, with or without `/api/v1`. Default: `KUBIYA_BASE_URL`, then `https://api.kubiya.ai`. */
  readonly baseUrl?: string | undefined;
  /** Where the Control Plane is. Default: `KUBIYA_CONTROL_PLANE_BASE_URL`, then `https://control-plane.kubiya.ai`. */
  readonly controlPlaneBaseUrl?: string | undefined;
  /** Stands in for the global `fetch`, e.g. to go through a proxy. Default: the global one, looked up at every attempt. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that one attempt may last, the reading of its body included. `Infinity`: no limit. Default 60000. */
  readonly timeout?: number | undefined;
  /** Milliseconds that a call may last over all attempts and waits, a list over all its pages, a stream to its end. Default: no limit. */
  readonly deadline?: number | undefined;
  /** Milliseconds that a stream may be silent, keep-alive comments counted as life. Default: no limit. */
  readonly idleTimeout?: number | undefined;
  /** When to try again; what is not given stays at its default. `false`: never. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /**
   * What holds calls back when answers tell of a limit. Clients that share a key should be given the same one. `false`: nothing does.
   * Default: of `createKubiya` a `createLimits()` of its own, of `createConnection` nothing.
   */
  readonly limits?: Gate | false | undefined;
  /** Observers of the traffic. */
  readonly hooks?: Hooks | undefined;
  /** Is given each answer that was decoded, e.g. to hold it against the API's document (`/drift`). What it throws is dropped. */
  readonly inspect?: ((operation: Callable, status: number, answer: unknown) => void) | undefined;
  /** Headers sent with every request. `Authorization` is always the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of one call; what is not given is as the client has it. */
export interface RequestOptions
  extends Pick<KubiyaOptions, "timeout" | "deadline" | "idleTimeout" | "retry" | "headers"> {
  /** Aborts the call, its waits included, with an AbortError. */
  readonly signal?: AbortSignal | undefined;
}

/** What a call sends. */
export interface Input {
  /** Values of path parameters, by their names in the API's document. */
  readonly path?: PathValues | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
