import type { Callable } from "./callable.ts";
import { type HeaderReader, numberIn, resetOf } from "./server-wait.ts";

/** What is known of one limit of the server: a host, a key and a class of operations. */
interface Lane {
  readonly host: string;
  readonly class: string;
  /** Requests that the server will still take before `resetAt`. */
  left: number;
  resetAt: number;
  /** The server asked to send nothing before. */
  pausedUntil: number;
  /** Milliseconds between two requests; 0: as they come. */
  gap: number;
  /** The earliest time of the next request. */
  next: number;
  waiting: number;
}

/** One line of `limits.snapshot()`. Times are in the clock of `Date.now()`. */
export interface LimitSnapshot extends Readonly<Omit<Lane, "gap" | "next">> {
  /** Requests a minute that the client allows itself; undefined: no limit. */
  readonly perMinute: number | undefined;
}

/** Requests a minute by `x-rate-limit-class`, as the Platform documents them. Where there is no class: the Control Plane's one limit. */
const documented: Readonly<Record<string, number>> = {
  read: 1000,
  write: 200,
  delete: 50,
  execute: 100,
  search: 300,
  all: 100,
};

const slowest = 2000;

/**
 * Keeps a client within limits that the server shows. Until an answer tells of one (rate-limit headers, a 429) it lets
 * everything through at the cost of one look into a map, and it never holds a timer of its own: who must wait is told how long.
 * A 429 that says how long makes all wait so long; after any other, requests are spaced by the documented limit of their class, and
 * ever less so while all goes well.
 */
export class Limiter {
  readonly #lanes = new Map<string, Lane>();

  /** Takes the next place, and gives the milliseconds until it comes. */
  take(id: string, now: number): number {
    const lane = this.#lanes.get(id);
    if (!lane) return 0;
    if (lane.resetAt <= now) lane.left = Infinity;
    const start = Math.max(now, lane.pausedUntil, lane.next, lane.left > 0 ? 0 : lane.resetAt);
    lane.left -= 1;
    lane.next = start + lane.gap;
    return start - now;
  }

  /** Milliseconds that all of a lane still pause; asked again after a wait, for the server may have spoken meanwhile. */
  pause(id: string, now: number): number {
    return Math.max(0, (this.#lanes.get(id)?.pausedUntil ?? 0) - now);
  }

  /** Counts those who wait. */
  queue(id: string, change: 1 | -1): void {
    const lane = this.#lanes.get(id);
    if (lane) lane.waiting += change;
  }

  /** Learns from an answer. */
  learn(id: string, status: number, headers: HeaderReader, asked: number | undefined, now: number): void {
    const left = numberIn(headers, "x-ratelimit-remaining");
    const resetAt = resetOf(headers);
    const tells = left !== undefined && resetAt > now;
    const lane = this.#lanes.get(id) ?? (tells || status === 429 ? this.#open(id, now) : undefined);
    if (!lane) return;
    if (tells) {
      lane.left = resetAt === lane.resetAt ? Math.min(left, lane.left) : left;
      lane.resetAt = resetAt;
    }
    retune(lane, status, asked, now);
    if (!lane.gap && isOver(lane, now)) this.#lanes.delete(id);
  }

  snapshot(): LimitSnapshot[] {
    return [...this.#lanes.values()].map(({ gap, next: _, ...lane }) => ({
      ...lane,
      perMinute: gap ? Math.round(60_000 / gap) : undefined,
    }));
  }

  /** Keys may change for ever, so what is over is forgotten. */
  #open(id: string, now: number): Lane {
    for (const [old, lane] of this.#lanes) if (isOver(lane, now)) this.#lanes.delete(old);
    const [host = "", name = ""] = id.split(" ");
    const lane = {
      host,
      class: name,
      left: Infinity,
      resetAt: 0,
      pausedUntil: 0,
      gap: 0,
      next: 0,
      waiting: 0,
    };
    this.#lanes.set(id, lane);
    return lane;
  }
}

/** Slower after a 429 that does not say until when, up again with every success, until it is past twice the documented limit and none is kept. */
function retune(lane: Lane, status: number, asked: number | undefined, now: number): void {
  const usual = 60_000 / (documented[lane.class] ?? 100);
  if (status < 400) lane.gap = lane.gap < usual / 2 ? 0 : lane.gap * 0.9;
  if (status !== 429) return;
  lane.pausedUntil = Math.max(lane.pausedUntil, now + (asked ?? 0));
  if (asked !== undefined) return;
  lane.gap = Math.min(slowest, lane.gap ? lane.gap * 2 : usual);
  lane.next = Math.max(lane.next, now + lane.gap);
}

/** The lane of an operation: the Control Plane documents one limit for all, the Platform one for each class. */
export function laneOf({ api, rateLimitClass }: Callable, host: string, key: string | undefined): string {
  return `${host} ${api === "control-plane" || !rateLimitClass ? "all" : rateLimitClass} ${key}`;
}

function isOver(lane: Lane, now: number): boolean {
  return !lane.waiting && Math.max(lane.resetAt, lane.pausedUntil, lane.next + 60_000) <= now;
}
