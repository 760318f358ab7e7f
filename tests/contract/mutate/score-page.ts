import type { Contract } from "../contract.ts";
import { mutantsOf } from "./mutants-of.ts";
import { type Judged, suites } from "./score.ts";
import { reasonFor } from "./survivors.ts";

/** The score of an API as it is committed: by kind of mutant, and every survivor with the reason. */
export function scorePage(contract: Contract, judged: readonly Judged[], command: string): string {
  const all = mutantsOf(contract.api, contract.document).length;
  const kinds = [...new Set(judged.map(({ mutant }) => mutant.operator))];
  const alive = judged.filter(({ killedBy }) => killedBy.length === 0);
  return [
    `<!-- Made by \`${command}\`. -->`,
    "",
    `# Mutants of ${contract.api}`,
    "",
    `${all} mutants can be made of the contract, of which ${judged.length} were tried.`,
    "",
    `| kind | tried | noticed | ${suites.join(" | ")} |`,
    `| --- | --- | --- | ${suites.map(() => "---").join(" | ")} |`,
    ...kinds.map((kind) =>
      line(
        kind,
        judged.filter(({ mutant }) => mutant.operator === kind),
      ),
    ),
    line("all", judged),
    "",
    "## Not noticed",
    "",
    ...(alive.length > 0 ? survivors(contract, alive) : ["None."]),
    "",
  ].join("\n");
}

function line(name: string, judged: readonly Judged[]): string {
  const noticed = judged.filter(({ killedBy }) => killedBy.length > 0).length;
  const share = ((100 * noticed) / Math.max(1, judged.length)).toFixed(1);
  const by = suites.map((suite) => judged.filter(({ killedBy }) => killedBy.includes(suite)).length);
  return `| ${name} | ${judged.length} | ${noticed} (${share} %) | ${by.join(" | ")} |`;
}

function survivors(contract: Contract, alive: readonly Judged[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { mutant } of alive) {
    const reason = reasonFor(mutant, contract) ?? "Nobody has looked into these yet.";
    const place = `- ${mutant.operator} at \`${mutant.at}\`: ${mutant.detail}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), place]);
  }
  return [...byReason].flatMap(([reason, places], at) => [
    ...(at > 0 ? [""] : []),
    reason,
    "",
    ...places.sort(),
  ]);
}
