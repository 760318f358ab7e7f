import type { Clock } from "../clock.ts";
import type { Family } from "../spec/family.ts";
import type { RateLimitClass, Route } from "../spec/route.ts";

/** Calls a minute that one key may make, by the class of the operation. */
export type RateLimits = Readonly<Record<RateLimitClass, number>>;

/**
 * The first of the three tables that documents give for the Platform, and the one for the Control Plane, where calls
 * of every class count together.
 */
const documented: Readonly<Record<Family, Partial<RateLimits> & { readonly any?: number }>> = {
  platform: { read: 1000, write: 200, delete: 50, execute: 100, search: 300 },
  "control-plane": { any: 100 },
};

const minute = 60_000;

interface Allowance {
  readonly allowed: boolean;
  /** `X-RateLimit-Limit`, `-Remaining` and `-Reset`, and `Retry-After` when it is used up. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimiter {
  /** Counts a call of an organisation. */
  take(organisation: string, route: Route): Allowance;
  clear(): void;
}

interface Window {
  readonly ends: number;
  used: number;
}

/** Counts in windows of a minute that begin with the first call. `own` replaces documented numbers. */
export function createRateLimiter(clock: Clock, own: Partial<RateLimits>): RateLimiter {
  const windows = new Map<string, Window>();
  return {
    take(organisation, route) {
      const table = documented[route.family];
      const shared = table.any !== undefined && own[route.rateLimitClass] === undefined;
      const name = shared ? "any" : route.rateLimitClass;
      const limit = own[route.rateLimitClass] ?? table[name] ?? table.any ?? Number.POSITIVE_INFINITY;
      const key = `${organisation} ${route.family} ${name}`;
      const now = clock.now();
      const known = windows.get(key);
      const window = known && known.ends > now ? known : { ends: now + minute, used: 0 };
      windows.set(key, window);
      const allowed = window.used < limit;
      if (allowed) window.used += 1;
      return { allowed, headers: headersOf(limit, window, allowed, now) };
    },
    clear: () => windows.clear(),
  };
}

function headersOf(limit: number, window: Window, allowed: boolean, now: number): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(limit - window.used),
    "x-ratelimit-reset": String(Math.ceil(window.ends / 1000)),
    ...(allowed ? {} : { "retry-after": String(Math.max(1, Math.ceil((window.ends - now) / 1000))) }),
  };
}
