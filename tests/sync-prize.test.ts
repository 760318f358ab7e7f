import { kinds } from "@kubiya-toolkit/kinds";
import { createMock } from "@kubiya-toolkit/mock";
import { expect, test } from "vitest";
import { prize } from "../bench/sync/prize.ts";
import { keptKinds } from "./kept-kinds.ts";

// What `bench/sync` measures on the published server, in small on the mock. KUBIYA_SYNC_SCALE=1 for all of it.

const scale = Number(process.env.KUBIYA_SYNC_SCALE ?? 0.2);
const listPaths =
  /^GET \/api\/v1\/(projects|environments|worker-queues|skills|teams|agents|jobs|approval-rules)$/;

test.each([[false], [true]])(
  "objects of eight kinds with required fields alone are made, changed, renamed and removed; quirks %s",
  { timeout: 120_000 },
  async (quirks) => {
    const mock = createMock({ quirks });
    const kept = await keptKinds(mock);
    const names = kinds.filter((kind) => kept.has(kind)).map(({ kind }) => kind);
    const fetch = (url: URL | RequestInfo, init?: RequestInit) => mock.fetch(new Request(url, init));
    const baseUrl = "http://mock.test";
    const wanted = ["Project", "Environment", "WorkerQueue", "Skill", "Team", "Agent", "Job", "ApprovalRule"];
    const { runs, wrong } = await prize({
      baseUrl,
      apiKey: "k",
      fetch,
      kinds: wanted.filter((kind) => names.includes(kind)),
      scale,
    });
    expect(runs.flatMap(({ bad }) => bad)).toEqual([]);
    const again = runs.filter(({ name }) => name === "plan again");
    expect(again.map(({ toApply }) => toApply)).toEqual(again.map(() => []));
    for (const { counts } of again)
      expect(counts).toMatchObject({ create: 0, update: 0, replace: 0, delete: 0 });
    const [first, , , fourth] = again;
    for (const run of [first, fourth]) {
      expect(run?.toPlan.filter((request) => !listPaths.test(request))).toEqual([]);
      expect(new Set(run?.toPlan).size).toBe(run?.toPlan.length);
    }
    expect(wrong).toEqual([]);
  },
);
