import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";

/** `pnpm bench [NAME]`: measures what is named, or everything, prints the tables and writes them to bench/NAME/results.md. */
const here = new URL(".", import.meta.url);
const names = readdirSync(here).filter((name) => existsSync(new URL(`${name}/run.ts`, here)));
const [asked] = process.argv.slice(2);

if (asked !== undefined && !names.includes(asked)) {
  console.error(`there is no bench "${asked}"; there are: ${names.join(", ")}`);
  process.exitCode = 6;
} else {
  for (const name of asked === undefined ? names : [asked]) await measure(name);
}

async function measure(name: string): Promise<void> {
  const { run }: { run(): Promise<string> } = await import(`./${name}/run.ts`);
  const results = await run();
  console.log(results);
  await writeFile(new URL(`${name}/results.md`, here), results);
}
