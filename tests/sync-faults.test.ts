import { createMock } from "@kubiya-toolkit/mock";
import type { Outcome } from "@kubiya-toolkit/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { manyManifests } from "../bench/sync/many-manifests.ts";
import { badOutcomes, createBed, hasty } from "./sync/bed.ts";
import { attemptTimeout, type FaultName, faultNames, faulty } from "./sync/faulty.ts";

// Every request of a run may go wrong in every way: the run ends well or says what did not, and the next one makes good what it left.
// KUBIYA_SYNC_RUNS=500 for the long run; with it every request is struck by every fault.

const runs = Number(process.env.KUBIYA_SYNC_RUNS ?? 0);
const timeout = 600_000;
const mock = createMock({ quirks: true });
const texts = manyManifests(undefined, 0.03).map((one) => JSON.stringify(one));
let organisations = 0;

/** One run with faults and one without. */
async function struck(
  faults: ReadonlyMap<number, FaultName>,
): Promise<{ requests: number; outcomes: readonly Outcome[] }> {
  const front = faulty((request) => mock.fetch(request), faults);
  let on = true;
  const bed = createBed({
    fetch: (request) => (on ? front.fetch(request) : mock.fetch(request)),
    apiKey: `faults-${organisations++}`,
    client: { ...hasty, timeout: attemptTimeout },
  });
  const { plan, problems } = await bed.preview(texts);
  const done = plan && (await bed.carryOut(plan));
  const requests = front.count();
  on = false;
  if (!done) expect(problems.map(({ code }) => code)).toContain("read.failed");
  for (const { status, detail, because } of done?.outcomes ?? []) {
    if (status === "failed") expect(detail).toMatch(/\S/);
    else if (status === "skipped") expect(because).toMatch(/\S/);
    else expect(status).toMatch(/^(done|settled)$/);
  }
  expect(badOutcomes(await bed.apply(texts))).toEqual([]);
  const after = await bed.plan(texts, { prune: true });
  expect({ changes: after.changes, keep: after.counts.keep }).toEqual({ changes: [], keep: texts.length });
  return { requests, outcomes: done?.outcomes ?? [] };
}

test.each(faultNames)("%s, at one request after the other", { timeout }, async (fault) => {
  const { requests } = await struck(new Map());
  const step = runs ? 1 : Math.ceil(requests / 5);
  for (let at = 0; at < requests; at += step) {
    const { outcomes } = await struck(new Map([[at, fault]]));
    const failed = outcomes.filter(({ status }) => status === "failed");
    expect({ at, failed }).toEqual({ at, failed: [] });
  }
});

test("any of them, at any requests", { timeout }, async () => {
  const some = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...faultNames)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(some, async (faults) => {
      await struck(new Map(faults));
    }),
    runs ? { numRuns: runs } : { numRuns: 8, seed: 7 },
  );
});

test("a server that answers nothing but 500 is told of, and nothing is lost", { timeout }, async () => {
  const always = new Map(Array.from({ length: 2000 }, (_, at) => [at + 8, "500"] as const));
  const { outcomes } = await struck(always);
  expect(outcomes.some(({ status }) => status === "failed")).toBe(true);
});
