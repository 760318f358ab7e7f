import { describe, expect, test } from "vitest";
import { type Boundary, createKilling } from "./sync/killing.ts";

// A run is killed without warning at a request, before it reaches the server or before its answer comes back; the next run must make
// good what it left. KUBIYA_KILL=all for every request of 200 objects, which takes the better part of an hour.

const whole = process.env.KUBIYA_KILL === "all";
const scale = whole ? 2 / 3 : 0.05;

/** Of every request one boundary before and one after it; in the suite some of them, spread over the run. */
function boundaries(requests: number): Boundary[] {
  const all = Array.from({ length: requests }, (_, at) => at + 1).flatMap((request): Boundary[] => [
    { request, when: "before" },
    { request, when: "after" },
  ]);
  return whole ? all : [0.5, 0.8].flatMap((part) => all[Math.floor(part * all.length)] ?? []);
}

describe.each([[false], [true]])("with quirks %s", (quirks) => {
  test("killed anywhere, the next run makes every object once", { timeout: 7_200_000 }, async () => {
    const killing = await createKilling(scale, quirks);
    const wrong: [Boundary, string[]][] = [];
    let converged = 0;
    const all = boundaries(killing.requests);
    for (const boundary of all) {
      const said = await killing.kill(boundary);
      if (said.length) wrong.push([boundary, said]);
      else converged++;
    }
    expect(wrong).toEqual([]);
    expect(converged).toBe(all.length);
    if (whole)
      console.log(`quirks ${quirks}: ${converged} of ${all.length} boundaries, duplicates 0, lost 0`);
  });
});
