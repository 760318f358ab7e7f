import { describe, expect, test } from "vitest";
import { createSession } from "../test/session.ts";
import { manifest, mark, platformManifest } from "../test/setting.ts";

const prod = manifest("Environment", "prod");
const queue = (environment: string, more = ""): string =>
  manifest("WorkerQueue", "default", `environment: ${environment}${more}`);

describe("an object inside another", () => {
  test("is known by both names, and made under the other's id", async () => {
    const session = createSession();
    const text = prod + manifest("Environment", "dev") + queue("prod") + queue("dev");
    await session.apply(text);
    const [one, two] = session.server.rows("control-plane/Environment");
    expect(
      session.server
        .rows("control-plane/WorkerQueue")
        .map((row) => row.environment_id)
        .sort(),
    ).toEqual([one?.id, two?.id].sort());
    expect(await session.lines(text)).toEqual([]);
    expect(await session.lines(prod + queue("prod", "\nmax_workers: 2"))).toEqual([
      "update control-plane/WorkerQueue/prod/default",
    ]);
  });

  test("whose parent is missing is told so", async () => {
    expect(await createSession().lines(queue("prod"))).toEqual([
      'error reference.missing: environment names the Environment "prod", which no file describes',
    ]);
  });

  test("is deleted before its parent", async () => {
    const session = createSession();
    await session.apply(prod + queue("prod"));
    expect(await session.lines(manifest("Team", "t"), { prune: true })).toEqual([
      "create control-plane/Team/t",
      "delete control-plane/WorkerQueue/prod/default",
      "delete control-plane/Environment/prod",
    ]);
  });

  test("left behind by a create without an answer, is found in its own parent", async () => {
    const session = createSession();
    await session.apply(prod + manifest("Environment", "dev") + queue("dev"));
    session.server.fail("createWorkerQueue", { stored: true });
    const { outcomes } = await session.apply(
      prod + manifest("Environment", "dev") + queue("dev") + queue("prod"),
    );
    expect(outcomes).toMatchObject([{ status: "settled" }]);
    expect(session.server.rows("control-plane/WorkerQueue")).toHaveLength(2);
  });
});

describe("a reference to one of several kinds", () => {
  const agent = manifest("Agent", "a", "model: m");
  const team = manifest("Team", "t");
  const job = (spec: string): string =>
    manifest("Job", "j", `trigger_type: manual\nplanning_mode: on_the_fly\nprompt_template: x\n${spec}`);

  test("is sent with the word for its kind, and read back under it", async () => {
    const session = createSession();
    await session.apply(agent + team + job("agent: a"));
    const [row] = session.server.rows("control-plane/Job");
    expect(row).toMatchObject({
      entity_type: "agent",
      entity_id: session.server.rows("control-plane/Agent")[0]?.id,
    });
    expect(await session.lines(agent + team + job("agent: a"))).toEqual([]);
    expect(await session.lines(agent + team + job("team: t"))).toEqual(["update control-plane/Job/j"]);
    await session.apply(agent + team + job("team: t"));
    expect(row).toMatchObject({
      entity_type: "team",
      entity_id: session.server.rows("control-plane/Team")[0]?.id,
    });
    expect(await session.lines(agent + team + job("team: t"))).toEqual([]);
  });

  test("can be one only", async () => {
    expect(await createSession().lines(agent + team + job("agent: a\nteam: t"))).toEqual([
      "error field.value: spec takes agent or team, not both",
    ]);
  });

  test("a queue is looked for in the environment that is named beside it", async () => {
    const session = createSession();
    const named = job("environment: prod\nworker_queue: default");
    expect(await session.lines(prod + named)).toEqual([
      'error reference.missing: worker_queue names the WorkerQueue "prod/default", which no file describes',
    ]);
    const plan = await session.plan(prod + queue("prod") + named);
    expect(plan.steps.at(-1)?.dependsOn).toEqual([
      "create control-plane/Environment/prod",
      "create control-plane/WorkerQueue/prod/default",
    ]);
    expect(await session.lines(job("worker_queue: anything"))).toEqual(["create control-plane/Job/j"]);
  });
});

describe("a standing object", () => {
  const agent = manifest("Agent", "a", "model: m");
  const context = (spec: string): string => manifest("Context", "agent/a", spec);

  test("is written once its owner is there, read by itself, and reset when it has left the files", async () => {
    const session = createSession();
    await session.apply(agent + context("knowledge_uuids: [k]"));
    expect(session.server.rows("control-plane/Context")).toMatchObject([
      { owner: session.server.rows("control-plane/Agent")[0]?.id, knowledge_uuids: ["k"] },
    ]);
    expect(await session.lines(agent + context("knowledge_uuids: [k]"))).toEqual([]);
    expect(await session.lines(agent + context("knowledge_uuids: [k, l]"))).toEqual([
      "update control-plane/Context/agent/a",
    ]);
    expect(await session.lines(agent)).toEqual([]);
    await session.apply(agent, { prune: true });
    expect(session.server.rows("control-plane/Context")).toEqual([]);
  });

  test("names its owner", async () => {
    expect(await createSession().lines(context("knowledge_uuids: [k]"))).toEqual([
      'error reference.missing: metadata.name names the Agent "a", which no file describes',
    ]);
  });

  test("of the organisation is never made and never deleted", async () => {
    const session = createSession();
    const settings = manifest("OrganizationSettings", "organization", "enforcement_mode: blocking");
    expect(await session.lines(settings)).toEqual(["update control-plane/OrganizationSettings/organization"]);
    await session.apply(settings);
    expect(await session.lines(settings)).toEqual([]);
    expect(await session.lines(manifest("Team", "t"), { prune: true })).toEqual([
      "create control-plane/Team/t",
    ]);
  });
});

test("what cannot change and has no name is deleted and made anew, and known by the ledger", async () => {
  const session = createSession();
  const agent = platformManifest("Agent", "a");
  const task = (text: string): string =>
    platformManifest(
      "ScheduledTask",
      "daily",
      `agent: a\nchannel_id: "#ops"\ncron_string: 0 9 * * *\ntask_description: ${text}`,
    );
  await session.apply(agent + task("hello"));
  expect(await session.lines(agent + task("hello"))).toEqual([]);
  const plan = await session.plan(agent + task("good morning"));
  expect(plan.steps.map((step) => step.id)).toEqual([
    "delete platform/ScheduledTask/daily",
    "create platform/ScheduledTask/daily",
  ]);
  expect(plan.counts).toMatchObject({ replace: 1, create: 0, delete: 0 });
  await session.apply(agent + task("good morning"));
  expect(session.server.rows("platform/ScheduledTask")).toHaveLength(1);
  expect(await session.lines(agent + task("good morning"))).toEqual([]);
  expect(await session.lines(agent, { prune: true })).toEqual(["delete platform/ScheduledTask/daily"]);
});

test("a boolean with calls of its own is switched by them", async () => {
  const session = createSession();
  const job = (spec: string): string =>
    manifest("Job", "j", `trigger_type: manual\nplanning_mode: on_the_fly\nprompt_template: x\n${spec}`);
  await session.apply(job("enabled: true"));
  const plan = await session.plan(job("enabled: false\ndescription: d"));
  expect(plan.steps.map((step) => [step.operation, Object.keys(step.body ?? {})])).toEqual([
    ["disableJob", []],
    ["updateJob", ["description", "config"]],
  ]);
  await session.apply(job("enabled: false\ndescription: d"));
  expect(session.server.rows("control-plane/Job")[0]).toMatchObject({ enabled: false });
  expect(await session.lines(job("enabled: false\ndescription: d"))).toEqual([]);
});

test("an agent's webhook cannot become a workflow's", async () => {
  const session = createSession();
  const agent = platformManifest("Agent", "a");
  await session.apply(agent + platformManifest("Webhook", "w", "agent: a"));
  expect(await session.lines(agent + platformManifest("Webhook", "w", 'workflow: "{}"'))).toContain(
    "error field.immutable: workflow cannot take the place of agent once platform/Webhook/w exists",
  );
});

test("text that holds JSON is compared by its value", async () => {
  const session = createSession();
  await session.apply(platformManifest("Webhook", "w", `workflow: '{"a": 1, "b": [2]}'`));
  expect(await session.lines(platformManifest("Webhook", "w", `workflow: '{"b":[2],"a":1}'`))).toEqual([]);
  expect(await session.lines(platformManifest("Webhook", "w", `workflow: '{"b":[2],"a":2}'`))).toEqual([
    "update platform/Webhook/w",
  ]);
});

test("a mark among tags is never taken for a tag, and survives a change of them", async () => {
  const session = createSession();
  const policy = (tags: string): string => manifest("Policy", "p", `policy_content: x\ntags: ${tags}`);
  await session.apply(policy("[a]"));
  const [row] = session.server.rows("control-plane/Policy");
  expect(row?.tags).toEqual(["a", `${mark}#tags`]);
  expect(await session.lines(policy("[a]"))).toEqual([]);
  await session.apply(policy("[b]"));
  expect(row?.tags).toEqual(["b", `${mark}#tags`]);
  expect(await session.lines(manifest("Team", "t"), { prune: true })).toContain(
    "delete control-plane/Policy/p",
  );
});

test("an object that the server shows as deleted is not there", async () => {
  const session = createSession();
  session.server.put("control-plane/CustomIntegration", { name: "c", status: "deleted" });
  const text = manifest("CustomIntegration", "c", "integration_type: custom\nconfig: {}");
  expect(await session.lines(text)).toEqual(["create control-plane/CustomIntegration/c"]);
});
