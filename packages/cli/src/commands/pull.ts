import { mkdir, readFile, realpath, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { Pulled, PulledFile } from "@kubiya-toolkit/sync";
import type { CommandDefinition, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { type Folder, folderOptions, readFolder } from "../folder.ts";
import { endOnErrors, located, tellWarnings } from "../problems.ts";
import { connect } from "../service.ts";
import { selectionOf, selectionOptions } from "../sync-selection.ts";

export const pull: CommandDefinition = {
  name: "pull",
  summary: "bring the folder to what is live: files in place, new files for what no file describes",
  arguments: { "[FOLDER]": "the folder with kubiya.yaml (default: .)" },
  options: [
    { flags: "--all", summary: "also objects that nobody has marked; they are listed to be adopted" },
    { flags: "--dry-run", summary: "say what would be written, and write nothing" },
    ...selectionOptions,
    ...folderOptions,
  ],
  formats: ["text", "json"],
  examples: ["kubiya pull", "kubiya pull --only Agent/deploy-*", "kubiya pull infra --all --dry-run"],
  notes: "Secrets are never written: where one may stand, the file gets a reference to a variable.",
  async run(invocation) {
    const { pull: bring } = await import("@kubiya-toolkit/sync");
    const { context, flags, voice } = invocation;
    const [name = "."] = invocation.arguments;
    const folder = await readFolder(name, invocation);
    await endOnErrors(folder.problems, invocation);
    const client = await connect(folder.settings, voice, { readOnly: true });
    const settings = await settingsFile(folder);
    const signal = context.interrupted;
    const options = { ...folder, ...selectionOf(flags), client, settings, signal, all: flags.all === true };
    const pulled = await bring(options);
    if (context.interrupted.aborted) throw new Failure("interrupted", "Interrupted; nothing was written.");
    const problems = located(pulled.problems, name);
    await endOnErrors(problems, invocation);
    await tellWarnings([...folder.problems, ...problems], invocation);
    if (!flags.dryRun) for (const file of pulled.files) await write(folder.path, file);
    return resultOf(pulled, flags.dryRun === true);
  },
};

async function settingsFile({ path }: Folder) {
  const file = "kubiya.yaml";
  const text = await readFile(join(path, file), "utf8").catch(() => undefined);
  return text === undefined ? undefined : { file, text };
}

async function write(folder: string, file: PulledFile): Promise<void> {
  await written(folder, file).catch((cause: Error) => {
    throw new Failure("failed", `${file.file} can't be written: ${cause.message}`, {
      mend: "Files named before it were written; mend it and pull again.",
      cause,
    });
  });
}

/** A file is whole or as it was; a new one never takes the place of another, and none is written outside the folder. */
async function written(folder: string, { file, text, isNew }: PulledFile): Promise<void> {
  const path = resolve(folder, file);
  await mkdir(dirname(path), { recursive: true });
  const [root, real] = [await realpath(folder), await realpath(isNew ? dirname(path) : path)];
  if (real !== root && !real.startsWith(root + sep)) throw new Error("it leads out of the folder");
  if (isNew) {
    await writeFile(path, text, { flag: "wx" });
    return;
  }
  await writeFile(`${real}.new`, text);
  await rename(`${real}.new`, real);
}

function resultOf(pulled: Pulled, dryRun: boolean): Result {
  const { files, variables, toAdopt, absent, notes, problems } = pulled;
  const plain = files.map(({ file, isNew }) => ({ file, action: isNew ? "new" : "changed" }));
  const summary = summaryOf(pulled, dryRun);
  return {
    ending: "clean",
    value: { summary, files: plain, variables, toAdopt, absent, notes, problems },
    text: () => [...linesOf(pulled), summary].join("\n"),
  };
}

function linesOf({ files, variables, toAdopt, absent, notes }: Pulled): string[] {
  const needs = variables.map(({ name, address, field }) => `  ${name} for ${field} of ${address}`);
  return [
    ...files.map(({ file, isNew }) => `${isNew ? "new    " : "changed"} ${file}`),
    ...(absent.length ? [`not live, and left alone: ${absent.join(", ")}`] : []),
    ...(toAdopt.length ? [`not ours yet, and listed under \`adopt\`: ${toAdopt.join(", ")}`] : []),
    ...(needs.length ? ["variables that later runs need:", ...needs] : []),
    ...notes,
  ];
}

function summaryOf({ files }: Pulled, dryRun: boolean): string {
  const fresh = files.filter(({ isNew }) => isNew).length;
  const changed = files.length - fresh;
  if (!files.length) return "every file says what is live";
  return `${fresh} new, ${changed} changed${dryRun ? " (dry run: nothing was written)" : ""}`;
}
