interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that moves only when something waits. */
export interface VirtualClock extends Disposable {
  /** Milliseconds since 1970 by this clock. */
  readonly now: number;
  /** Timers that are set. */
  readonly timers: number;
  /** Lets time pass, from timer to timer, until a promise settles; gives what it gives, and how long that took by this clock. */
  run<T>(work: Promise<T> | PromiseLike<T>): Promise<{ readonly value: T; readonly ms: number }>;
  /** Lets this much time pass. */
  advance(ms: number): Promise<void>;
  /** Gives the real clock back. */
  restore(): void;
}

/**
 * Puts a virtual clock in place of `Date.now`, `setTimeout` and `clearTimeout` of the whole process, so that waits of minutes pass at
 * once. One at a time; `using clock = virtualClock()` gives the real one back by itself. Not for what talks to a real network.
 */
export function virtualClock(start = Date.UTC(2030, 0, 1)): VirtualClock {
  const real = { now: Date.now, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const timers = new Map<number, Timer>();
  let now = start;
  let count = 0;
  const set = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    timers.set(++count, { at: now + Math.max(0, ms), run: () => run(...given) });
    return count;
  };
  const settle = () => new Promise<void>((done) => void real.setTimeout(done, 0));
  const next = () => [...timers].sort(([, a], [, b]) => a.at - b.at)[0];
  const fire = ([id, { at, run }]: [number, Timer]) => {
    timers.delete(id);
    now = Math.max(now, at);
    run();
  };
  Date.now = () => now;
  Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => void timers.delete(id) });
  const restore = () => {
    Date.now = real.now;
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
  };
  return {
    get now() {
      return now;
    },
    get timers() {
      return timers.size;
    },
    async run(work) {
      const began = now;
      let open = true;
      const outcome = Promise.resolve(work).finally(() => {
        open = false;
      });
      outcome.catch(() => {});
      for (;;) {
        for (let turns = 0; open && turns < 3; turns++) await settle();
        const timer = next();
        if (!open || !timer) break;
        fire(timer);
      }
      return { value: await outcome, ms: now - began };
    },
    async advance(ms) {
      const end = now + ms;
      for (let timer = next(); timer && timer[1].at <= end; timer = next()) {
        fire(timer);
        await settle();
      }
      now = end;
      await settle();
    },
    restore,
    [Symbol.dispose]: restore,
  };
}
