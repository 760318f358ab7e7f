import { expect, test } from "vitest";
import { createFakeServer } from "../../test/fake-server.ts";
import { createSession, type Session } from "../../test/session.ts";
import { manifest, platformManifest, secretsOf, workspace } from "../../test/setting.ts";
import { preview } from "../sync.ts";
import type { SourceFile } from "../types.ts";
import { type Pulled, type PullOptions, pull } from "./pull.ts";

const settings = { file: "kubiya.yaml", text: "# ours\nworkspace: test # name\n" };

function pulledWith(
  session: Session,
  sources: SourceFile[],
  more: Partial<PullOptions> = {},
): Promise<Pulled> {
  const { server, ledger } = session;
  const { client } = server;
  return pull({ workspace, sources, client, secrets: secretsOf({}), ledger, settings, ...more });
}

/** The files as they are after a pull. */
function after(sources: SourceFile[], { files }: Pulled): SourceFile[] {
  const texts = new Map([...sources, ...files].map(({ file, text }) => [file, text]));
  return [...texts].filter(([file]) => file !== settings.file).map(([file, text]) => ({ file, text }));
}

async function stepsAfter(session: Session, sources: SourceFile[], more: Partial<PullOptions> = {}) {
  const { server, ledger } = session;
  const { plan, problems } = await preview({
    workspace,
    sources,
    client: server.client,
    secrets: secretsOf({}),
    ledger,
    prune: true,
    ...more,
  });
  return plan ? plan.steps.map(({ id }) => id) : problems.map(({ title }) => title);
}

test("nothing has changed: no file is named, so none is touched", async () => {
  const session = createSession();
  const text = `# head\n${manifest("Agent", "a", "model:   m # why\ncapabilities: [b,   a]")}`;
  await session.apply(text);
  const pulled = await pulledWith(session, [{ file: "a.yaml", text }]);
  expect(pulled.files).toEqual([]);
});

test("a file is changed in place, and only where it differs", async () => {
  const session = createSession();
  const text = manifest(
    "Agent",
    "a",
    "# the model\nmodel: 'm1' # why\ncapabilities:\n  - b # b\n  - a\ndescription: x",
  );
  await session.apply(text);
  const [agent] = session.server.rows("control-plane/Agent");
  Object.assign(agent ?? {}, {
    model_id: "m2",
    capabilities: ["c", "b"],
    runtime: "claude_code",
    description: null,
  });
  const sources = [{ file: "a.yaml", text }];
  const pulled = await pulledWith(session, sources);
  const spec = "# the model\nmodel: 'm2' # why\ncapabilities:\n  - b # b\n  - c";
  expect(pulled.files).toEqual([{ file: "a.yaml", text: manifest("Agent", "a", spec) }]);
  expect((await pulledWith(session, after(sources, pulled))).files).toEqual([]);
});

test("what left the files comes back as a new file with the fields that were ours", async () => {
  const session = createSession();
  await session.apply(manifest("Agent", "a", "model: m\nllm_config:\n  temperature: 1\n"));
  const [agent] = session.server.rows("control-plane/Agent");
  Object.assign(agent ?? {}, { description: "theirs", llm_config: { temperature: 2, top_p: 1 } });
  const pulled = await pulledWith(session, []);
  expect(pulled.files).toEqual([
    {
      file: "control-plane/agents/a.yaml",
      isNew: true,
      text: "apiVersion: control-plane/v1\nkind: Agent\nmetadata:\n  name: a\nspec:\n  model: m\n  llm_config:\n    temperature: 2\n",
    },
  ]);
  const sources = after([], pulled);
  expect(await stepsAfter(session, sources)).toEqual([]);
  expect((await pulledWith(session, sources)).files).toEqual([]);
});

test("what nobody marked comes in only when asked for, and is listed to be adopted", async () => {
  const session = createSession();
  session.server.put("control-plane/Skill", { name: "My Skill", type: "shell", description: "two\nlines\n" });
  expect((await pulledWith(session, [])).files).toEqual([]);
  const pulled = await pulledWith(session, [], { all: true });
  const [skill, listed] = pulled.files;
  expect(skill?.file).toMatch(/^control-plane\/skills\/my-skill-[0-9a-f]{6}\.yaml$/);
  expect(skill?.text).toContain("  description: |\n    two\n    lines\n");
  expect(listed?.text).toBe(`${settings.text}adopt:\n  - control-plane/Skill/My Skill\n`);
  expect(pulled.toAdopt).toEqual(["control-plane/Skill/My Skill"]);
});

test("a kind that may not be listed and that no file describes is left out, and said", async () => {
  const session = createSession();
  session.server.put("control-plane/Skill", { name: "s", type: "shell" });
  session.server.fail("listSecretsV1", { status: 403, times: 9 });
  const { files, problems } = await pulledWith(session, [], { all: true });
  expect(files.map(({ file }) => file)).toContain("control-plane/skills/s.yaml");
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning access.denied"]);
});

test("a null is written nowhere", async () => {
  const session = createSession();
  session.server.put("control-plane/Project", {
    name: "p",
    key: "P",
    settings: { goals: null, tier: [null, "a"] },
  });
  const [project] = (await pulledWith(session, [], { all: true })).files;
  expect(project?.text).toContain("  settings:\n    tier:\n      - a\n");
  expect(project?.text).not.toContain("null");
});

test("a name that no file describes is listed as external, in place", async () => {
  const session = createSession();
  const text = manifest("Agent", "a", "model: m\nteam: t") + manifest("Team", "t");
  await session.apply(text);
  const other = session.server.put("control-plane/Team", { name: "other" });
  const [agent] = session.server.rows("control-plane/Agent");
  Object.assign(agent ?? {}, { team_id: other.id });
  const pulled = await pulledWith(session, [{ file: "a.yaml", text }]);
  expect(pulled.files.map(({ file }) => file)).toEqual(["a.yaml", "kubiya.yaml"]);
  expect(pulled.files[1]?.text).toBe(`${settings.text}external:\n  - control-plane/Team/other\n`);
});

test("one that is not live is named and left; one that is another's is left", async () => {
  const session = createSession();
  session.server.put("control-plane/Team", { name: "theirs", description: "x" });
  const text = manifest("Team", "gone") + manifest("Team", "theirs", "description: mine");
  const pulled = await pulledWith(session, [{ file: "a.yaml", text }]);
  expect(pulled.files).toEqual([]);
  expect(pulled.absent).toEqual(["control-plane/Team/gone"]);
  expect(pulled.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning owner.none"]);
});

test("what an overlay is laid over is left, and what it adds is not", async () => {
  const session = createSession();
  const base = manifest("Team", "t", "description: one\nskills: []");
  const over =
    manifest("Team", "t", "description: of the overlay") + manifest("Team", "more", "description: one");
  await session.apply(manifest("Team", "t", "description: x") + manifest("Team", "more", "description: x"));
  const sources = [{ file: "a.yaml", text: base }, { file: "live.yaml", text: over, overlay: true } as const];
  const { files, notes } = await pulledWith(session, sources);
  expect(files).toEqual([{ file: "live.yaml", text: over.replace("description: one", "description: x") }]);
  expect(notes).toEqual([
    "control-plane/Team/t stays unchanged: an overlay is laid over it, edit it by hand",
  ]);
});

test("only what is selected is pulled", async () => {
  const session = createSession();
  const text = manifest("Team", "t", "description: one") + manifest("Agent", "a", "model: m");
  await session.apply(text);
  for (const row of session.server.rows("control-plane/Team")) row.description = "two";
  for (const row of session.server.rows("control-plane/Agent")) row.model_id = "n";
  const sources = [{ file: "a.yaml", text }];
  const [file] = (await pulledWith(session, sources, { only: ["Team"] })).files;
  expect(file?.text).toBe(text.replace("one", "two"));
});

const canary = { TOKEN: "canary-5f3a/+=9", OTHER: "canary-other-77=" };

test("a reference stays while its value is live, and when the value is another it stays and is named", async () => {
  const session = createSession(createFakeServer(), canary);
  const text = platformManifest(
    "Agent",
    "a",
    "environment_variables:\n  TOKEN: ${env:TOKEN} # ours\n  LEVEL: info",
  );
  await session.apply(text);
  const sources = [{ file: "a.yaml", text }];
  const secrets = secretsOf(canary);
  expect((await pulledWith(session, sources, { secrets })).files).toEqual([]);
  const [agent] = session.server.rows("platform/Agent");
  Object.assign(agent ?? {}, {
    environment_variables: { TOKEN: "canary-rotated", LEVEL: "info", NEW: canary.OTHER },
  });
  const pulled = await pulledWith(session, sources, { secrets });
  expect(pulled.files[0]?.text).toContain(
    "TOKEN: ${env:TOKEN} # ours\n    LEVEL: info\n    NEW: ${env:A_NEW}\n",
  );
  expect(pulled.variables).toEqual([
    { name: "A_NEW", address: "platform/Agent/a", field: "environment_variables.NEW" },
  ]);
  expect(pulled.notes[0]).toContain("environment_variables.TOKEN");
  expect(JSON.stringify(pulled)).not.toMatch(/canary/);
});

test("new files hold references instead of secrets", async () => {
  const session = createSession(createFakeServer(), canary);
  await session.apply(
    platformManifest("Secret", "token", "value: ${env:TOKEN}") +
      platformManifest("Agent", "a", "environment_variables:\n  TOKEN: ${env:TOKEN}\n  OTHER: ${env:OTHER}"),
  );
  const pulled = await pulledWith(session, []);
  const texts = pulled.files.map(({ text }) => text).join("");
  expect(texts).toContain("value: ${env:TOKEN_VALUE}");
  expect(texts).toContain("TOKEN: ${env:A_TOKEN}");
  for (const value of Object.values(canary))
    for (const form of [value, encodeURIComponent(value), btoa(value).replace(/=+$/, "")])
      expect(JSON.stringify(pulled)).not.toContain(form);
  const secrets = secretsOf({ TOKEN_VALUE: canary.TOKEN, A_TOKEN: canary.TOKEN, A_OTHER: canary.OTHER });
  expect(await stepsAfter(session, after([], pulled), { secrets })).toEqual([]);
});

test("what looks like a reference on the server is no reference in the file", async () => {
  const session = createSession();
  const text = manifest("Team", "t", "description: one");
  await session.apply(text);
  for (const row of session.server.rows("control-plane/Team")) row.description = "pay ${env:HOME} now";
  const sources = [{ file: "a.yaml", text }];
  const pulled = await pulledWith(session, sources);
  expect(pulled.files[0]?.text).toContain("$${env:HOME}");
  expect(await stepsAfter(session, after(sources, pulled))).toEqual([]);
});
