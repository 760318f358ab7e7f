// `pnpm contract`: see `--help` and docs/contract-tests.md.
import { writeFile } from "node:fs/promises";
import { root } from "../../scripts/generate/files.ts";
import type { Contract } from "./contract.ts";
import { contracts } from "./documented.ts";
import { embeddedServer } from "./embedded.ts";
import { writeEvidence } from "./live/evidence.ts";
import { type Options, optionsOf, usage } from "./live/options.ts";
import { printed, reportOf } from "./live/report.ts";
import { type Travelled, travel } from "./live/travel.ts";
import { type Judged, judge, sampleOf } from "./mutate/score.ts";
import { scorePage } from "./mutate/score-page.ts";
import { scoreboard } from "./mutate/scoreboard.ts";
import { type Bounds, type CounterExample, checkAccepted, checkRefused } from "./properties/check.ts";
import type { Server } from "./requests/send.ts";
import { coverageTable } from "./shown/table.ts";

let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    stopped = true;
    console.error("Stopping: what was made is taken away first.");
  });

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") {
    console.error(options);
    return options === usage ? 0 : 6;
  }
  const modes = { live: liveRun, mutate: mutationRun, properties: propertyRun, coverage: coverageRun };
  return await modes[options.mode](options);
}

async function liveRun(options: Options): Promise<number> {
  const { target, apis, write, actions, breaks, prefix, patience, json, evidence, except } = options;
  const key = target === undefined ? "contract" : process.env.KUBIYA_API_KEY;
  if (!key) {
    console.error("KUBIYA_API_KEY is not set: --target needs a key.");
    return 7;
  }
  const chosen = contracts
    .filter(({ api }) => apis.includes(api))
    .map((one) => ({ ...one, operations: one.operations.filter(({ row }) => !except.includes(row.id)) }));
  const travelled: Travelled[] = [];
  for (const contract of chosen)
    travelled.push(
      await travel({
        server: serverFor(options, contract),
        contract,
        key,
        write,
        actions,
        breaks,
        prefix,
        patience,
        stopping: () => stopped,
      }),
    );
  const findings = travelled.flatMap((one) => one.findings);
  const known = chosen.reduce((sum, { operations }) => sum + operations.length, 0);
  const report = reportOf(
    target ?? "the embedded mock",
    known,
    findings,
    travelled.flatMap(({ left }) => left),
  );
  console.log(json ? JSON.stringify(report, null, 2) : printed(report));
  if (evidence)
    console.error(`${await writeEvidence(findings, new Date())} operations written to spec/verified.json`);
  return report.disagreements.length > 0 || report.left.length > 0 ? 1 : 0;
}

function serverFor({ target }: Pick<Options, "target">, { api }: Contract): Server {
  if (target === undefined) return embeddedServer(api === "control-plane" ? "control-plane" : "platform");
  return { fetch, baseUrl: target };
}

/** How many mutants are noticed: 1 when it is fewer than nine in ten of an API. */
async function mutationRun({ apis, sample, seed, runs, table }: Options): Promise<number> {
  let code = 0;
  for (const contract of contracts.filter(({ api }) => apis.includes(api))) {
    const judged: Judged[] = [];
    for (const mutant of sampleOf(contract, sample, seed)) {
      if (stopped) break;
      judged.push(await judge(contract, mutant, { seed, runs }));
    }
    console.log(scoreboard(contract, judged));
    if (table) {
      const size = Number.isFinite(sample) ? sample : "all";
      const command = `pnpm contract --mutate --api ${contract.api} --sample ${size} --table`;
      await writeFile(
        `${root}/tests/contract/mutation/${contract.api}.md`,
        scorePage(contract, judged, command),
      );
    }
    if (judged.filter(({ killedBy }) => killedBy.length > 0).length < 0.9 * judged.length) code = 1;
  }
  return code;
}

/** The properties with as many runs as one likes. */
async function propertyRun({ apis, runs, seed, json }: Options): Promise<number> {
  const found: CounterExample[] = [];
  for (const contract of contracts.filter((one) => apis.includes(one.api))) {
    const { fetch, baseUrl } = serverFor({}, contract);
    let sent = 0;
    const counting: Server["fetch"] = (url, init) => {
      sent += 1;
      return fetch(url, init);
    };
    const own = await counterExamples(contract, { fetch: counting, baseUrl }, { runs, seed });
    found.push(...own);
    console.error(
      `${contract.api}: ${contract.operations.length} operations, ${sent} requests, ${own.length} faults`,
    );
  }
  if (json) console.log(JSON.stringify(found, null, 2));
  else for (const { operation, fault, curl } of found) console.log(`${operation}: ${fault}\n  ${curl}`);
  return found.length > 0 ? 1 : 0;
}

async function counterExamples(
  contract: Contract,
  server: Server,
  bounds: Bounds,
): Promise<CounterExample[]> {
  const found: CounterExample[] = [];
  for (const one of contract.operations)
    for (const check of [checkAccepted, checkRefused]) {
      const counter = stopped ? undefined : await check(server, one, bounds);
      if (counter) found.push(counter);
    }
  return found;
}

async function coverageRun(): Promise<number> {
  await writeFile(`${root}/tests/contract/coverage.md`, coverageTable());
  return 0;
}
