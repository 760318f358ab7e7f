import type { Operation } from "@kubiya-toolkit/spec";
import { baseUrl } from "./base-url.ts";
import type { ApiKey } from "./credential.ts";
import { environment } from "./environment.ts";
import { ConfigurationError } from "./error.ts";
import type { Hooks } from "./hooks.ts";
import type { Fetch, KubiyaOptions, RequestOptions } from "./options.ts";
import { defaultRetry, type RetryPolicy } from "./retry.ts";

type Api = Operation["api"];

/** Limits of one call, complete. */
export interface Limits {
  readonly timeout: number;
  readonly deadline: number;
  readonly idleTimeout: number;
  readonly retry: RetryPolicy;
}

/** A client's options, complete and checked. */
export interface Configuration extends Limits {
  readonly apiKey: ApiKey | undefined;
  readonly fetch: Fetch;
  readonly hooks: Hooks;
  readonly headers: Readonly<Record<string, string>>;
  baseUrl(api: Api): string;
}

const defaults: Limits = { timeout: 60_000, deadline: Infinity, idleTimeout: Infinity, retry: defaultRetry };

/** Completes options from the environment and the defaults. */
export function configuration(options: KubiyaOptions): Configuration {
  const platform = options.baseUrl ?? environment("KUBIYA_BASE_URL") ?? "https://api.kubiya.ai";
  const controlPlane =
    options.controlPlaneBaseUrl ??
    environment("KUBIYA_CONTROL_PLANE_BASE_URL") ??
    "https://control-plane.kubiya.ai";
  const platformUrl = baseUrl(platform, options.baseUrl === undefined ? "KUBIYA_BASE_URL" : "baseUrl");
  const controlPlaneUrl = baseUrl(
    controlPlane,
    options.controlPlaneBaseUrl === undefined ? "KUBIYA_CONTROL_PLANE_BASE_URL" : "controlPlaneBaseUrl",
  );
  return {
    ...limits(defaults, options),
    apiKey: options.apiKey ?? environment("KUBIYA_API_KEY"),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    hooks: options.hooks ?? {},
    headers: options.headers ?? {},
    baseUrl: (api) => (api === "control-plane" ? controlPlaneUrl : platformUrl),
  };
}

/** Limits with a call's own laid over them. */
export function limits(base: Limits, options: RequestOptions): Limits {
  const retry = options.retry === false ? { attempts: 1 } : options.retry;
  return {
    timeout: positive("timeout", options.timeout ?? base.timeout),
    deadline: positive("deadline", options.deadline ?? base.deadline),
    idleTimeout: positive("idleTimeout", options.idleTimeout ?? base.idleTimeout),
    retry: retry ? policy(base.retry, retry) : base.retry,
  };
}

function policy(base: RetryPolicy, given: Partial<RetryPolicy>): RetryPolicy {
  const whole = { ...base, ...given };
  for (const [name, value] of Object.entries(whole)) {
    if (!(value >= 0))
      throw new ConfigurationError(`retry.${name} must be a number from 0`, { code: "bad_limit" });
  }
  return whole;
}

function positive(name: string, ms: number): number {
  if (ms > 0) return ms;
  throw new ConfigurationError(`${name} must be a positive number of milliseconds; Infinity means no limit`, {
    code: "bad_limit",
  });
}
