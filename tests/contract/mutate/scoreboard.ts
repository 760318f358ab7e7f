import type { Contract } from "../contract.ts";
import { type Judged, suites } from "./score.ts";
import { reasonFor } from "./survivors.ts";

/** How many mutants of an API were noticed, by whom, and which were not. */
export function scoreboard(contract: Contract, judged: readonly Judged[]): string {
  const killed = judged.filter(({ killedBy }) => killedBy.length > 0);
  const share = (count: number) => `${count} (${((100 * count) / Math.max(1, judged.length)).toFixed(1)} %)`;
  const by = suites.map(
    (suite) => `${suite} ${share(judged.filter(({ killedBy }) => killedBy.includes(suite)).length)}`,
  );
  const kinds = [...new Set(judged.map(({ mutant }) => mutant.operator))].map((operator) => {
    const own = judged.filter(({ mutant }) => mutant.operator === operator);
    return `  ${operator}: ${own.filter(({ killedBy }) => killedBy.length > 0).length} of ${own.length}`;
  });
  const alive = judged.filter(({ killedBy }) => killedBy.length === 0);
  return [
    `${contract.api}: ${judged.length} mutants, killed ${share(killed.length)}; ${by.join(", ")}`,
    ...kinds,
    ...alive.map(({ mutant }) => {
      const { operator, at, detail } = mutant;
      return `  alive: ${operator} at ${at}: ${detail} (${reasonFor(mutant, contract) ?? "not looked into"})`;
    }),
  ].join("\n");
}
