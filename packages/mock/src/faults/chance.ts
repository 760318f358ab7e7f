/** Chances that are the same in every run: each seed has a row of its own, and every call takes the next of it. */
export interface Chance {
  /** The next number of a seed, from 0 up to 1. */
  next(seed: number): number;
  clear(): void;
}

export function createChance(): Chance {
  const states = new Map<number, number>();
  return {
    next(seed) {
      const state = ((states.get(seed) ?? Math.trunc(seed)) + 0x6d2b79f5) | 0;
      states.set(seed, state);
      return mixed(state);
    },
    clear: () => states.clear(),
  };
}

/** Mulberry32: a number that looks like chance, out of a counter. */
function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
}
