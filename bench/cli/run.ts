import { execFile } from "node:child_process";
import { cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { machine, markdownTable, spread } from "../figures.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const kubiya = join(root, "packages/cli/dist/bin.js");
const rounds = 7;

/** Says at its end how much processor time a program has taken; with `ATFETCH`, at its first request instead, which is not sent. */
const gauge = `
const tell = () => { const { user, system } = process.cpuUsage(); process.stderr.write("\\nCPU=" + (user + system) / 1000 + "\\n"); };
if (process.env.ATFETCH) globalThis.fetch = () => { tell(); process.exit(0); };
else process.on("exit", tell);
`;

const bare = (commander: string) => `
import { Command } from ${JSON.stringify(commander)};
new Command("bare").command("list").description("lists").parent.parse();
`;

interface Subject {
  readonly name: string;
  readonly words: readonly string[];
  readonly atFetch?: true;
}

/** Processor time of starting ours and others. The packages must have been built. */
export async function run(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "kubiya-start-")));
  try {
    await writeFile(join(folder, "gauge.mjs"), gauge);
    await writeFile(join(folder, "nothing.mjs"), "");
    const commander = createRequire(join(root, "packages/cli/package.json")).resolve("commander");
    await writeFile(join(folder, "bare.mjs"), bare(commander));
    const { subjects: peers, missing } = await installed(folder);
    const rows: string[][] = [];
    for (const subject of [...ours(folder), ...peers])
      rows.push([subject.name, await timed(subject, folder)]);
    const table = markdownTable(["", "processor time, ms"], rows);
    return `# Starting the command line\n\n${machine()} ${rounds} runs each, after one that is not counted.\n\n${table}\n${missing}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ours(folder: string): Subject[] {
  return [
    { name: "Node itself", words: [join(folder, "nothing.mjs")] },
    { name: "a bare commander program, `--help`", words: [join(folder, "bare.mjs"), "--help"] },
    { name: "**kubiya** `--help`", words: [kubiya, "--help"] },
    { name: "**kubiya** `agent create --help`", words: [kubiya, "agent", "create", "--help"] },
    { name: "**kubiya** `team list`, to its first request", words: [kubiya, "team", "list"], atFetch: true },
    { name: "changeset `--help`", words: [join(root, "node_modules/@changesets/cli/bin.js"), "--help"] },
    { name: "knip `--help`", words: [join(root, "node_modules/knip/bin/knip.js"), "--help"] },
    {
      name: "redocly `--help` (yargs)",
      words: [join(root, "node_modules/@redocly/cli/bin/cli.js"), "--help"],
    },
  ];
}

/** Peers from the registry. Without them the rest is measured all the same; `KUBIYA_BENCH_PEERS` names a folder that has them already. */
async function installed(folder: string): Promise<{ subjects: Subject[]; missing: string }> {
  const ready = process.env.KUBIYA_BENCH_PEERS;
  const place = ready ?? folder;
  if (ready === undefined) {
    await cp(fileURLToPath(new URL("peers/package.json", import.meta.url)), join(folder, "package.json"));
    const words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    const failed = await promisify(execFile)("npm", words, { cwd: folder }).then(
      () => undefined,
      (error: Error) => error.message.split("\n")[0],
    );
    if (failed !== undefined)
      return { subjects: [], missing: `\noclif and contentful could not be installed (${failed}).\n` };
  }
  const bin = (name: string) => join(place, "node_modules/.bin", name);
  const subjects = [
    { name: "oclif `--help` (oclif)", words: [bin("oclif"), "--help"] },
    { name: "contentful `--help` (yargs)", words: [bin("contentful"), "--help"] },
  ];
  return { subjects, missing: "" };
}

async function timed({ words, atFetch }: Subject, folder: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const time = await once(words, folder, atFetch === true);
    if (round > 0) times.push(time);
  }
  return spread(times, 0);
}

async function once(words: readonly string[], folder: string, atFetch: boolean): Promise<number> {
  const nowhere = "http://127.0.0.1:9";
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    KUBIYA_API_KEY: "key",
    KUBIYA_BASE_URL: nowhere,
    KUBIYA_CONTROL_PLANE_BASE_URL: nowhere,
    ...(atFetch && { ATFETCH: "1" }),
  };
  const args = ["--import", join(folder, "gauge.mjs"), ...words];
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder, env, timeout: 30_000 });
  return Number(/CPU=([\d.]+)/.exec(stderr)?.[1]);
}
