import { describe, expect, test } from "vitest";
import { manifest, platformManifest } from "../test/setting.ts";
import { parse } from "./parse.ts";
import { placeText } from "./problem.ts";

function problemsIn(text: string): string[] {
  return parse([{ file: "a.yaml", text }]).problems.map(({ place, code, title, mend }) =>
    [place && placeText(place), code, title, mend].filter((part) => part !== undefined).join(" | "),
  );
}

const agent = (spec: string): string => manifest("Agent", "a", spec);

test.each<[string, string, string[]]>([
  ["a good manifest", agent("model: m"), []],
  ["an empty document", "# nothing\n---\n", []],
  ["no mapping", "- a\n", ["a.yaml:1:1 | field.type | a manifest must be a mapping"]],
  [
    "a syntax error",
    "a: [1\nb: 2\n",
    [
      "a.yaml:2:1 | yaml.syntax | Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
  ],
  [
    "a key twice",
    "apiVersion: control-plane/v1\nkind: Team\nkind: Team\nmetadata:\n  name: t\n",
    ["a.yaml:3:1 | yaml.duplicate-key | a key stands here for the second time | keep one of the two"],
  ],
  [
    "no kind",
    "apiVersion: control-plane/v1\n",
    ["a.yaml:1:1 | field.missing | kind is missing | name what it is, such as `kind: Agent`"],
  ],
  [
    "an unknown kind",
    "apiVersion: control-plane/v1\nkind: Agnet\n",
    ['a.yaml:2:7 | kind.unknown | control-plane/v1 has no kind Agnet | did you mean "Agent"?'],
  ],
  [
    "an unknown apiVersion",
    "apiVersion: controlplane/v1\nkind: Agent\n",
    [
      'a.yaml:1:13 | kind.unknown | there is no apiVersion controlplane/v1 | did you mean "control-plane/v1"?',
    ],
  ],
  [
    "an unknown field",
    agent("model: m\ndescripton: x"),
    ['a.yaml:7:3 | field.unknown | spec.descripton is no field of an Agent | did you mean "description"?'],
  ],
  [
    "the API's name for a reference",
    agent("model: m\nskill_ids: [x]"),
    ['a.yaml:7:3 | field.unknown | spec.skill_ids is no field of an Agent | did you mean "skills"?'],
  ],
  [
    "a field of the server",
    agent("model: m\nstatus: idle"),
    ["a.yaml:7:3 | field.unknown | spec.status is no field of an Agent"],
  ],
  ["a missing field", agent("description: x"), ["a.yaml:5:1 | field.missing | spec.model is missing"]],
  [
    "no name",
    "apiVersion: control-plane/v1\nkind: Team\nmetadata: {}\n",
    ["a.yaml:3:1 | field.missing | metadata.name is missing"],
  ],
  [
    "a number for a text",
    agent("model: 4.10"),
    ['a.yaml:6:10 | field.type | spec.model must be text, not a number | write it in quotes: "4.1"'],
  ],
  [
    "a text for a list",
    agent("model: m\nskills: x"),
    ["a.yaml:7:11 | field.type | spec.skills must be a list, not text"],
  ],
  [
    "a word that is not among those allowed",
    agent("model: m\nruntime: claude-code"),
    [
      'a.yaml:7:12 | field.value | spec.runtime must be "default" or "claude_code" | did you mean "claude_code"?',
    ],
  ],
  [
    "a list that cannot be emptied",
    agent("model: m\nskills: []"),
    ["a.yaml:7:11 | field.value | spec.skills must not be empty"],
  ],
  [
    "null",
    agent("model: m\ndescription:"),
    [
      'a.yaml:7:3 | field.null | spec.description is null | leave the key out to leave the field alone, or write "", [] or {} to empty it',
    ],
  ],
  [
    "null deep inside",
    agent("model: m\nconfiguration:\n  a: [{b: ~}]"),
    [
      'a.yaml:8:10 | field.null | spec.configuration.a.0.b is null | leave the key out to leave the field alone, or write "", [] or {} to empty it',
    ],
  ],
  ["a secret where the schema wants something special", agent("model: m\nruntime: ${env:RUNTIME}"), []],
  [
    "a key that the server would turn into upper case",
    manifest("Project", "P", "key: pay"),
    ['a.yaml:6:8 | field.value | spec.key must match pattern "^[^a-z]+$"'],
  ],
  [
    "a runner's name that no path can hold",
    platformManifest("Runner", "a/b"),
    ['a.yaml:4:9 | field.value | metadata.name must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"'],
  ],
])("%s", (_, text, want) => {
  expect(problemsIn(text)).toEqual(want);
});

test("several documents a file, each with the place of its values", () => {
  const text = manifest("Team", "one") + manifest("Team", "two", "description: |\n  x\nmembers: [a, b]");
  const { manifests, problems } = parse([{ file: "t.yaml", text }]);
  expect(problems).toEqual([]);
  expect(manifests.map((one) => [one.address, one.key, placeText(one.place)])).toEqual([
    ["control-plane/Team/one", "one", "t.yaml:1:1"],
    ["control-plane/Team/two", "two", "t.yaml:6:1"],
  ]);
  expect(placeText(manifests[1]?.placeOf(["spec", "members", 1]) ?? { file: "", line: 0, column: 0 })).toBe(
    "t.yaml:13:16",
  );
});

test("anchors and merges work within a document, and a value behind one has a place", () => {
  const text = agent("model: &m m\nruntime: *m\nllm_config: &c {a: 1}\nconfiguration: {<<: *c, b: 2}");
  const { manifests, problems } = parse([{ file: "a.yaml", text }]);
  expect(problems.map((one) => one.place?.line)).toEqual([7]);
  expect(manifests[0]?.spec.configuration).toEqual({ a: 1, b: 2 });
});

test("a bomb of aliases is a problem, not the end", () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) =>
      `a${at}: &a${at} [${
        at
          ? Array(9)
              .fill(`*a${at - 1}`)
              .join(", ")
          : "x"
      }]`,
  );
  expect(problemsIn(lines.join("\n"))[0]).toContain("yaml.syntax");
});

test("a Project's key is its field, not its name", () => {
  const { manifests } = parse([{ file: "a.yaml", text: manifest("Project", "Name", "key: KEY") }]);
  expect(manifests[0]).toMatchObject({ name: "Name", key: "KEY" });
});

describe("a field that another one's value asks for", () => {
  const job = (spec: string) =>
    parse([
      {
        file: "a.yaml",
        text: `apiVersion: control-plane/v1\nkind: Job\nmetadata: { name: j }\nspec: { prompt_template: x, ${spec} }\n`,
      },
    ]).problems.map(({ code, title }) => `${code}: ${title}`);

  test.each([
    ["trigger_type: cron, agent: a", "cron_schedule is needed"],
    ["trigger_type: manual", "agent or team is needed"],
    ["trigger_type: manual, planning_mode: predefined_team", "agent or team is needed"],
  ])("%s", (spec, why) => {
    expect(job(spec)).toEqual([expect.stringContaining(`field.missing: ${why}`)]);
  });

  test.each([
    "trigger_type: cron, cron_schedule: 0 * * * *, team: t",
    "trigger_type: manual, planning_mode: on_the_fly",
  ])("%s", (spec) => {
    expect(job(spec)).toEqual([]);
  });
});
