import { expect, test } from "vitest";
import { type Drift, driftCheck } from "./drift.ts";
import { createKubiya } from "./kubiya.ts";
import { differences, type Shape } from "./shape.ts";
import { json, stubFetch } from "./test-kit/stub-fetch.ts";

const shapes = { schemas: { Named: { t: "object", r: ["id"], p: { id: { t: "string" } } } }, answers: {} };

test.each<[string, Shape, unknown, string[]]>([
  ["right", { s: "Named" }, { id: "1", more: 1 }, []],
  ["a missing property", { s: "Named" }, {}, ["missing id"]],
  ["another type", { s: "Named" }, { id: 1 }, ["type id"]],
  ["null where none may be", { t: "string" }, null, ["type "]],
  ["null where it may be", { t: ["string", "null"], e: ["a"] }, null, []],
  ["a whole number for a number", { t: "number" }, 1, []],
  ["a fraction for a whole number", { t: "integer" }, 1.5, ["type "]],
  ["an unknown value", { t: "string", e: ["a", "b"] }, "c", ["value "]],
  ["items", { t: "array", i: { s: "Named" } }, [{ id: "1" }, {}], ["missing [].id"]],
  ["an alternative", { u: [{ t: "string" }, { s: "Named" }] }, { id: "1" }, []],
  ["no alternative", { u: [{ t: "string" }, { s: "Named" }] }, 1, ["none-of "]],
  ["parts", { a: [{ s: "Named" }, { t: "object", r: ["b"] }] }, { id: "1" }, ["missing b"]],
])("%s", (_, shape, value, found) => {
  expect(differences(shape, value, shapes).map(({ kind, at }) => `${kind} ${at}`)).toEqual(found);
});

const setUp = (sample: number, answer: ReturnType<typeof json>) => {
  const { fetch } = stubFetch(answer);
  const seen: Drift[] = [];
  const inspect = driftCheck({ sample, onDrift: (drift) => void seen.push(drift) });
  return { kubiya: createKubiya({ apiKey: "k", fetch, inspect }), seen };
};

test("answers are held against the document, and each finding is told once", async () => {
  const { kubiya, seen } = setUp(1, json({ name: 7 }));
  await kubiya.controlPlane.agents.get("1");
  await kubiya.controlPlane.agents.get("2");
  expect(seen).toContainEqual(
    expect.objectContaining({ operationId: "getAgent", status: 200, kind: "type", at: "name" }),
  );
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(seen.length);
});

test("a status that the document does not name is told", async () => {
  const { kubiya, seen } = setUp(1, json({}, 203));
  await kubiya.controlPlane.agents.get("1");
  expect(seen).toMatchObject([{ kind: "status", status: 203 }]);
});

test("what is not sampled is not looked at", async () => {
  const { kubiya, seen } = setUp(0, json({ name: 7 }));
  await kubiya.controlPlane.agents.get("1");
  expect(seen).toEqual([]);
});

test("a check that throws breaks nothing", async () => {
  const { fetch } = stubFetch(json({ id: "1" }));
  const inspect = () => {
    throw new Error("check");
  };
  const kubiya = createKubiya({ apiKey: "k", fetch, inspect });
  await expect(kubiya.controlPlane.agents.get("1")).resolves.toEqual({ id: "1" });
});
