import { expect, test } from "vitest";
import { createFakeServer, type FakeServer } from "../test/fake-server.ts";
import { createSession } from "../test/session.ts";
import { manifest, mark, platformManifest, secretsOf } from "../test/setting.ts";
import { type CarryOutOptions, carryOut, type Plan } from "./index.ts";

const team = (description: string): string => manifest("Team", "t", `description: ${description}`);

function run(server: FakeServer, plan: Plan, more: Partial<CarryOutOptions> = {}) {
  return carryOut(plan, { client: server.client, secrets: secretsOf({}), ...more });
}

async function changedMeanwhile() {
  const session = createSession();
  const { server } = session;
  await session.apply(team("old") + manifest("Skill", "s", "type: shell"));
  const plan = await session.plan(
    team("new") +
      manifest("Skill", "s", "type: shell\nicon: Box") +
      manifest("Project", "P", "key: PP\nteams: [t]"),
  );
  Object.assign(server.rows("control-plane/Team")[0] ?? {}, { description: "by hand", status: "busy" });
  server.calls.length = 0;
  return { server, plan };
}

function writes(server: FakeServer): string[] {
  return server.calls.map((call) => call.id).filter((id) => !/^(list|get|resolve)/.test(id));
}

test("a plan whose objects have changed is stale: the fields are named and nothing is done", async () => {
  const { server, plan } = await changedMeanwhile();
  const { outcomes, moved, problems } = await run(server, plan);
  expect(outcomes).toEqual([]);
  expect(moved).toEqual([{ address: "control-plane/Team/t", what: "changed", fields: ["description"] }]);
  expect(problems.map((one) => [one.code, one.title])).toEqual([
    ["plan.stale", "since the plan was made, control-plane/Team/t has changed: description"],
  ]);
  expect(writes(server)).toEqual([]);
});

test("with skipStale the rest is done, without what waits for the object", async () => {
  const { server, plan } = await changedMeanwhile();
  const { outcomes } = await run(server, plan, { skipStale: true });
  expect(outcomes.map((one) => [one.status, one.step])).toEqual([
    ["skipped", "update control-plane/Team/t"],
    ["done", "update control-plane/Skill/s"],
    ["done", "create control-plane/Project/P"],
    ["done", "add control-plane/Project/P teams t"],
  ]);
  expect(server.rows("control-plane/Team")[0]?.description).toBe("by hand");
});

test("a plan can be carried out once", async () => {
  const session = createSession();
  const plan = await session.plan(
    manifest("Environment", "prod") + manifest("WorkerQueue", "q1", "environment: prod"),
  );
  await run(session.server, plan);
  const { moved } = await run(session.server, plan);
  expect(moved?.map((one) => [one.address, one.what])).toEqual([
    ["control-plane/Environment/prod", "appeared"],
  ]);
  expect(session.server.rows("control-plane/Environment")).toHaveLength(1);
});

test("an object that is gone is told, unless it was to be deleted", async () => {
  const session = createSession();
  await session.apply(team("old") + manifest("Skill", "s", "type: shell"));
  const plan = await session.plan(team("new"), { prune: true });
  session.server.rows("control-plane/Team").length = 0;
  session.server.rows("control-plane/Skill").length = 0;
  expect((await run(session.server, plan)).moved).toEqual([
    { address: "control-plane/Team/t", what: "gone", fields: [] },
  ]);
});

test("another's mark, another name and other ends are changes, too", async () => {
  const session = createSession();
  const project = manifest("Project", "P", "key: PP\nagents: []") + manifest("Agent", "a", "model: m");
  await session.apply(project);
  const plan = await session.plan(project.replace("agents: []", "agents: [a]\n  description: d"));
  const [row] = session.server.rows("control-plane/Project");
  Object.assign(row ?? {}, { name: "Q", settings: { managed_by: "kubiya-toolkit/other" } });
  Object.assign(session.server.rows("control-plane/Agent")[0] ?? {}, { projects: [{ id: row?.id }] });
  expect((await run(session.server, plan)).moved).toEqual([
    {
      address: "control-plane/Project/P",
      what: "changed",
      fields: ["agents", "metadata.mark", "metadata.name"],
    },
  ]);
});

test("a plan holds digests of what was live, and no value of it", async () => {
  const server = createFakeServer();
  server.put("platform/Agent", {
    name: "a",
    description: "old",
    environment_variables: { TOKEN: "canary-live" },
    managed_by: mark,
  });
  const session = createSession(server);
  const plan = await session.plan(platformManifest("Agent", "a", "description: new"));
  expect(Object.keys(plan.seal.objects["platform/Agent/a"]?.fields ?? {})).toContain("environment_variables");
  expect(JSON.stringify(plan)).not.toContain("canary-live");
  const again = await session.plan(platformManifest("Agent", "a", "description: new"));
  expect(again.digest).toBe(plan.digest);
  expect(again.seal.objects).not.toEqual(plan.seal.objects);
});

test("what cannot be read again is a problem, and nothing is done", async () => {
  const { server, plan } = await changedMeanwhile();
  server.fail("listTeams", { status: 500, message: "broken" });
  const { problems } = await run(server, plan);
  expect(problems).toMatchObject([{ code: "read.failed", detail: "broken" }]);
  expect(writes(server)).toEqual([]);
});
