import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./order.ts";

/** Nodes that depend only on earlier ones, in a shuffled order. */
const acyclic = fc.integer({ min: 1, max: 30 }).chain((size) =>
  fc.tuple(
    fc.tuple(
      ...Array.from({ length: size }, (_, at) => fc.subarray(Array.from({ length: at }, (_, one) => one))),
    ),
    fc.shuffledSubarray(
      Array.from({ length: size }, (_, at) => at),
      { minLength: size },
    ),
  ),
);

test("each node stands after those it depends on, and each stands once", () => {
  fc.assert(
    fc.property(acyclic, ([needs, nodes]) => {
      const { ordered, cycle } = inOrder(nodes, (node) => needs[node] ?? []);
      expect(cycle).toBeUndefined();
      expect([...ordered].sort((a, b) => a - b)).toEqual(nodes.map((_, at) => at));
      for (const node of nodes)
        for (const need of needs[node] ?? [])
          expect(ordered.indexOf(need)).toBeLessThan(ordered.indexOf(node));
    }),
  );
});

test("without dependencies the order given is kept", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), (nodes) => {
      expect(inOrder(nodes, () => []).ordered).toEqual(nodes);
    }),
  );
});

test("a circle is found and named as a path that ends where it begins", () => {
  const needs: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["b"], d: [] };
  expect(inOrder(["d", "a", "b", "c"], (node) => needs[node] ?? []).cycle).toEqual(["b", "c", "b"]);
});

test("any circle is found", () => {
  fc.assert(
    fc.property(acyclic, fc.nat(), ([needs, nodes], pick) => {
      const last = nodes.length - 1;
      const start = pick % nodes.length;
      const chain = new Map(
        nodes.map((node) => [node, node < last ? [...(needs[node] ?? []), node + 1] : [start]]),
      );
      const { cycle } = inOrder(nodes, (node) => chain.get(node) ?? []);
      expect(cycle?.[0]).toBe(cycle?.at(-1));
      for (const [at, node] of (cycle ?? []).slice(1).entries())
        expect(chain.get(cycle?.[at] ?? -1)).toContain(node);
      expect(cycle?.length).toBeGreaterThan(1);
    }),
  );
});

test("dependencies that are no nodes are passed over, and a long chain is no matter", () => {
  const nodes = Array.from({ length: 20_000 }, (_, at) => at);
  expect(inOrder(nodes, (node) => [node + 1]).ordered).toEqual([...nodes].reverse());
});
