import { describe, expect, test } from "vitest";
import { contracts } from "./documented.ts";
import { judge, sampleOf } from "./mutate/score.ts";

/** A small fixed sample; `pnpm contract --mutate` tries as many as one likes. */
const size = 7;

describe.each(contracts.map((contract) => [contract.api, contract] as const))("%s", (_api, contract) => {
  test.each(sampleOf(contract, size, 2).map((mutant) => [mutant.operator, mutant.at, mutant] as const))(
    "%s at %s is noticed",
    { timeout: 60_000 },
    async (_operator, _at, mutant) => {
      const { killedBy } = await judge(contract, mutant, { seed: 6, runs: 4 });
      expect(killedBy).toContain("properties");
    },
  );

  test("the sample is the same for the same seed", () => {
    const places = () => sampleOf(contract, size, 2).map(({ at }) => at);
    expect(places()).toEqual(places());
  });
});

test("a mutant is the document with one thing changed, and the document stays", () => {
  const [contract] = contracts;
  const mutant = contract && sampleOf(contract, 1, 2)[0];
  const before = JSON.stringify(contract?.document);
  expect(JSON.stringify(mutant?.make())).not.toBe(before);
  expect(JSON.stringify(contract?.document)).toBe(before);
});
