import { expect, test } from "vitest";
import { createFakeServer } from "../test/fake-server.ts";
import { manifest, mark, markWith, platformManifest, previewOf, secretsOf } from "../test/setting.ts";
import type { Plan, PreviewOptions, Step } from "./index.ts";

async function planOf(
  server: ReturnType<typeof createFakeServer>,
  text: string,
  more: Partial<PreviewOptions> = {},
): Promise<Plan> {
  const { plan, problems } = await previewOf(server, text, more);
  if (!plan) throw new Error(problems.map((one) => one.title).join("; "));
  return plan;
}

function stepOf(plan: Plan, id: string): Step | undefined {
  return plan.steps.find((step) => step.id === id);
}

const cycle =
  manifest("Team", "t", "members: [a]\nskills: [s]") +
  manifest("Agent", "a", "model: m\nteam: t\nskills: [s]") +
  manifest("Skill", "s", "type: shell");

test("references to what is yet to be made are placeholders, and steps wait for what they name", async () => {
  const plan = await planOf(createFakeServer(), cycle);
  expect(plan.steps.map((step) => [step.id, step.dependsOn])).toEqual([
    ["create control-plane/Team/t", []],
    ["create control-plane/Skill/s", []],
    ["create control-plane/Agent/a", ["create control-plane/Team/t", "create control-plane/Skill/s"]],
    [
      "update control-plane/Team/t",
      ["create control-plane/Team/t", "create control-plane/Skill/s", "create control-plane/Agent/a"],
    ],
  ]);
  expect(stepOf(plan, "create control-plane/Agent/a")?.body).toEqual({
    name: "a",
    model_id: "m",
    team_id: { $ref: "control-plane/Team/t" },
    skill_ids: [{ $ref: "control-plane/Skill/s" }],
    configuration: { managed_by: markWith("skills", "team") },
  });
  expect(stepOf(plan, "update control-plane/Team/t")).toMatchObject({
    path: { team_id: { $ref: "control-plane/Team/t" } },
    body: {
      configuration: {
        member_ids: [{ $ref: "control-plane/Agent/a" }],
        metadata: { managed_by: markWith("members", "skills") },
      },
      skill_ids: [{ $ref: "control-plane/Skill/s" }],
    },
  });
  expect(plan.counts).toEqual({ create: 3, update: 0, replace: 0, delete: 0, keep: 0 });
});

test("ids that are known already are in the plan, so that it can be carried out later", async () => {
  const server = createFakeServer();
  const skill = server.put("control-plane/Skill", {
    name: "s",
    type: "shell",
    configuration: { custom_config: { managed_by: mark } },
  });
  const plan = await planOf(server, cycle);
  expect(plan.ids).toEqual({ "control-plane/Skill/s": skill.id });
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test("an update of a shared object keeps what others have in it, our mark, and the fields that the server keeps there", async () => {
  const server = createFakeServer();
  server.put("control-plane/Project", {
    name: "P",
    key: "PP",
    settings: { goals: "copied", theirs: "kept", empty: null, mine: 1, managed_by: mark },
  });
  const plan = await planOf(server, manifest("Project", "P", "key: PP\nsettings:\n  mine: 2"));
  expect(plan.steps[0]?.body).toEqual({
    settings: { goals: "copied", theirs: "kept", mine: 2, managed_by: markWith("settings.mine") },
  });
  const both = await planOf(server, manifest("Project", "P", "key: PP\ngoals: g\nsettings:\n  mine: 2"));
  expect(both.steps[0]?.body).toEqual({
    goals: "g",
    settings: { theirs: "kept", mine: 2, managed_by: markWith("goals", "settings.mine") },
  });
});

test("only fields that differ are sent, each emptied in its own way", async () => {
  const server = createFakeServer();
  server.put("control-plane/Agent", {
    name: "a",
    model_id: "m",
    description: "x",
    capabilities: ["y"],
    runtime: "default",
    configuration: { managed_by: mark },
  });
  const plan = await planOf(
    server,
    manifest("Agent", "a", 'model: m\ndescription: ""\ncapabilities: []\nruntime: default'),
  );
  expect(plan.steps[0]?.body).toEqual({ description: null, capabilities: [] });
});

test("a field inside another's object is sent with the rest of it", async () => {
  const server = createFakeServer();
  server.put("control-plane/Agent", {
    name: "a",
    model_id: "m",
    configuration: { k: 1, system_prompt: "old", managed_by: mark },
  });
  const plan = await planOf(server, manifest("Agent", "a", "model: m\nsystem_prompt: new"));
  expect(plan.steps[0]?.body).toEqual({
    configuration: { k: 1, system_prompt: "new", managed_by: markWith("system_prompt") },
  });
  expect(plan.changes[0]?.fields).toEqual([{ path: "system_prompt", from: "old", to: "new" }]);
});

test("where updates carry the whole object, what the answer had goes back, without what the service fills in", async () => {
  const server = createFakeServer();
  server.put("platform/Agent", {
    name: "a",
    description: "old",
    image: "img",
    tags: ["t"],
    avatar_url: "",
    task_id: "run-1",
    status: "active",
    environment_variables: { TOKEN: "canary" },
    managed_by: mark,
  });
  const plan = await planOf(server, platformManifest("Agent", "a", "description: new"));
  expect(plan.steps[0]).toMatchObject({
    readsFirst: true,
    body: {
      name: "a",
      description: "new",
      image: "img",
      tags: ["t"],
      task_id: "run-1",
      environment_variables: { TOKEN: { $live: ["environment_variables", "TOKEN"] } },
      managed_by: markWith("description"),
    },
  });
  expect(JSON.stringify(plan)).not.toContain("canary");
});

test("a runner is made under its name, and its update sends the description alone", async () => {
  const server = createFakeServer();
  const made = await planOf(server, platformManifest("Runner", "r", "description: d"));
  expect(made.steps[0]).toMatchObject({
    path: { runner: "r" },
    body: { description: "d", managed_by: markWith("description") },
  });
  server.put("platform/Runner", { name: "r", description: "old", managed_by: mark });
  const changed = await planOf(server, platformManifest("Runner", "r", "description: d"));
  expect(changed.steps[0]).toMatchObject({
    operation: "updateRunnerDescriptionV3",
    path: { runner: "r" },
    body: { description: "d" },
  });
});

test("deletions come last, after everything that lets go of them", async () => {
  const server = createFakeServer();
  const skill = server.put("control-plane/Skill", {
    name: "s",
    type: "shell",
    configuration: { custom_config: { managed_by: mark } },
  });
  const team = server.put("control-plane/Team", {
    name: "t",
    skill_ids: [skill.id],
    configuration: { metadata: { managed_by: mark } },
  });
  server.put("control-plane/Agent", {
    name: "a",
    team_id: team.id,
    skill_ids: [skill.id],
    configuration: { managed_by: mark },
  });
  const plan = await planOf(server, manifest("Team", "t", "skills: []"), { prune: true });
  expect(plan.steps.map((step) => [step.id, step.dependsOn])).toEqual([
    ["update control-plane/Team/t", []],
    ["delete control-plane/Agent/a", []],
    ["delete control-plane/Skill/s", ["update control-plane/Team/t", "delete control-plane/Agent/a"]],
  ]);
});

test("a team and its member can both be deleted", async () => {
  const server = createFakeServer();
  const agent = server.put("control-plane/Agent", { name: "a", configuration: { managed_by: mark } });
  const team = server.put("control-plane/Team", {
    name: "t",
    configuration: { member_ids: [agent.id], metadata: { managed_by: mark } },
  });
  agent.team_id = team.id;
  const plan = await planOf(server, manifest("Skill", "s", "type: shell"), { prune: true });
  expect(plan.steps.map((step) => step.id)).toEqual([
    "create control-plane/Skill/s",
    "delete control-plane/Agent/a",
    "delete control-plane/Team/t",
  ]);
});

test("the digest is the same for the same work in any order of the lists, and another for other work", async () => {
  const digestOf = async (names: string[], to: string): Promise<string> => {
    const server = createFakeServer();
    const rows = names.map((name) => ({
      name,
      id: name,
      projects: [{ id: "p" }],
      configuration: { managed_by: mark },
    }));
    server.rows("control-plane/Agent").push(...rows);
    server
      .rows("control-plane/Project")
      .push({ id: "p", name: "P", key: "PP", settings: { managed_by: mark } });
    const text = manifest("Project", "P", `key: PP\nagents: []\ndescription: ${to}`);
    return (await planOf(server, text, { prune: true, allow: { deletes: 9 } })).digest;
  };
  const digest = await digestOf(["a", "b", "c"], "x");
  expect(await digestOf(["c", "a", "b"], "x")).toBe(digest);
  expect(await digestOf(["a", "b", "c"], "y")).not.toBe(digest);
  expect(await digestOf(["a", "b"], "x")).not.toBe(digest);
});

test("what a live object holds is never taken for a reference to a secret", async () => {
  const server = createFakeServer();
  server.put("control-plane/Project", {
    name: "P",
    key: "PP",
    settings: { trap: "${env:KEY}", ref: { $ref: "x" }, managed_by: mark },
  });
  const plan = await planOf(server, manifest("Project", "P", "key: PP\nsettings:\n  mine: ${env:KEY}"), {
    secrets: secretsOf({ KEY: "canary-1" }),
  });
  expect(plan.steps[0]?.body).toEqual({
    settings: {
      trap: "$${env:KEY}",
      ref: { $$ref: "x" },
      mine: "${env:KEY}",
      managed_by: markWith("settings.mine"),
    },
  });
});

test("what is named by its name only is waited for, too", async () => {
  const text = platformManifest("Source", "s", "url: https://x\nrunner: r") + platformManifest("Runner", "r");
  const plan = await planOf(createFakeServer(), text);
  expect(stepOf(plan, "create platform/Source/s")).toMatchObject({
    body: { runner: "r" },
    dependsOn: ["create platform/Runner/r"],
  });
});
