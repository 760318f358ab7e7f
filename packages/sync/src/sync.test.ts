import { expect, test } from "vitest";
import { createFakeServer } from "../test/fake-server.ts";
import {
  applied,
  manifest,
  mark,
  platformManifest,
  previewOf,
  secretsOf,
  workspace,
} from "../test/setting.ts";
import { carryOut, outcomesText, planText, problemsText, validate } from "./index.ts";

const canary = "canary-5f3a/+=9";
const secrets = secretsOf({ TOKEN: canary });
const text = platformManifest("Agent", "a", "environment_variables:\n  TOKEN: ${env:TOKEN}\n  LEVEL: info");

test("while a file is wrong nothing is asked", async () => {
  const server = createFakeServer();
  const { plan, problems } = await previewOf(server, manifest("Team", "t", "nonsense: 1"));
  expect(plan).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(server.calls).toEqual([]);
});

test("looking never writes", async () => {
  const server = createFakeServer();
  server.put("control-plane/Team", { name: "old", configuration: { metadata: { managed_by: mark } } });
  await previewOf(server, manifest("Team", "t"), { prune: true });
  expect(server.calls.every((call) => call.id.startsWith("list"))).toBe(true);
});

test("a workspace without a name is planned, and refused to prune", async () => {
  const server = createFakeServer();
  const unnamed = { ...workspace, name: "default", unnamed: true } as const;
  const text = manifest("Team", "t");
  expect((await previewOf(server, text, { workspace: unnamed })).plan?.counts.create).toBe(1);
  const { plan, problems } = await previewOf(server, text, { workspace: unnamed, prune: true });
  expect(plan).toBeUndefined();
  expect(problems.map((one) => one.code)).toEqual(["workspace.missing"]);
});

test("a secret reaches the wire and nothing else", async () => {
  const server = createFakeServer();
  const { plan, problems } = await previewOf(server, text, { secrets });
  if (!plan) throw new Error("no plan");
  const done = await carryOut(plan, { client: server.client, secrets });
  const said = JSON.stringify([plan, problems, done]) + planText(plan) + outcomesText(done.outcomes);
  expect(said).not.toContain(canary);
  expect(said).toContain("${env:TOKEN}");
  expect(server.rows("platform/Agent")[0]?.environment_variables).toEqual({ TOKEN: canary, LEVEL: "info" });
  expect((await previewOf(server, text, { secrets })).plan?.counts.keep).toBe(1);
});

test("a changed secret is a change that shows neither value", async () => {
  const server = createFakeServer();
  await applied(server, text, { secrets });
  const { plan } = await previewOf(server, text, { secrets: secretsOf({ TOKEN: "canary-rotated" }) });
  expect(plan?.changes[0]?.fields).toEqual([
    {
      path: "environment_variables",
      from: { TOKEN: "(hidden)", LEVEL: "info" },
      to: { TOKEN: "${env:TOKEN}", LEVEL: "info" },
    },
  ]);
  expect(JSON.stringify(plan)).not.toMatch(/canary/);
});

test("a secret that a live object or an error repeats is masked", async () => {
  const server = createFakeServer();
  server.put("platform/Agent", { name: "a", description: `echo ${canary}`, image: canary, managed_by: mark });
  const more = `${text.slice(0, -4)}  description: x\n---\n`;
  const { plan } = await previewOf(server, more, { secrets });
  expect(JSON.stringify(plan)).not.toContain(canary);
  server.fail("updateAgentV1", { status: 400, message: `cannot take ${canary} or ${btoa(canary)}` });
  const done = plan && (await carryOut(plan, { client: server.client, secrets }));
  expect(done?.outcomes[0]?.status).toBe("failed");
  expect(JSON.stringify(done)).not.toContain(canary);
  expect(JSON.stringify(done)).not.toContain(btoa(canary).replace(/=+$/, ""));
  server.fail("listAgentsV1", { status: 400, message: `bad ${canary}` });
  const { problems } = await previewOf(server, more, { secrets });
  expect(problemsText(problems)).toContain("bad ${env:TOKEN}");
});

test("a plan that was saved is carried out with secrets looked up anew, and not without them", async () => {
  const server = createFakeServer();
  const { plan } = await previewOf(server, text, { secrets });
  const saved = JSON.parse(JSON.stringify(plan));
  const without = await carryOut(saved, { client: server.client, secrets: secretsOf({}) });
  expect(without.problems).toMatchObject([{ code: "secret.missing" }]);
  expect(server.calls.every((call) => call.id.startsWith("list"))).toBe(true);
  await carryOut(saved, { client: server.client, secrets });
  expect(server.rows("platform/Agent")).toHaveLength(1);
});

test("a plan that a guard refuses is not carried out", async () => {
  const server = createFakeServer();
  server.put("control-plane/Team", { name: "old", configuration: { metadata: { managed_by: mark } } });
  const strict = { ...workspace, limits: { deletes: 0, deleteShare: 1 } };
  const more = { workspace: strict, prune: true };
  const { plan } = await previewOf(server, manifest("Skill", "s", "type: shell"), more);
  const done = plan && (await carryOut(plan, { client: server.client, secrets }));
  expect(done).toMatchObject({ outcomes: [], problems: [{ code: "guard.refused" }] });
  expect(server.rows("control-plane/Skill")).toEqual([]);
  const allowed = await applied(server, manifest("Skill", "s", "type: shell"), {
    ...more,
    allow: { deletes: 1 },
  });
  expect(allowed.outcomes).toHaveLength(2);
});

test("validating asks nobody and needs no secret", async () => {
  const { problems, wanted } = await validate({ workspace, sources: [{ file: "a.yaml", text }] });
  expect(problems).toEqual([]);
  expect(wanted.manifests).toHaveLength(1);
});
