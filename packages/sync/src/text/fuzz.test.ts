import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../parse.ts";
import { placeText } from "../problem.ts";
import { readWorkspace } from "./workspace.ts";

// Whatever a file holds, it is a problem with a place or a manifest: never an exception. KUBIYA_FUZZ_RUNS=100000 for the long run.

const numRuns = Number(process.env.KUBIYA_FUZZ_RUNS ?? 400);

const sound = `# a comment
apiVersion: control-plane/v1
kind: Agent
metadata: &meta
  name: a
  labels: {team: sre, "on call": 'yes'}
spec:
  model: gpt-4o
  description: >-
    Folded
    text
  capabilities: [read, write]
  configuration: &c
    key: \${env:NAME}
    deep: {a: {b: [1, 2.5, true, ~]}}
  llm_config:
    <<: *c
    temperature: 0.1
---
apiVersion: control-plane/v1
kind: Team
metadata: {name: t}
`;

/** Pieces that mean something to YAML, to JavaScript or to us. */
const pieces = fc.constantFrom(
  ..."\n| ---| ...|\t|\r\n|\ufeff|\0|\ud800|\ufffd|: |:|- |? |[|]|{|}|&a |*a|*c|<<: |<<: [*c, *c]|!!binary |!foo |!!js/function |%YAML 9.9|#|'|\"|>|>-|~|null|"
    .split("|")
    .concat(
      "|",
      "|-",
      "__proto__: ",
      "constructor: ",
      "toString: ",
      "${env:A}",
      "$${env:A}",
      "${",
      "{$ref: x}",
    )
    .concat(
      "1e999",
      "0x1F",
      ".nan",
      "-.inf",
      "2001-01-01",
      "yes",
      " ".repeat(40),
      "a".repeat(300),
      "\u2028",
      "é",
    ),
);

/** The sound text with pieces put in, cut out, doubled or swapped. */
const mutated = fc
  .array(fc.record({ at: fc.nat(sound.length), drop: fc.nat(12), piece: pieces, again: fc.nat(30) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((edits) =>
    edits.reduce(
      (text, { at, drop, piece, again }) =>
        text.slice(0, at) + piece + (again === 0 ? text.slice(0, 200) : "") + text.slice(at + drop),
      sound,
    ),
  );

const anything = fc.oneof(
  mutated,
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.json().map((json) => `apiVersion: control-plane/v1\nkind: Agent\nmetadata: {name: a}\nspec: ${json}`),
);

function outcome(text: string): { manifests: number; problems: string[] } {
  const { manifests, problems } = parse([{ file: "a.yaml", text }]);
  return {
    manifests: manifests.length,
    problems: problems.map(
      ({ place, title, code }) => `${place ? placeText(place) : "nowhere"} ${code} ${title}`,
    ),
  };
}

test("whatever stands in a file of manifests", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { problems } = outcome(text);
      for (const one of problems) expect(one).toMatch(/^a\.yaml:[1-9]\d*:[1-9]\d* \S/);
    }),
    { numRuns },
  );
});

test("whatever stands in kubiya.yaml", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { workspace, problems } = readWorkspace({ file: "kubiya.yaml", text });
      expect(workspace !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: numRuns / 4 },
  );
});

describe("texts that are made to do harm", () => {
  const head =
    "apiVersion: control-plane/v1\nkind: Agent\nmetadata: {name: a}\nspec:\n  model: m\n  llm_config:\n    x: ";
  const aliases = ["a: &a [x, x, x, x, x, x, x, x]"].concat(
    [..."bcdefgh"].map((key, at) => `${key}: &${key} [${`*${"abcdefgh"[at]}, `.repeat(8)}]`),
  );
  test.each<[string, string, RegExp]>([
    ["lists in lists", head + "[".repeat(20_000) + "]".repeat(20_000), /nested too deeply/],
    ["mappings in mappings", `${head}${"{a: ".repeat(20_000)}1${"}".repeat(20_000)}`, /nested too deeply/],
    ["an open end", "[".repeat(50_000), /nested too deeply/],
    ["dashes", "- ".repeat(20_000), /nested too deeply/],
    ["steps", Array.from({ length: 3000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"), /nested too deeply/],
    ["aliases of aliases", aliases.join("\n"), /Excessive alias count/],
    ["a value in itself", `${head}&x {y: *x}`, /nested too deeply, or holds itself/],
    ["a key many times", "a: 1\n".repeat(3000), /for the second time/],
    ["quotes", '"'.repeat(5000), /Unexpected/],
    ["bytes that are no text", Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x61]).toString(), /must be a mapping/],
  ])("%s", (_, text, why) => {
    const { manifests, problems } = outcome(text);
    expect(manifests).toBe(0);
    expect(problems.join("\n")).toMatch(why);
  });

  test.each<[string, string]>([
    ["a text of ten megabytes", `${head}'${"y".repeat(10_000_000)}'`],
    ["twenty thousand keys", `${head}{${Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join(", ")}}`],
    ["a byte order mark and Windows lines", `\ufeff${head}1\r\n`.replaceAll("\n", "\r\n")],
    ["a key of JavaScript's", `${head}{__proto__: {a: 1}, constructor: 2}`],
  ])("%s is taken", (_, text) => {
    expect(outcome(text)).toEqual({ manifests: 1, problems: [] });
  });
});
