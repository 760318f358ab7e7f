import type { Operation } from "@kubiya-toolkit/spec/operation";
import { baseUrl } from "./base-url.ts";
import { currentKey, refuseInBrowser } from "./credential.ts";
import { environment } from "./environment.ts";
import { ConfigurationError } from "./error.ts";
import type { Gate } from "./gate.ts";
import type { Hooks } from "./hooks.ts";
import type { Fetch, KubiyaOptions, RequestOptions } from "./options.ts";
import { defaultRetry, type RetryPolicy } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";

/** Limits of one call, complete. */
export interface Limits {
  readonly timeout: number;
  readonly deadline: number;
  readonly idleTimeout: number;
  readonly retry: RetryPolicy;
}

/** A client's options, complete and checked, and what its calls share. */
export interface Configuration extends Limits {
  /** The key that is sent now; asked with true after the server has refused one. */
  key(refresh: boolean): Promise<string>;
  /** Whether another key may be had. */
  readonly renewable: boolean;
  readonly fetch: Fetch;
  readonly hooks: Hooks;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Gate | undefined;
  readonly budget: RetryBudget;
  readonly inspect: KubiyaOptions["inspect"];
  baseUrl(api: Operation["api"]): string;
}

const defaults: Limits = { timeout: 60_000, deadline: Infinity, idleTimeout: Infinity, retry: defaultRetry };

/** Completes options from the environment and the defaults. */
export function configuration(options: KubiyaOptions): Configuration {
  const platform = address("KUBIYA_BASE_URL", "https://api.kubiya.ai", "baseUrl", options.baseUrl);
  const controlPlane = address(
    "KUBIYA_CONTROL_PLANE_BASE_URL",
    "https://control-plane.kubiya.ai",
    "controlPlaneBaseUrl",
    options.controlPlaneBaseUrl,
  );
  const apiKey = options.apiKey ?? environment("KUBIYA_API_KEY");
  refuseInBrowser(apiKey !== undefined && !options.exposeKeyToBrowser);
  const whole = limits(defaults, options);
  return {
    ...whole,
    key: (refresh) => currentKey(apiKey, refresh),
    renewable: typeof apiKey === "function",
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    hooks: options.hooks ?? {},
    headers: options.headers ?? {},
    limits: options.limits || undefined,
    budget: new RetryBudget(whole.retry.budget),
    inspect: options.inspect,
    baseUrl: (api) => (api === "control-plane" ? controlPlane : platform),
  };
}

function address(variable: string, otherwise: string, option: string, given: string | undefined): string {
  if (given !== undefined) return baseUrl(given, option);
  return baseUrl(environment(variable) ?? otherwise, variable);
}

/** Limits with a call's own laid over them. */
export function limits(base: Limits, options: RequestOptions): Limits {
  const times = (["timeout", "deadline", "idleTimeout"] as const).map((name) => {
    const ms = options[name] ?? base[name];
    if (ms > 0) return ms;
    throw wrong(`${name} must be a positive number of milliseconds; Infinity means no limit`);
  });
  const [timeout = 0, deadline = 0, idleTimeout = 0] = times;
  const retry = { ...base.retry, ...(options.retry === false ? { attempts: 1 } : options.retry) };
  for (const [name, value] of Object.entries(retry))
    if (!(value >= 0)) throw wrong(`retry.${name} must be a number from 0`);
  return { timeout, deadline, idleTimeout, retry };
}

function wrong(message: string): ConfigurationError {
  return new ConfigurationError(message, { code: "bad_limit" });
}
