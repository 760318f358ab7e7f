import fc from "fast-check";
import { type Contract, contractOf } from "../contract.ts";
import { embeddedServer } from "../embedded.ts";
import type { Bounds } from "../properties/check.ts";
import { type Mutant, operators } from "./mutant.ts";
import { mutantsOf } from "./mutants-of.ts";
import { examplesNotice, propertiesNotice, sweepNotices } from "./notice.ts";

export const suites = ["examples", "sweep", "properties"] as const;

/** A mutant, and which of the suites noticed it. */
export interface Judged {
  readonly mutant: Mutant;
  readonly killedBy: readonly (typeof suites)[number][];
}

/** Operations on which a mutant is tried. */
const tried = 4;

/** Mutants of a contract, of each kind about as many; the same seed gives the same. */
export function sampleOf({ api, document }: Contract, size: number, seed: number): Mutant[] {
  const all = mutantsOf(api, document);
  const kinds = operators.map((operator) =>
    shuffled(
      all.filter((one) => one.operator === operator),
      seed,
    ),
  );
  const chosen: Mutant[] = [];
  for (let at = 0; chosen.length < Math.min(size, all.length); at++)
    for (const kind of kinds) {
      const one = kind[at];
      if (one && chosen.length < size) chosen.push(one);
    }
  return chosen;
}

function shuffled<T>(values: readonly T[], seed: number): T[] {
  const all = { minLength: values.length, maxLength: values.length };
  return fc.sample(fc.shuffledSubarray([...values], all), { seed, numRuns: 1 })[0] ?? [];
}

/** Runs every suite of a contract against a mock that believes a mutant of it. */
export async function judge(contract: Contract, mutant: Mutant, bounds: Bounds): Promise<Judged> {
  const document = mutant.make();
  const faulty = contractOf(contract.api, document);
  const server = embeddedServer(contract.api === "control-plane" ? "control-plane" : "platform", {
    documents: { [contract.api]: document },
  });
  const concerned = contract.operations
    .filter(({ row }) => mutant.operations.includes(row.id))
    .slice(0, tried);
  const notices = {
    examples: async () => concerned.some((one) => examplesNotice(one, faulty)),
    sweep: () => any(concerned, (one) => sweepNotices(server, one)),
    properties: () => any(concerned, (one) => propertiesNotice(server, one, faulty, bounds)),
  };
  const killedBy: (typeof suites)[number][] = [];
  for (const suite of suites) if (await notices[suite]()) killedBy.push(suite);
  return { mutant, killedBy };
}

async function any<T>(values: readonly T[], holds: (value: T) => Promise<boolean>): Promise<boolean> {
  for (const value of values) if (await holds(value)) return true;
  return false;
}
