import { describe, expect, it } from "vitest";
import type { Bump, Finding } from "../change.ts";
import type { Evolution } from "../evolve.ts";
import { changesetFrom, changesetText, shortfalls, unnamed } from "./changeset.ts";
import { type Packages, packageBumps } from "./packages.ts";

const scope = "@x/";
const names = ["spec", "kinds", "client", "sync", "mock", "cli"];

function packages(version: string, ...used: string[]): Packages {
  return {
    scope,
    versions: Object.fromEntries(names.map((name) => [name, version])),
    usedByKinds: new Set(used),
  };
}

function finding(wire: Bump, types: Bump, more: Partial<Finding> = {}): Finding {
  const place = { pointer: "#/components/schemas/Thing/properties/name", file: "", line: 0, value: null };
  return {
    kind: "modified",
    type: "Schema",
    path: place.pointer,
    base: place,
    head: place,
    redocly: { impact: "none", rules: [], message: "" },
    wire,
    types,
    rule: "schema-type",
    why: "The name is a number now.",
    inDoubt: false,
    directions: ["request"],
    operations: ["createThing"],
    fingerprint: "0123456789ab",
    notes: [],
    ...more,
  };
}

function evolution(...findings: Finding[]): Evolution {
  const [wire = "none"] = findings.map((one) => one.wire);
  const [types = "none"] = findings.map((one) => one.types);
  return { api: "things", findings, wire, types, redocly: "none", expired: [], unused: [] };
}

function bumpsOf(found: Finding, of: Packages): Record<string, Bump> {
  const list = packageBumps([evolution(found)], of);
  return Object.fromEntries(list.map(({ name, bump }) => [name.slice(scope.length), bump]));
}

describe("the bumps of the packages", () => {
  it("are major for all that a break reaches", () => {
    const all = {
      spec: "major",
      client: "major",
      mock: "major",
      kinds: "major",
      sync: "major",
      cli: "major",
    };
    expect(bumpsOf(finding("major", "major"), packages("1.2.0", "createThing"))).toEqual(all);
  });

  it("leave kinds and sync alone when no kind uses the operation", () => {
    expect(bumpsOf(finding("major", "major"), packages("1.2.0"))).toEqual({
      spec: "major",
      client: "major",
      mock: "major",
      cli: "minor",
    });
  });

  it("go by their own axis: a break of types alone is a patch to the mock", () => {
    const found = finding("none", "major", { rule: "component" });
    expect(bumpsOf(found, packages("1.2.0", "createThing"))).toEqual({
      spec: "major",
      client: "major",
      mock: "patch",
    });
  });

  it("reach kinds and sync with what breaks, and with further fields, but not with a further filter", () => {
    const of = packages("1.2.0", "createThing");
    expect(bumpsOf(finding("major", "major", { rule: "reach" }), of)).toMatchObject({
      kinds: "major",
      sync: "major",
    });
    expect(bumpsOf(finding("minor", "minor", { rule: "schema-field" }), of)).toMatchObject({
      kinds: "minor",
    });
    expect(Object.keys(bumpsOf(finding("minor", "minor", { rule: "parameter" }), of))).toEqual(
      ["@x/spec", "@x/client", "@x/mock", "@x/cli"].map((name) => name.slice(scope.length)),
    );
  });

  it("are major for the command line where an operation goes or gets another id", () => {
    const renamed = finding("none", "major", { rule: "operation-id", type: "Operation" });
    expect(bumpsOf(renamed, packages("1.2.0")).cli).toBe("major");
  });

  it("raise the second number for a break below 1.0.0", () => {
    expect(bumpsOf(finding("major", "major"), packages("0.3.1"))).toMatchObject({
      spec: "minor",
      client: "minor",
      mock: "minor",
    });
    expect(bumpsOf(finding("none", "patch"), packages("0.3.1")).spec).toBe("patch");
  });
});

describe("the changeset", () => {
  const found = [
    finding("major", "none"),
    finding("minor", "minor", { why: "There is a further field, `size`." }),
  ];
  const text = changesetText([evolution(...found)], [{ name: "@x/spec", bump: "major", because: "" }]);

  it("names every package, and tells what changed by resource, breaks marked", () => {
    expect(text).toBe(
      `---
"@x/spec": major
---

The API contracts changed.

**things**

- \`Thing\`:
  - **breaks requests or answers** The name is a number now.
  - There is a further field, \`size\`.
`,
    );
  });

  it("can be read back", () => {
    expect(changesetFrom("a.md", text)).toMatchObject({ file: "a.md", bumps: { "@x/spec": "major" } });
    expect(changesetFrom("b.md", "no front matter").bumps).toEqual({});
  });
});

describe("the check", () => {
  const needed = [
    { name: "@x/spec", bump: "major", because: "" },
    { name: "@x/mock", bump: "minor", because: "" },
  ] as const;
  const waiting = (bumps: Record<string, Bump>) => [{ file: "a.md", bumps, text: "" }];

  it("finds what is declared below what is needed", () => {
    const short = { name: "@x/spec", needed: "major", declared: "minor" };
    expect(shortfalls(needed, waiting({ "@x/spec": "minor", "@x/mock": "minor" }), [])).toEqual([short]);
    expect(shortfalls(needed, waiting({ "@x/spec": "major", "@x/mock": "minor" }), [])).toEqual([]);
    expect(shortfalls(needed, [], []).map(({ declared }) => declared)).toEqual(["none", "none"]);
  });

  it("counts what another package of a fixed group declares, and tells of packages that nobody names", () => {
    const declared = waiting({ "@x/spec": "major" });
    expect(shortfalls(needed, declared, [["@x/spec", "@x/mock"]])).toEqual([]);
    expect(shortfalls(needed, declared, [])).toHaveLength(1);
    expect(unnamed(needed, declared)).toEqual(["@x/mock"]);
  });
});
