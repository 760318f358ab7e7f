import { type Bump, breaks, type Finding, greatest } from "../change.ts";
import { evolve } from "../evolve.ts";
import { redoclyDiff } from "../redocly-diff.ts";
import { type Canary, pairOf } from "./canary.ts";
import { letterIn, letters } from "./stamp.ts";

/** The day on which the canaries are judged; sunsets in them lie before or after it. */
const today = "2026-11-25";

/** What came of one canary. */
export interface CanaryVerdict {
  readonly canary: Canary;
  readonly findings: readonly Finding[];
  readonly wire: Bump;
  readonly types: Bump;
  /** Whether the gate stays shut. */
  readonly stops: boolean;
  /** The most that plain `redocly diff` says of the same change. */
  readonly redocly: Bump;
}

/** Judges all canaries of a list at once, as `pnpm spec:diff` would, and has `redocly diff` alone judge them beside it. */
export async function verdictsOn(canaries: readonly Canary[]): Promise<CanaryVerdict[]> {
  const pair = pairOf(canaries);
  const plain = redoclyDiff(pair.base, pair.head);
  const { findings } = await evolve({ api: "canaries", ...pair, today, found: plain });
  return canaries.map((canary, index) => {
    const own = findings.filter(({ path }) => letterIn(path) === letters[index]);
    const alone = plain.filter(({ path }) => letterIn(path) === letters[index]);
    return {
      canary,
      findings: own,
      wire: greatest(own.map(({ wire }) => wire)),
      types: greatest(own.map(({ types }) => types)),
      stops: own.some(breaks),
      redocly: greatest(alone.map(({ redocly }) => redocly.impact)),
    };
  });
}

/** The verdicts as a table, beside those of `redocly diff` alone. */
function verdictTable(verdicts: readonly CanaryVerdict[]): string {
  const rows = verdicts.map(
    ({ canary, wire, types, redocly, findings }, index) =>
      `| ${index + 1} | ${canary.id} | ${expected(canary)} | ${wire} | ${types} | ${proofOf(findings)} | ${redocly} |`,
  );
  const head =
    "| # | change | is | wire | types | witness | `redocly diff` alone |\n|---|---|---|---|---|---|---|";
  return [head, ...rows].join("\n");
}

/** How many breaks were caught and how many harmless changes were taken for breaks, by us and by `redocly diff` alone. */
function tally(verdicts: readonly CanaryVerdict[]): string {
  const breaking = verdicts.filter(({ canary }) => isBreak(canary));
  const harmless = verdicts.filter(({ canary }) => !isBreak(canary));
  const count = (list: readonly CanaryVerdict[], is: (one: CanaryVerdict) => boolean) =>
    list.filter(is).length;
  const ours = (one: CanaryVerdict) => one.wire === "major" || one.types === "major";
  const theirs = (one: CanaryVerdict) => one.redocly === "major";
  const line = (name: string, is: (one: CanaryVerdict) => boolean) =>
    `| ${name} | ${count(breaking, is)} of ${breaking.length} | ${count(harmless, is)} of ${harmless.length} |`;
  return [
    "| | breaks caught | false alarms |\n|---|---|---|",
    line("`pnpm spec:diff`", ours),
    line("`redocly diff` alone", theirs),
  ].join("\n");
}

function isBreak({ wire, types }: Canary): boolean {
  return wire === "major" || types === "major";
}

function expected(canary: Canary): string {
  return isBreak(canary) ? "breaking" : "harmless";
}

function proofOf(findings: readonly Finding[]): string {
  const kinds = findings.flatMap(({ wireWitness, typesWitness }) => [
    ...(wireWitness ? [wireWitness.kind] : []),
    ...(typesWitness ? ["program"] : []),
  ]);
  return [...new Set(kinds)].sort().join(", ");
}

/** The page that is committed. */
export function verdictPage(known: readonly CanaryVerdict[], own: readonly CanaryVerdict[]): string {
  return `<!-- Made by \`pnpm spec:verdicts\`; the canaries' test holds it against what comes out today. -->
# Verdicts on known pairs

Each row is one change to a small description ([base.yaml](../../spec/evolution/canaries/base.yaml)), judged with the real
configuration. The pairs are the canaries: they run in every test run, so a rule or a configuration that goes quiet is found out.
\`pnpm spec:diff\` rates two axes, \`redocly diff\` one; a break counts as caught when any axis says major. The witness says how the
break was proven: by a request or an answer on the wire, or by a program that stops compiling.

## The 44 pairs that tools were compared on

${tally(known)}

${verdictTable(known)}

## Of our own: each rule of ours, and what tools were not tried on

${tally(own)}

${verdictTable(own)}
`;
}
