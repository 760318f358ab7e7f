import { contracts } from "../documented.ts";
import { type Covered, coverageOf } from "./of-operation.ts";
import { createCoverage } from "./seen.ts";

/** The same requests are drawn each time, so that the table only changes with the contract. */
const seed = 6;

/** The coverage map: operation × status × media type × property × enum value. */
export function coverageTable(): string {
  const parts = contracts.map(({ api, operations }) => {
    const errors = createCoverage();
    const covered = operations.map((one) => coverageOf(one, seed, errors));
    const all = [
      ...covered,
      { id: "errors", statuses: [], mediaTypes: ["application/json"], coverage: errors },
    ];
    return [`## ${api}`, "", totals(all), "", ...header, ...all.map(lineOf), "", ...uncovered(all)].join(
      "\n",
    );
  });
  return `${[intro, ...parts].join("\n\n").trimEnd()}\n`;
}

const intro = `<!-- Made by \`pnpm contract --coverage\` from the bundles; a test keeps it fresh. -->

# What the contract tests cover

Every documented status and media type of every operation is asked for in the sweep. The two last columns count the
properties and the words of enums (open ones of answers too) that the sweep's answers and the properties' requests show,
of all that the operation's schemas have; errors, whose forms all operations share, are counted once (\`errors\`); what is shown by neither is listed below each table.`;

const header = [
  "| operation | statuses | media types | properties | enum values |",
  "| --- | --- | --- | --- | --- |",
];

function lineOf({ id, statuses, mediaTypes, coverage }: Covered): string {
  return `| ${id} | ${statuses.join(" ")} | ${mediaTypes.join(" ") || "none"} | ${count(coverage, false)} | ${count(coverage, true)} |`;
}

function count({ has, shown }: Covered["coverage"], words: boolean): string {
  const all = [...has].filter((place) => isWord(place) === words);
  return `${all.filter((place) => shown.has(place)).length}/${all.length}`;
}

function isWord(place: string): boolean {
  return place.includes("=");
}

function totals(covered: readonly Covered[]): string {
  const sum = (words: boolean) => {
    const counts = covered.map(({ coverage }) => count(coverage, words).split("/").map(Number));
    return [0, 1].map((at) => counts.reduce((total, pair) => total + (pair[at] ?? 0), 0)).join(" of ");
  };
  const statuses = covered.reduce((total, one) => total + one.statuses.length, 0);
  return `${covered.length - 1} operations, ${statuses} statuses, ${sum(false)} properties, ${sum(true)} enum values.`;
}

/** What no test shows, once for each place that several operations share. */
function uncovered(covered: readonly Covered[]): string[] {
  const missing = new Map<string, string[]>();
  for (const { id, coverage } of covered)
    for (const place of coverage.has)
      if (!coverage.shown.has(place)) missing.set(place, [...(missing.get(place) ?? []), id]);
  if (missing.size === 0) return ["Nothing is uncovered."];
  const byOperation = new Map<string, string[]>();
  for (const [place, ids] of missing) {
    const key = ids.join(", ");
    byOperation.set(key, [...(byOperation.get(key) ?? []), place]);
  }
  return [
    "Uncovered:",
    "",
    ...[...byOperation].map(
      ([ids, places]) => `- ${ids}: ${places.map((place) => `\`${place}\``).join(", ")}`,
    ),
  ];
}
