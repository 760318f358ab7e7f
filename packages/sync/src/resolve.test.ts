import { expect, test } from "vitest";
import { manifest, platformManifest, secretsOf, wantedOf } from "../test/setting.ts";
import { parse } from "./parse.ts";
import { placeText } from "./problem.ts";
import { type ResolveOptions, resolve } from "./resolve.ts";

async function problemsIn(text: string, options?: ResolveOptions): Promise<string[]> {
  const { problems } = await wantedOf(text, options);
  return problems.map(({ place, code, title, mend }) =>
    [place && placeText(place), code, title, mend].join(" | "),
  );
}

const agent = (name: string, spec = ""): string =>
  manifest("Agent", name, `model: m${spec ? `\n${spec}` : ""}`);

test.each<[string, string, string[]]>([
  [
    "a team and its members name each other",
    manifest("Team", "t", "members: [a]") + agent("a", "team: t"),
    [],
  ],
  ["an emptied reference names nothing", agent("a", 'team: ""'), []],
  [
    "a runner of the service needs no manifest",
    platformManifest("Agent", "a", "runners: [kubiya-hosted]"),
    [],
  ],
  [
    "a reference to nothing",
    agent("a", "team: blue"),
    [
      'a.yaml:7:9 | reference.missing | team names the Team "blue", which no file describes | write a manifest for it, or list control-plane/Team/blue under `external` in kubiya.yaml',
    ],
  ],
  [
    "a reference with a slip",
    agent("a", "skills: [shell, pyton]") +
      manifest("Skill", "shell", "type: shell") +
      manifest("Skill", "python", "type: python"),
    [
      'a.yaml:7:19 | reference.missing | skills names the Skill "pyton", which no file describes | did you mean "python"?',
    ],
  ],
  [
    "a name twice, in one file or two",
    agent("a") + agent("a"),
    [
      "a.yaml:8:1 | manifest.duplicate | control-plane/Agent/a is described twice: here and at a.yaml:1:1 | keep one of the two",
    ],
  ],
  [
    "a key twice under two names",
    manifest("Project", "one", "key: KEY") + manifest("Project", "two", "key: KEY"),
    [
      'a.yaml:8:1 | manifest.duplicate | the key "KEY" of control-plane/Project/two is described twice: here and at a.yaml:1:1 | keep one of the two',
    ],
  ],
  ["one name on both APIs", agent("a") + platformManifest("Agent", "a"), []],
  [
    "a secret in a name",
    agent("a", "team: ${env:T}"),
    [
      "a.yaml:7:9 | secret.misplaced | ${env:T} stands where a name belongs | names and references are written out",
    ],
  ],
])("%s", async (_, text, want) => {
  expect(await problemsIn(text)).toEqual(want);
});

test("what is listed as external may be named, in full or in short", async () => {
  const text = agent("a", "team: blue\nenvironments: [default]");
  expect(await problemsIn(text, { external: ["control-plane/Team/blue", "Environment/default"] })).toEqual(
    [],
  );
  const { wanted } = await wantedOf(text, {
    external: ["control-plane/Team/blue", "Environment/default", "Team/unused"],
  });
  expect([...wanted.external]).toEqual(["control-plane/Team/blue", "control-plane/Environment/default"]);
});

test("secrets that are not there are named with their place, and are only asked for with a resolver", async () => {
  const text = agent("a", "configuration:\n  a: ${env:GONE}\n  b: ${file:x.txt}\n  c: ${env:HERE}");
  expect(await problemsIn(text)).toEqual([]);
  expect(await problemsIn(text, { secrets: secretsOf({ HERE: "value" }) })).toEqual([
    "a.yaml:8:8 | secret.missing | the environment variable GONE is not set or is empty | export GONE before the run",
    "a.yaml:9:8 | secret.missing | the file x.txt is not there or is empty | create it, inside the folder; only its path goes into the manifest",
  ]);
});

test("a circle of references that cannot wait is named as a path", async () => {
  const text = manifest("Team", "t", "members: [a]") + agent("a", "team: t") + agent("free");
  const impatient = parse([{ file: "a.yaml", text }]).manifests.map((one) => {
    const fields = { ...one.kind.fields, "configuration.member_ids": { as: "members", ref: "Agent" } };
    return { ...one, kind: { ...one.kind, fields: one.kind.kind === "Team" ? fields : one.kind.fields } };
  });
  const { problems } = await resolve(impatient);
  expect(problems.map((one) => [one.code, one.title])).toEqual([
    [
      "reference.cycle",
      "manifests need each other in a circle: control-plane/Team/t → control-plane/Agent/a → control-plane/Team/t",
    ],
  ]);
});

test("a team cannot count an agent that names another team", async () => {
  const agent = (team: string) => manifest("Agent", "a", `model: m${team}`);
  const teams = manifest("Team", "one", "members: [a]") + manifest("Team", "two");
  const said = async (team: string) =>
    (await wantedOf(agent(team) + teams)).problems.map(({ code, title }) => `${code}: ${title}`);
  expect(await said("")).toEqual([]);
  expect(await said("\nteam: one")).toEqual([]);
  expect(await said("\nteam: two")).toEqual([
    'reference.contradiction: members of control-plane/Team/one names control-plane/Agent/a, whose team is "two"',
  ]);
});
