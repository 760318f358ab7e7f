import type { Bounds } from "./check.ts";

/** What the suite draws: `CONTRACT_RUNS` and `CONTRACT_SEED` ask for more or for something else. */
export const bounds: Bounds = {
  seed: Number(process.env.CONTRACT_SEED ?? 6),
  runs: Number(process.env.CONTRACT_RUNS ?? 3),
};
