// Writes the changeset that the specs ask for, or with --check refuses waiting changesets that promise less. Exit code: 0, 1 refused, 6 bad input.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "../spec/evolution/compare.ts";
import type { Evolution } from "../spec/evolution/evolve.ts";
import { breaking, changesetText, shortfalls, unnamed } from "../spec/evolution/release/changeset.ts";
import { type PackageBump, packageBumps } from "../spec/evolution/release/packages.ts";
import { textReport } from "../spec/evolution/report/text.ts";
import { root } from "./generate/files.ts";
import { fixedGroups, readChangesets } from "./release/changesets.ts";
import { readPackages } from "./release/workspace.ts";
import { clientNames } from "./spec-client-names.ts";
import { isInputFault } from "./spec-input.ts";

const usage = `pnpm spec:changeset [--base REV|FILE] [--api NAME] [--name NAME] [--print] [--check]

  --base   what the change is held against; the last release unless given
  --api    one API; all four unless given
  --name   the file in .changeset; spec-changes unless given
  --print  print it instead of writing it
  --check  write nothing: refuse waiting changesets that promise less than the specs ask for`;

try {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      api: { type: "string" },
      name: { type: "string", default: "spec-changes" },
      print: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(usage);
  else await changeset(values);
} catch (error) {
  if (!isInputFault(error)) throw error;
  console.error(error.message);
  process.exitCode = 6;
}

interface Values {
  base?: string;
  api?: string;
  name: string;
  print: boolean;
  check: boolean;
}

async function changeset({ name, print, check, ...sides }: Values): Promise<void> {
  const evolutions = await compare({ root, ...sides, namer: clientNames });
  const bumps = packageBumps(evolutions, readPackages(root));
  if (check) return refuse(evolutions, bumps);
  if (!bumps.length) return console.log("The specs are as they were released; there is nothing to say.");
  const text = changesetText(evolutions, bumps);
  if (print) return console.log(text);
  const file = join(".changeset", `${name}.md`);
  writeFileSync(join(root, file), text);
  console.log(`wrote ${file}`);
  for (const { name: which, bump, because } of bumps) console.log(`  ${which} ${bump}: ${because}`);
}

function refuse(evolutions: readonly Evolution[], bumps: readonly PackageBump[]): void {
  const waiting = readChangesets(root);
  const short = shortfalls(bumps, waiting, fixedGroups(root));
  for (const { name, needed, declared } of short)
    console.log(`${name}: the specs ask for ${needed}, the changesets declare ${declared}`);
  for (const name of unnamed(bumps, waiting)) console.log(`${name} is affected, and no changeset names it`);
  if (short.length) {
    console.log(
      `\nRun pnpm spec:changeset, or raise the bump. What asks for it:\n\n${textReport(withBreaksOnly(evolutions))}`,
    );
    process.exitCode = 1;
  } else console.log("The changesets promise what the specs ask for.");
}

/** The breaks with their witnesses; where nothing breaks, everything. */
function withBreaksOnly(evolutions: readonly Evolution[]): Evolution[] {
  const loud = new Set(breaking(evolutions));
  if (!loud.size) return [...evolutions];
  return evolutions
    .map((one) => ({ ...one, findings: one.findings.filter((finding) => loud.has(finding)) }))
    .filter(({ findings }) => findings.length);
}
