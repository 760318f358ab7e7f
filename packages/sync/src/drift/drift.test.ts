import { expect, test } from "vitest";
import { createFakeServer, type FakeServer } from "../../test/fake-server.ts";
import { createSession, type Session } from "../../test/session.ts";
import { manifest, mark, platformManifest, secretsOf, workspace } from "../../test/setting.ts";
import { validate } from "../sync.ts";
import { type Acknowledgement, readAcknowledged } from "./acknowledged.ts";
import { type Drift, type DriftOptions, drift, hasDrift } from "./drift.ts";
import { driftText } from "./drift-text.ts";
import { type AppliedMemory, newMemory, rememberApplied } from "./memory.ts";

const now = new Date("2026-06-01T12:00:00Z");
const secrets = secretsOf({});

async function driftOf(session: Session, text: string, more: Partial<DriftOptions> = {}): Promise<Drift> {
  const { server, ledger } = session;
  const sources = [{ file: "a.yaml", text }];
  const { client } = server;
  const { drift: found, problems } = await drift({
    workspace,
    sources,
    client,
    secrets,
    ledger,
    now,
    ...more,
  });
  if (!found) throw new Error(problems.map((one) => one.title).join("; "));
  return found;
}

/** Applies, and tells what was applied. */
async function appliedWith(session: Session, text: string): Promise<AppliedMemory> {
  const plan = await session.plan(text);
  const { outcomes } = await session.apply(text);
  const { wanted } = await validate({ workspace, sources: [{ file: "a.yaml", text }] });
  return rememberApplied(newMemory(), wanted, plan, outcomes);
}

function said({ ours, others }: Drift): string[] {
  const line = (whose: string) => (one: Drift["ours"][number]) =>
    `${whose}: ${one.what} ${one.address}${one.field ? ` ${one.field.path}` : ""}`;
  return [...ours.map(line("ours")), ...others.map(line("others"))];
}

function row(server: FakeServer, kind: string) {
  const [first] = server.rows(kind);
  if (!first) throw new Error(`no ${kind}`);
  return first;
}

test("right after an apply nothing has drifted", async () => {
  const session = createSession();
  const text = manifest("Team", "t", "description: one") + manifest("Skill", "s", "type: shell");
  const memory = await appliedWith(session, text);
  const found = await driftOf(session, text, { memory });
  expect(said(found)).toEqual([]);
  expect(hasDrift(found)).toBe(false);
  expect(found.compared).toBe(2);
  expect(driftText(found)).toContain("no drift in 2 objects");
});

test("what the file changed is ours, what the server changed is another's, and both is said", async () => {
  const session = createSession();
  const spec = (model: string, description: string) =>
    manifest("Agent", "a", `model: ${model}\ndescription: ${description}\nruntime: claude_code`);
  const memory = await appliedWith(session, spec("m1", "one"));
  Object.assign(row(session.server, "control-plane/Agent"), { runtime: "default", description: "theirs" });
  const found = await driftOf(session, spec("m2", "two"), { memory });
  expect(said(found)).toEqual([
    "ours: differs control-plane/Agent/a model",
    "others: differs control-plane/Agent/a description",
    "others: differs control-plane/Agent/a runtime",
  ]);
  expect(found.others[0]?.detail).toBe("changed in the file, too");
  expect(found.others[1]?.detail).toBeUndefined();
});

test("without the memory a field that was ours counts as another's, a new one as ours", async () => {
  const session = createSession();
  await session.apply(manifest("Agent", "a", "model: m1"));
  row(session.server, "control-plane/Agent").model_id = "theirs";
  const found = await driftOf(session, manifest("Agent", "a", "model: m1\ndescription: new"));
  expect(said(found)).toEqual([
    "ours: differs control-plane/Agent/a description",
    "others: differs control-plane/Agent/a model",
  ]);
  expect(found.remembers).toBe(false);
});

test("a field that left the file, an object that left the files and one that was never made are ours", async () => {
  const session = createSession();
  const before = manifest("Team", "t", "description: one") + manifest("Skill", "s", "type: shell");
  const memory = await appliedWith(session, before);
  const after = manifest("Team", "t") + manifest("Team", "new");
  expect(said(await driftOf(session, after, { memory }))).toEqual([
    "ours: differs control-plane/Team/t description",
    "ours: absent control-plane/Team/new",
    "ours: orphan control-plane/Skill/s",
  ]);
});

test("an object that was applied and is gone was deleted by others; a foreign one is named", async () => {
  const session = createSession();
  const text = manifest("Team", "t");
  const memory = await appliedWith(session, text);
  session.server.rows("control-plane/Team").splice(0);
  session.server.put("control-plane/Skill", { name: "s", type: "shell" });
  const found = await driftOf(session, text + manifest("Skill", "s", "type: shell"), { memory });
  expect(said(found)).toEqual(["ours: foreign control-plane/Skill/s", "others: absent control-plane/Team/t"]);
});

test("what only looks different is noise, with the reason and no value", async () => {
  const session = createSession();
  const text = manifest("Agent", "a", "model: m\ncapabilities: [b, a]\nllm_config:\n  temperature: 1");
  const memory = await appliedWith(session, text);
  Object.assign(row(session.server, "control-plane/Agent"), {
    llm_config: { temperature: 1, filled: "by-the-server" },
  });
  const found = await driftOf(session, text, { memory });
  expect(found.noise.map(({ field, why }) => `${field}: ${why}`)).toEqual([
    "capabilities: in another order, or named twice",
    "llm_config: keys of the server's or of others: filled",
  ]);
  expect(JSON.stringify(found)).not.toContain("by-the-server");
});

test("acknowledged drift does not count until its day is over; one that means nothing is named", async () => {
  const session = createSession();
  const text = manifest("Agent", "a", "model: m1\ndescription: one");
  const memory = await appliedWith(session, text);
  Object.assign(row(session.server, "control-plane/Agent"), { model_id: "theirs", description: "theirs" });
  const place = { file: "kubiya.drift.yaml", line: 1, column: 1 };
  const one = (more: Partial<Acknowledgement>): Acknowledgement => {
    const base = { address: "Agent/a", reason: "trial", author: "ann", expires: "2026-06-01", place };
    return { ...base, ...more };
  };
  const list = [
    one({ field: "model" }),
    one({ address: "control-plane/Agent/*", field: "description", expires: "2026-05-31" }),
    one({ address: "control-plane/Team/*" }),
  ];
  const found = await driftOf(session, text, { memory, acknowledged: list });
  expect(said(found)).toEqual(["others: differs control-plane/Agent/a description"]);
  expect(found.acknowledged.map(({ field, by }) => [field?.path, by.author])).toEqual([["model", "ann"]]);
  expect(found.expired).toEqual([list[1]]);
  expect(found.unused).toEqual([list[2]]);
  expect(driftText(found)).toContain("expired on 2026-05-31");
});

test("an acknowledgement needs a reason, an author and a day", () => {
  const text = "acknowledged:\n  - address: Agent/a\n    expires: soon\n";
  const { acknowledged, problems } = readAcknowledged({ file: "kubiya.drift.yaml", text });
  expect(acknowledged).toEqual([]);
  expect(problems.map(({ code, place }) => `${code} ${place?.line}`).sort()).toEqual([
    "field.missing 2",
    "field.missing 2",
    "field.value 3",
  ]);
});

test("only what is selected is looked at", async () => {
  const session = createSession();
  session.server.put("control-plane/Skill", {
    name: "old",
    type: "shell",
    configuration: { custom_config: { managed_by: mark } },
  });
  const text = manifest("Team", "t") + manifest("Environment", "env");
  expect(said(await driftOf(session, text, { only: ["Team"] }))).toEqual([
    "ours: absent control-plane/Team/t",
  ]);
  await session.apply(text);
  expect(said(await driftOf(session, text, { except: ["file:a.yaml"] }))).toEqual([
    "ours: orphan control-plane/Skill/old",
  ]);
});

test("no value of a secret is shown, old or new", async () => {
  const canary = { old: "canary-old-51f/+=", now: "canary-new-93a/+=" };
  const session = createSession(createFakeServer(), { TOKEN: canary.old });
  const text = platformManifest("Agent", "a", "environment_variables:\n  TOKEN: ${env:TOKEN}");
  await session.apply(text);
  const found = await driftOf(session, text, { secrets: secretsOf({ TOKEN: canary.now }) });
  expect(said(found)).toEqual(["others: differs platform/Agent/a environment_variables"]);
  const out = JSON.stringify(found) + driftText(found);
  for (const value of Object.values(canary))
    for (const form of [value, encodeURIComponent(value), btoa(value), JSON.stringify(value).slice(1, -1)])
      expect(out).not.toContain(form);
});
