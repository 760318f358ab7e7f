import { expect, test } from "vitest";
import { createSession } from "../test/session.ts";
import { manifest, platformManifest, workspace } from "../test/setting.ts";
import { planText } from "./report.ts";

const moved = (from: string, to: string) => ({
  workspace: { ...workspace, moved: [{ from: `control-plane/${from}`, to: `control-plane/${to}` }] },
});
const agent = (team: string) => manifest("Agent", "a", `model: m\nteam: ${team}`);

test("an entry under moved keeps the object, and whoever names it follows", async () => {
  const session = createSession();
  await session.apply(manifest("Team", "old", "description: d") + agent("old"));
  const [team] = session.server.rows("control-plane/Team");
  const now = manifest("Team", "new", "description: d") + agent("new");
  const plan = await session.plan(now, { ...moved("Team/old", "Team/new"), prune: true });
  expect(plan.changes).toEqual([
    {
      action: "update",
      address: "control-plane/Team/new",
      fields: [{ path: "metadata.name", from: "old", to: "new" }],
    },
  ]);
  await session.apply(now, moved("Team/old", "Team/new"));
  expect(session.server.rows("control-plane/Team")).toEqual([{ ...team, name: "new" }]);
  expect(await session.lines(now, { ...moved("Team/old", "Team/new"), prune: true })).toEqual([]);
  expect(await session.lines(now, { prune: true })).toEqual([]);
});

test("what is made in an object that moved stays where it is", async () => {
  const session = createSession();
  await session.apply(manifest("Environment", "old") + manifest("WorkerQueue", "fast", "environment: old"));
  const now = manifest("Environment", "new") + manifest("WorkerQueue", "fast", "environment: new");
  const more = { ...moved("Environment/old", "Environment/new"), prune: true };
  expect(await session.lines(now, more)).toEqual(["update control-plane/Environment/new"]);
});

test("an object without a mark moves in the ledger, too", async () => {
  const session = createSession();
  const rule = (name: string) =>
    manifest("ApprovalRule", name, "scope_type: all\napprover_type: group\napprover_value: g");
  await session.apply(rule("old"));
  const more = moved("ApprovalRule/old", "ApprovalRule/new");
  await session.apply(rule("new"), more);
  expect(session.server.rows("control-plane/ApprovalRule").map(({ name }) => name)).toEqual(["new"]);
  expect(Object.keys(session.ledger.objects)).toEqual(["control-plane/ApprovalRule/new"]);
  expect(await session.lines(rule("new"), { prune: true })).toEqual([]);
});

test("a project may have another key, since its name tells which it is", async () => {
  const session = createSession();
  await session.apply(manifest("Project", "p", "key: OLD"));
  const plan = await session.plan(manifest("Project", "p", "key: NEW"), { prune: true });
  expect(plan.changes.map(({ action, fields }) => [action, fields])).toEqual([
    ["update", [{ path: "key", from: "OLD", to: "NEW" }]],
  ]);
});

test("an entry that is done, or that never was, does nothing", async () => {
  const session = createSession();
  await session.apply(manifest("Team", "new"));
  expect(await session.lines(manifest("Team", "new"), moved("Team/old", "Team/new"))).toEqual([]);
});

test("another's object is not renamed", async () => {
  const session = createSession();
  session.server.put("control-plane/Team", { name: "old" });
  expect(await session.lines(manifest("Team", "new"), moved("Team/old", "Team/new"))).toEqual([
    "error owner.none: control-plane/Team/new is there already and was not made by this toolkit",
  ]);
});

test.each([
  ["Team/old", "Agent/new", "", /both must be addresses of one kind/],
  ["Team/old", "Team/new", manifest("Team", "old"), /a file still describes control-plane\/Team\/old/],
])("%s cannot have moved to %s", async (from, to, text, why) => {
  const lines = await createSession().lines(text + manifest("Team", "new"), moved(from, to));
  expect(lines).toEqual([expect.stringMatching(why)]);
});

test("what the API names by its name in paths keeps it for life", async () => {
  const entry = { from: "platform/Secret/old", to: "platform/Secret/new" };
  const more = { workspace: { ...workspace, moved: [entry] } };
  const lines = await createSession().lines(platformManifest("Secret", "new", "value: ${env:X}"), more);
  expect(lines).toContainEqual(expect.stringContaining("a Secret keeps its name for life"));
});

test("a creation that looks like a leftover is proposed as a rename, in lines to be copied", async () => {
  const session = createSession();
  const spec = "description: d\nruntime: default";
  await session.apply(manifest("Team", "old", spec) + manifest("Team", "other", "description: x"));
  const plan = await session.plan(
    manifest("Team", "new", spec) + manifest("Team", "other", "description: x"),
  );
  expect(plan.likelyMoves).toEqual([{ from: "control-plane/Team/old", to: "control-plane/Team/new" }]);
  expect(planText(plan)).toContain(
    'moved:\n  - { from: "control-plane/Team/old", to: "control-plane/Team/new" }\n',
  );
});

test("what could be several, or is too different, is proposed as nothing", async () => {
  const session = createSession();
  const team = (name: string, description: string) => manifest("Team", name, `description: ${description}`);
  await session.apply(team("a", "same") + team("b", "same"));
  expect((await session.plan(team("c", "same"))).likelyMoves).toBeUndefined();
  expect((await session.plan(team("a", "same") + team("c", "else"))).likelyMoves).toBeUndefined();
});
