import { readAddress } from "../object/address.ts";
import type { Plan } from "../types.ts";

export interface PredictOptions {
  /** Requests a second that the service takes. Default 10. */
  readonly rate?: number;
  /** Seconds until a request is answered. Default 0.2. */
  readonly latency?: number;
  /** Calls at once. Default 8. */
  readonly concurrency?: number;
}

/** What carrying out a plan will cost. */
export interface Prediction {
  readonly requests: number;
  readonly seconds: number;
  /** Calls that have to wait for each other, at most. */
  readonly longestChain: number;
  readonly rate: number;
}

/** Requests and time: whichever is longer, all requests at the rate, or the longest chain of calls that wait for each other. */
export function predict(plan: Plan, options: PredictOptions = {}): Prediction {
  const { rate = 10, latency = 0.2, concurrency = 8 } = options;
  const calls = plan.steps.filter(({ operation }) => operation !== "");
  const kinds = new Set(Object.keys(plan.seal.objects).map((address) => readAddress(address)?.kind));
  const requests = calls.length
    ? calls.length + calls.filter((step) => step.readsFirst).length + kinds.size
    : 0;
  const longestChain = chainOf(plan);
  const speed = Math.min(rate, concurrency / latency);
  return { requests, seconds: Math.max(requests / speed, longestChain * latency), longestChain, rate };
}

/** Steps stand after those they wait for. */
function chainOf({ steps }: Plan): number {
  const lengths = new Map<string, number>();
  for (const { id, dependsOn } of steps)
    lengths.set(id, 1 + Math.max(0, ...dependsOn.map((one) => lengths.get(one) ?? 0)));
  return Math.max(0, ...lengths.values());
}

/** `412 requests, about 50 s at 10/s`. */
export function predictionText({ requests, seconds, rate }: Prediction): string {
  return `${requests === 1 ? "1 request" : `${requests} requests`}, about ${durationText(seconds)} at ${rate}/s`;
}

/** `1 s` or less, `50 s`, `3 min`. */
export function durationText(seconds: number): string {
  if (seconds < 1) return "1 s";
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
