import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "./json.ts";
import { fill, literal, liveAt, needsLive, quoteKeys, refsIn, refTo } from "./placeholder.ts";
import { findSecrets, noSecrets } from "./secrets.ts";

const filling = {
  secrets: noSecrets,
  idOf: (address: string) => `id of ${address}`,
  liveAt: (path: readonly string[]) => path.join("/"),
};

test("references, live values and secrets are filled in", async () => {
  const { secrets } = await findSecrets(["env:A"], { env: () => "value", file: () => undefined });
  const body = {
    team_id: refTo("x/Team/t"),
    list: [refTo("x/Skill/s")],
    old: liveAt("a", "b"),
    text: "${env:A}!",
  };
  expect(fill(body, { ...filling, secrets })).toEqual({
    team_id: "id of x/Team/t",
    list: ["id of x/Skill/s"],
    old: "a/b",
    text: "value!",
  });
  expect(refsIn(body)).toEqual(["x/Team/t", "x/Skill/s"]);
  expect(needsLive(body)).toBe(true);
});

test("a live value that is gone is left out", () => {
  expect(fill({ a: liveAt("x"), b: 1 }, { ...filling, liveAt: () => undefined })).toEqual({ b: 1 });
});

test("nothing that an answer holds acts as a placeholder", async () => {
  const { secrets } = await findSecrets(["env:A"], { env: () => "stolen", file: () => undefined });
  const hostile = {
    a: "${env:A}",
    b: { $ref: "x/Team/t" },
    c: { $live: ["token"] },
    d: { $$ref: "y" },
    e: "$${env:A}",
  };
  expect(fill(literal(hostile), { ...filling, secrets })).toEqual(hostile);
});

const json = fc.jsonValue() as fc.Arbitrary<Json>;

test("any answer comes through unchanged", () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(fill(literal(value), filling)).toEqual(value);
    }),
  );
});

test("an object in a manifest that looks like a reference stays one", () => {
  expect(fill(quoteKeys({ $ref: "#/definitions/x" }), filling)).toEqual({ $ref: "#/definitions/x" });
});

test("a key that means something to JavaScript is a key like any other", () => {
  const value = JSON.parse('{"__proto__": {"a": "x"}, "constructor": 1}');
  expect(fill(literal(value), filling)).toEqual(value);
});
