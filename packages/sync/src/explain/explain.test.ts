import { expect, test } from "vitest";
import { createFakeServer } from "../../test/fake-server.ts";
import { createSession, type Session } from "../../test/session.ts";
import { manifest, platformManifest, secretsOf, workspace } from "../../test/setting.ts";
import { type ExplainOptions, type Explanation, explain } from "./explain.ts";
import { explanationText } from "./explain-text.ts";

async function explained(
  session: Session,
  text: string,
  address: string,
  more: Partial<ExplainOptions> = {},
): Promise<Explanation> {
  const { server, ledger } = session;
  const sources = [{ file: "a.yaml", text }];
  const base = { workspace, sources, client: server.client, secrets: secretsOf({}), ledger, address };
  const { explanation, problems } = await explain({ ...base, ...more });
  if (!explanation) throw new Error(problems.map((one) => [one.title, one.mend].join("; ")).join("\n"));
  return explanation;
}

const text =
  manifest("Team", "sre", "description: on call") +
  manifest("Agent", "a", "model: m\nteam: sre\nllm_config:\n  temperature: 1");

test("an object that is as written: where it stands, what it names, what names it", async () => {
  const session = createSession();
  await session.apply(text);
  const agent = await explained(session, text, "Agent/a");
  expect(agent).toMatchObject({
    address: "control-plane/Agent/a",
    place: { file: "a.yaml", line: 8 },
    live: { whose: "ours" },
    action: "keep",
    needs: ["control-plane/Team/sre"],
    steps: [],
  });
  expect(agent.fields.map(({ field, standing }) => `${field} ${standing}`)).toEqual([
    "model same",
    "llm_config same",
    "team same",
  ]);
  const team = await explained(session, text, "control-plane/Team/sre");
  expect(team.neededBy).toEqual(["control-plane/Agent/a"]);
});

test("a field that differs: where it is written, what is live, by what rule, whose doing", async () => {
  const session = createSession();
  await session.apply(text);
  for (const row of session.server.rows("control-plane/Agent")) row.model_id = "theirs";
  const { fields, action, why } = await explained(session, text, "Agent/a", { field: "model" });
  expect(action).toBe("update");
  expect(why).toEqual(["1 field differs: a plan changes it in place"]);
  expect(fields).toEqual([
    {
      field: "model",
      standing: "differs",
      place: { file: "a.yaml", line: 13, column: 10 },
      written: "m",
      live: "theirs",
      why: [
        "model is in the plan: somebody else has changed it (a guess: nothing is known of the last apply)",
        "once set, the API cannot unset it",
      ],
    },
  ]);
});

test("a field that left the file, one that nobody writes, one that is new", async () => {
  const session = createSession();
  await session.apply(text);
  const [team] = session.server.rows("control-plane/Team");
  Object.assign(team ?? {}, { icon: "x" });
  const changed = manifest("Team", "sre") + manifest("Agent", "a", "model: m\ndescription: new");
  const of = async (address: string, field: string) =>
    (await explained(session, changed, address, { field })).fields[0];
  expect(await of("Team/sre", "description")).toMatchObject({ standing: "left the file", live: "on call" });
  expect((await of("Agent/a", "runtime"))?.why).toContain("no manifest writes it, so it is never compared");
  expect((await of("Agent/a", "description"))?.why[0]).toBe(
    "description is in the plan: it was written after the last apply",
  );
});

test("an object that is not there, one that is another's, one that no file describes", async () => {
  const session = createSession();
  session.server.put("control-plane/Team", { name: "theirs" });
  session.server.put("control-plane/Skill", { name: "loose", type: "shell" });
  const files = manifest("Team", "theirs") + manifest("Agent", "new", "model: m");
  const made = await explained(session, files, "Agent/new");
  expect(made.why).toEqual(["a file describes it, and it is not live: a plan makes it"]);
  expect(made.steps).toEqual([{ id: "create control-plane/Agent/new", after: [] }]);
  const theirs = await explained(session, files, "Team/theirs");
  expect(theirs.live?.whose).toBe("nobody's");
  expect(theirs.why[0]).toContain("was not made by this toolkit");
  expect((await explained(session, files, "Skill/loose")).why[0]).toContain("no file describes it");
});

test("what is mistyped is guessed", async () => {
  const session = createSession();
  await session.apply(text);
  await expect(explained(session, text, "Agent/b")).rejects.toThrow('did you mean "Agent/a"?');
  await expect(explained(session, text, "Agent/a", { field: "modle" })).rejects.toThrow(
    'did you mean "model"?',
  );
});

test("no value of a secret is told", async () => {
  const canary = "canary-5f3a/+=9";
  const session = createSession(createFakeServer(), { TOKEN: canary });
  const spec = "environment_variables:\n  TOKEN: ${env:TOKEN}\nai_instructions: use ${env:TOKEN}";
  const files = platformManifest("Agent", "a", spec);
  await session.apply(files);
  for (const value of [canary, "canary-other"]) {
    const secrets = secretsOf({ TOKEN: value });
    const found = await explained(session, files, "Agent/a", { secrets });
    const out = JSON.stringify(found) + explanationText(found);
    expect(out).toContain("takes ${env:TOKEN}");
    expect(out).not.toMatch(/canary/);
    expect(out).not.toContain(btoa(canary).replace(/=+$/, ""));
  }
});

test("where a value may be a secret no live one is told, although the file writes it out", async () => {
  const session = createSession();
  const files = platformManifest("Agent", "a", "environment_variables:\n  LEVEL: info");
  await session.apply(files);
  for (const live of ["info", "canary-theirs"]) {
    for (const row of session.server.rows("platform/Agent"))
      row.environment_variables = { LEVEL: live, NEW: "canary-new" };
    const found = await explained(session, files, "Agent/a");
    expect(JSON.stringify(found) + explanationText(found)).not.toMatch(/canary/);
  }
});
