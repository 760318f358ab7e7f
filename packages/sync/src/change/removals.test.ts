import { describe, expect, test } from "vitest";
import { createSession } from "../../test/session.ts";
import { manifest, markWith } from "../../test/setting.ts";

const agent = (spec = ""): string => manifest("Agent", "a", `model: m\n${spec}`);
const project = (spec = ""): string => manifest("Project", "P", `key: PP\n${spec}`);

test("a field that has left the manifest is unset in the way the kind allows", async () => {
  const session = createSession();
  await session.apply(
    agent("description: d\ncapabilities: [c]\nruntime: claude_code\nteam: t\nsystem_prompt: p") +
      manifest("Team", "t"),
  );
  const plan = await session.plan(agent() + manifest("Team", "t"));
  expect(plan.steps.map((step) => step.body)).toEqual([
    {
      description: null,
      capabilities: [],
      runtime: "default",
      team_id: null,
      configuration: { system_prompt: "", managed_by: markWith() },
    },
  ]);
  expect(plan.changes[0]?.fields).toContainEqual({ path: "description", from: "d", to: null });
  await session.apply(agent() + manifest("Team", "t"));
  expect(await session.lines(agent() + manifest("Team", "t"))).toEqual([]);
});

test("a field that another wrote is never unset", async () => {
  const session = createSession();
  await session.apply(agent());
  const [row] = session.server.rows("control-plane/Agent");
  Object.assign(row ?? {}, { description: "by hand", capabilities: ["by hand"] });
  expect(await session.lines(agent())).toEqual([]);
});

test("a key that has left a shared object goes alone", async () => {
  const session = createSession();
  await session.apply(project("settings: {mine: 1, other: 2}"));
  const [row] = session.server.rows("control-plane/Project");
  Object.assign(row?.settings ?? {}, { theirs: 3 });
  const plan = await session.plan(project("settings: {other: 2}"));
  expect(plan.steps[0]?.body).toEqual({
    settings: { theirs: 3, other: 2, managed_by: markWith("settings.other") },
  });
  expect(plan.changes[0]?.fields).toEqual([{ path: "settings.mine", from: 1 }]);
  await session.apply(project());
  expect(row?.settings).toEqual({ theirs: 3, managed_by: markWith() });
});

test("keys of any spelling are told apart", async () => {
  const session = createSession();
  await session.apply(project('settings: {"a.b": 1, "c,d": 2, "e#f": 3, "!protect": 4}'));
  const text = project('settings: {"c,d": 2}');
  expect((await session.plan(text)).changes[0]?.fields.map((field) => field.path).sort()).toEqual([
    "settings.!protect",
    "settings.a.b",
    "settings.e#f",
  ]);
  await session.apply(text);
  expect(await session.lines(text)).toEqual([]);
});

test("associations that have left the manifest are untied before the mark forgets them", async () => {
  const session = createSession();
  const text = agent() + manifest("Team", "t");
  await session.apply(text + project("agents: [a]\nteams: [t]"));
  const plan = await session.plan(text + project("teams: [t]"));
  expect(plan.steps.map((step) => [step.id, step.dependsOn])).toEqual([
    ["remove control-plane/Project/P agents a", []],
    ["update control-plane/Project/P", ["remove control-plane/Project/P agents a"]],
  ]);
  await session.apply(text + project("teams: [t]"));
  expect(session.server.rows("control-plane/Agent")[0]?.projects).toEqual([]);
  expect(await session.lines(text + project("teams: [t]"))).toEqual([]);
});

describe("what the API cannot unset", () => {
  const environment = (spec = ""): string => manifest("Environment", "env", spec);

  test("is said once, and stays as it is", async () => {
    const session = createSession();
    await session.apply(environment("display_name: E"));
    expect(await session.lines(environment())).toEqual([
      "update control-plane/Environment/env",
      "warning field.kept: display_name has left the manifest of control-plane/Environment/env, and the API cannot unset it: it stays as it is",
    ]);
    await session.apply(environment());
    expect(await session.lines(environment())).toEqual([]);
    expect(session.server.rows("control-plane/Environment")[0]?.display_name).toBe("E");
  });

  test("is not said when there is nothing left to unset", async () => {
    const session = createSession();
    await session.apply(environment("display_name: E"));
    Object.assign(session.server.rows("control-plane/Environment")[0] ?? {}, { display_name: null });
    expect(await session.lines(environment())).toEqual(["update control-plane/Environment/env"]);
  });
});

test("a field taken up with the value that it has is noted, so that it can be unset later", async () => {
  const session = createSession();
  await session.apply(agent());
  Object.assign(session.server.rows("control-plane/Agent")[0] ?? {}, { description: "d" });
  const plan = await session.plan(agent("description: d"));
  expect(plan.changes).toEqual([
    { action: "update", address: "control-plane/Agent/a", records: true, fields: [] },
  ]);
  await session.apply(agent("description: d"));
  expect(await session.lines(agent("description: d"))).toEqual([]);
  expect((await session.plan(agent())).steps[0]?.body).toMatchObject({ description: null });
});

test("where the ledger keeps the names, it forgets them only when all is done", async () => {
  const session = createSession();
  const rule = (spec: string): string =>
    manifest("ApprovalRule", "r", `scope_type: all\napprover_type: group\napprover_value: g\n${spec}`);
  await session.apply(rule("priority: 5\nenabled: false"));
  session.server.fail("updateApprovalRule", { status: 400 });
  await session.apply(rule("enabled: false"));
  expect(session.ledger.objects["control-plane/ApprovalRule/r"]?.fields).toEqual(["enabled", "priority"]);
  await session.apply(rule("enabled: false"));
  expect(session.server.rows("control-plane/ApprovalRule")[0]).toMatchObject({ priority: 0, enabled: false });
  expect(session.ledger.objects["control-plane/ApprovalRule/r"]?.fields).toEqual(["enabled"]);
});

describe("protected", () => {
  const team = manifest("Team", "t").replace("name: t", "name: t\n  protect: true");

  test("an object is not pruned although its manifest is gone", async () => {
    const session = createSession();
    await session.apply(team);
    expect(await session.lines(agent(), { prune: true })).toEqual([
      "error guard.protected: control-plane/Team/t is in no file any more, and is protected",
    ]);
    await session.apply(manifest("Team", "t"));
    expect(await session.lines(agent(), { prune: true })).toContain("delete control-plane/Team/t");
  });

  test("an object is not made anew", async () => {
    const session = createSession();
    const job = (trigger: string): string =>
      manifest("Job", "j", `trigger_type: ${trigger}\nplanning_mode: on_the_fly\nprompt_template: x`).replace(
        "name: j",
        "name: j\n  protect: true",
      );
    await session.apply(job("manual"));
    expect(await session.lines(job("webhook"))).toEqual([
      "error guard.protected: control-plane/Job/j would be deleted and made anew, and is protected",
    ]);
  });
});
