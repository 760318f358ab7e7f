import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { bundleSize } from "../../tests/client/budgets/bundle-size.ts";
import { packedFiles } from "../../tests/client/budgets/packed-files.ts";
import { typeCost } from "../../tests/client/budgets/type-cost.ts";
import { machine, markdownTable, spread } from "../figures.ts";
import { installPeers, measured } from "./peers.ts";
import { subpaths } from "./subpaths.ts";
import { typePrograms } from "./type-programs.ts";

/** Programs in `subjects`, and how the tables call them. */
const subjects: Readonly<Record<string, string>> = {
  "bare-fetch": "bare `fetch`",
  kubiya: "**this client, one resource**",
  "kubiya-all-on": "**this client, everything on**",
  "kubiya-whole": "**this client, whole**",
  "openapi-fetch": "openapi-fetch",
  openai: "openai",
  stripe: "stripe",
  ky: "ky",
  "octokit-core": "@octokit/core",
  "octokit-plugins": "@octokit/core with retry and throttling",
};

/** Measures the client beside its peers, all in one run on one machine, and returns the tables. */
export async function run(): Promise<string> {
  await using peers = await installPeers();
  const { folder } = peers;
  return `# The client beside others

Made by \`pnpm bench client\`. ${machine()} Versions of the others: \`bench/peers/package.json\`.
Sizes, files and instantiations are the same on every machine; compare times within a table only.

## What a bundle takes

A program that lists one resource, bundled and minified for browsers.

${await sizes(folder)}

## What an import takes

Milliseconds of processor time, each in a process of its own.

${await imports(folder)}

## What each subpath takes

All that it exports in one bundle, and the least processor time of its import. A bundler takes only what is used.

${await subpaths(folder)}

## What a call takes

Microseconds of processor time for one list call over a transport that answers at once. Ours has retry, time-out, deadline and a hook on; with
everything on also the limiter, every hook and a look at each answer.

${await calls(folder)}

The limiter alone, while no limit is known: ${await limiter(folder)} µs a call.

## What a stream takes

Milliseconds of processor time for one server-sent event of 2 MB in pieces of 1 kB, and for 20,000 small events, each in a piece of its own.

${await events(folder)}

## What the compiler spends

TypeScript 5.9 on a file with 200 calls, and how much of it the calls are.

${await types(folder)}

## Budgets

The first, second, fourth, eighth and ninth fail \`npm test\` (\`tests/client/budgets.test.ts\`, where the first is held to what was reached); times are only
reported, each as the least that was measured.

${await budgets(folder)}
`;
}

/** What was measured, by the names of the budgets. */
const figures: Record<string, number> = {};

async function budgets(folder: string): Promise<string> {
  const client = await realpath(join(folder, "node_modules", "@kubiya-toolkit", "client"));
  const { size } = await packedFiles(client);
  const manifest: { dependencies: object } = JSON.parse(await readFile(join(client, "package.json"), "utf8"));
  const names = Object.keys(manifest.dependencies).filter((name) => !name.startsWith("@kubiya-toolkit/"));
  const rows: [string, number, number | undefined][] = [
    ["list one resource, bytes gzipped", 9_000, figures["bytes kubiya"]],
    ["whole client, bytes gzipped", 30_000, figures["bytes kubiya-whole"]],
    ["import of one resource, ms", 8, figures["import kubiya"]],
    ["instantiations a call", 1, figures.instantiations],
    ["a call with everything on, µs over bare `fetch`", 150, figures["call kubiya-all-on"]],
    ["idle limiter, µs a call", 5, figures.limiter],
    ["one event of 2 MB, ms", 30, figures.event],
    ["third-party run-time dependencies", 2, names.length],
    ["packed, bytes", 4_000_000, size],
  ];
  return markdownTable(
    ["", "at most", "measured", ""],
    rows.map(([name, most, is = Number.NaN]) => [
      name,
      `${most}`,
      `${Math.round(is * 10) / 10}`,
      is <= most ? "kept" : "**missed**",
    ]),
  );
}

/** Other settings of a subject that is measured already: told apart only by what a call takes. */
const settings = ["kubiya-all-on"];

async function sizes(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const [subject, title] of Object.entries(subjects)) {
    if (settings.includes(subject)) continue;
    const program = `import { caller } from "./subjects/${subject}.mjs"; console.log(await caller(fetch)());`;
    const { min, gz } = await bundleSize(folder, program);
    figures[`bytes ${subject}`] = gz;
    rows.push([title, `${min}`, `${gz}`]);
  }
  return markdownTable(["", "bytes", "gzipped"], rows);
}

async function imports(folder: string): Promise<string> {
  const measuredOnes = Object.keys(subjects).filter((subject) => !settings.includes(subject));
  const times = new Map<string, number[]>(measuredOnes.map((subject) => [subject, []]));
  for (let round = 0; round < 8; round++) {
    for (const [subject, list] of times) {
      const ms = await measured<number>(folder, "measure-import", subject);
      if (round > 0) list.push(ms);
    }
  }
  for (const [subject, list] of times) figures[`import ${subject}`] = Math.min(...list);
  return markdownTable(
    ["", "ms"],
    [...times].map(([subject, list]) => [subjects[subject] ?? subject, spread(list, 1)]),
  );
}

async function calls(folder: string): Promise<string> {
  const names = Object.keys(subjects).filter((subject) => subject !== "kubiya-whole");
  const times = await measured<Record<string, number[]>>(folder, "measure-calls", "7", "1000", ...names);
  const least = (subject: string) => Math.min(...(times[subject] ?? []));
  const rows = names.map((subject) => {
    const more = Math.round(least(subject) - least("bare-fetch"));
    figures[`call ${subject}`] = more;
    return [
      subjects[subject] ?? subject,
      spread(times[subject] ?? [], 0),
      subject === "bare-fetch" ? "" : `+${more}`,
    ];
  });
  return markdownTable(["", "µs", "over bare `fetch`, min"], rows);
}

async function limiter(folder: string): Promise<string> {
  const times = await measured<number[]>(folder, "measure-limiter", "5");
  figures.limiter = Math.min(...times);
  return spread(times, 1);
}

async function events(folder: string): Promise<string> {
  const titles: Record<string, string> = { bare: "bare stream", kubiya: "**this client**", openai: "openai" };
  const large = await measured<Record<string, number[]>>(folder, "measure-stream", "7", "large");
  const small = await measured<Record<string, number[]>>(folder, "measure-stream", "3", "small");
  figures.event = Math.min(...(large.kubiya ?? []));
  return markdownTable(
    ["", "one large event", "20,000 small events"],
    Object.entries(large).map(([name, list]) => [
      titles[name] ?? name,
      spread(list, 1),
      spread(small[name] ?? [], 0),
    ]),
  );
}

async function types(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const [title, program] of Object.entries(typePrograms)) {
    const name = title.replace(/\W+/g, "-");
    const none = await typeCost(folder, `${name}-none`, program(0));
    const many = await typeCost(folder, `${name}-many`, program(200));
    const perCall = ((many.instantiations - none.instantiations) / 200).toFixed(1);
    if (title === "this client") figures.instantiations = Number(perCall);
    const seconds = `${many.checkSeconds.toFixed(2)} s`;
    rows.push([title, `${many.files}`, `${many.lines}`, `${many.instantiations}`, perCall, seconds]);
  }
  return markdownTable(["", "files", "lines", "instantiations", "a call", "check"], rows);
}
