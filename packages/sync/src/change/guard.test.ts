import { kinds } from "@kubiya-toolkit/kinds";
import { expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest, workspace } from "../../test/setting.ts";
import { refusalText } from "../report.ts";
import { judge } from "./guard.ts";

const limits = { deletes: 3, deleteShare: 0.5 };
const tallied = (deletes: number, owned: number, updates = 0, weight = deletes) => ({
  deletes,
  owned,
  updates,
  weight,
});

test.each<[string, Parameters<typeof judge>, string[]]>([
  ["within the limit", [tallied(3, 100), limits], []],
  ["one too many", [tallied(4, 100), limits], ["deletes 4 > 3"]],
  ["one too many, allowed by number", [tallied(4, 100), limits, { deletes: 4 }], []],
  ["more than allowed by number", [tallied(5, 100), limits, { deletes: 4 }], ["deletes 5 > 4"]],
  ["few, but grave", [tallied(1, 100, 0, 10), limits], ["deletes 10 > 3"]],
  ["few, but grave, allowed by what they count", [tallied(1, 100, 0, 10), limits, { deletes: 10 }], []],
  ["more than the share", [tallied(3, 10), { deletes: 9, deleteShare: 0.2 }], ["deleteShare 3 > 2"]],
  ["a share of few says nothing", [tallied(3, 9), { deletes: 9, deleteShare: 0.2 }], []],
  ["changes without a limit", [tallied(0, 10, 999), limits], []],
  ["changes beyond their limit", [tallied(0, 10, 3), { ...limits, updates: 2 }], ["updates 3 > 2"]],
])("%s", (_, given, want) => {
  const { allowed, refusals } = judge(...given);
  expect(refusals.map((one) => `${one.limit} ${one.count} > ${one.allowed}`)).toEqual(want);
  expect(allowed).toBe(want.length === 0);
});

const skills = (...names: string[]) => names.map((name) => manifest("Skill", name, "type: shell")).join("");
const limited = (more: object) => ({ workspace: { ...workspace, limits: { ...workspace.limits, ...more } } });

test.each<[object, string[]]>([
  [{}, []],
  [
    { kinds: { "control-plane/Skill": { deletes: 1 } } },
    ["deletes 2 objects of control-plane/Skill, more than 1; allow it with --allow-deletes 3"],
  ],
  [
    { kinds: { "control-plane/Team": { deletes: 0 } } },
    ["deletes 1 object of control-plane/Team, more than 0; allow it with --allow-deletes 3"],
  ],
  [{ kinds: { "control-plane/Agent": { deletes: 0 } } }, []],
  [
    { kinds: { "control-plane/Skill": { deleteShare: 0.1 } } },
    [
      "deletes 2 objects of control-plane/Skill, more than 1, by the share that may be deleted; allow it with --allow-deletes 3",
    ],
  ],
])("a kind has limits of its own: %j", async (more, want) => {
  const session = createSession();
  const kept = skills(...[..."abcdefghi"].map((name) => `kept-${name}`));
  await session.apply(kept + skills("one", "two") + manifest("Team", "t"));
  const options = { ...limited(more), prune: true };
  const { verdict } = await session.plan(kept, options);
  expect(verdict.refusals.map(refusalText)).toEqual(want.map((one) => `refused: ${one}`));
  const { verdict: allowed } = await session.plan(kept, { ...options, allow: { deletes: 3 } });
  expect(allowed.refusals).toEqual([]);
});

test("a limit of changes for a kind", async () => {
  const session = createSession();
  await session.apply(skills("one", "two"));
  const changed = ["one", "two"]
    .map((name) => manifest("Skill", name, "type: shell\ndescription: d"))
    .join("");
  const { verdict } = await session.plan(
    changed,
    limited({ kinds: { "control-plane/Skill": { updates: 1 } } }),
  );
  expect(verdict.refusals.map(refusalText)).toEqual([
    "refused: changes 2 objects of control-plane/Skill, more than 1; allow it with --allow-updates 2",
  ]);
});

test("what much depends on counts for ten", async () => {
  const grave = kinds.filter(({ gravity }) => gravity === 10).map(({ kind }) => kind);
  expect([...new Set(grave)].sort()).toEqual(["Policy", "Runner", "Secret", "WorkerQueue"]);
  const session = createSession();
  const environment = manifest("Environment", "prod");
  await session.apply(
    environment + manifest("WorkerQueue", "fast", "environment: prod") + manifest("Team", "t"),
  );
  const { verdict } = await session.plan(environment, { prune: true });
  expect(verdict.refusals.map(refusalText)).toEqual([
    "refused: deletes 2 objects, which count 11, more than 10; allow it with --allow-deletes 11",
  ]);
});
