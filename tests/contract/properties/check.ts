import fc from "fast-check";
import { type BrokenRequest, brokenRequests } from "../breaks/broken-requests.ts";
import type { Documented } from "../contract.ts";
import { curlOf } from "../requests/curl.ts";
import { requestsFor } from "../requests/draw.ts";
import { everyWord, fullRequests } from "../requests/full.ts";
import type { ContractRequest } from "../requests/request.ts";
import type { Server } from "../requests/send.ts";
import { isValid } from "../requests/valid.ts";
import { acceptFault } from "./accepts.ts";
import { isKnown } from "./known.ts";
import { refuseFault } from "./refuses.ts";

export interface Bounds {
  /** The same seed draws the same requests. */
  readonly seed: number;
  /** Requests drawn for an operation, each way. */
  readonly runs: number;
}

/** A property that does not hold. */
export interface CounterExample {
  readonly operation: string;
  /** What is wrong with the answer to the smallest request found. */
  readonly fault: string;
  readonly curl: string;
  readonly seed: number;
}

/** Good requests are accepted; faults that are known do not count. */
export async function checkAccepted(
  server: Server,
  one: Documented,
  bounds: Bounds,
): Promise<CounterExample | undefined> {
  const requests = requestsFor(one, "properties");
  const full = everyWord(fullRequests(one, bounds.seed));
  const property = fc.asyncProperty(requests, async (request) => {
    fc.pre(isValid(request));
    const fault = await acceptFault(server, request);
    if (fault !== undefined && !isKnown(one.row.id, fault)) throw new Error(fault);
  });
  const found = await fc.check(property, {
    ...options({ ...bounds, runs: bounds.runs + full.length }),
    examples: full.map((request) => [request] as [ContractRequest]),
  });
  return counterExample(server, one, bounds, found, (request) => request);
}

/** Requests that are broken in one way are refused; faults that are known do not count. */
export async function checkRefused(
  server: Server,
  one: Documented,
  bounds: Bounds,
): Promise<CounterExample | undefined> {
  const every = distinct(fullRequests(one, bounds.seed).flatMap(brokenRequests));
  const broken = fc.tuple(requestsFor(one, "properties"), fc.nat({ max: 1000 })).map(([request, choice]) => {
    const ways = isValid(request) ? brokenRequests(request) : [];
    return ways[choice % Math.max(1, ways.length)];
  });
  const property = fc.asyncProperty(broken, async (request) => {
    const fault = request && (await refuseFault(server, request));
    if (fault !== undefined && !isKnown(one.row.id, fault)) throw new Error(fault);
  });
  const runs = bounds.runs + every.length;
  const examples = every.map((request) => [request] as [BrokenRequest]);
  const found = await fc.check(property, { ...options({ ...bounds, runs }), examples });
  return counterExample(server, one, bounds, found, (request) => request?.request);
}

/** One break for each kind and place. */
function distinct(broken: readonly BrokenRequest[]): BrokenRequest[] {
  const seen = new Map<string, BrokenRequest>();
  for (const one of broken) {
    const key = `${one.kind} ${one.at} ${one.nulled} ${one.request.authorization}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function options({ seed, runs }: Bounds) {
  return { seed, numRuns: runs, maxSkipsPerRun: 1000, includeErrorInReport: true };
}

interface Found<T> {
  readonly failed: boolean;
  readonly counterexample: [T] | null;
  readonly errorInstance: unknown | null;
}

function counterExample<T>(
  server: Server,
  one: Documented,
  { seed }: Bounds,
  found: Found<T>,
  requestOf: (example: T) => ContractRequest | undefined,
): CounterExample | undefined {
  if (!found.failed) return undefined;
  const request = found.counterexample && requestOf(found.counterexample[0]);
  const { errorInstance } = found;
  return {
    operation: one.row.id,
    fault: errorInstance instanceof Error ? errorInstance.message : "no request could be drawn",
    curl: request ? curlOf(request, server.baseUrl) : "",
    seed,
  };
}
