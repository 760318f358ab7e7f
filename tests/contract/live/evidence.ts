import { readFile, writeFile } from "node:fs/promises";
import { root } from "../../../scripts/generate/files.ts";
import type { Finding } from "./finding.ts";

const verifiedFile = `${root}/spec/verified.json`;

interface Verified {
  /** Day of the last run in which the operation answered as the contract has it. */
  readonly on: string;
  /** Statuses that were seen to agree. */
  readonly statuses: readonly number[];
}

/** Writes the day for every operation whose answers all agreed; keeps what other runs wrote. */
export async function writeEvidence(
  findings: readonly Finding[],
  today: Date,
  file = verifiedFile,
): Promise<number> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  const verified: Record<string, Verified> = JSON.parse(text);
  const operations = new Set(findings.map(({ operation }) => operation));
  let count = 0;
  for (const operation of operations) {
    const own = findings.filter((one) => one.operation === operation);
    const statuses = own
      .filter(({ verdict, status }) => verdict === "agrees" && status > 0)
      .map(({ status }) => status);
    if (statuses.length === 0 || own.some(({ verdict }) => verdict === "disagrees")) continue;
    count += 1;
    verified[operation] = {
      on: today.toISOString().slice(0, 10),
      statuses: [...new Set(statuses)].sort((a, b) => a - b),
    };
  }
  const sorted = Object.fromEntries(Object.entries(verified).sort(([a], [b]) => a.localeCompare(b)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  return count;
}
