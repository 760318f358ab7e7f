import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, problem } from "../problem.ts";
import type { Journal, JournalLine } from "../run/journal.ts";
import { isObject } from "../value/json.ts";
import { readLedger, writeLedger } from "./format.ts";
import { type Ledger, newLedger } from "./ledger.ts";
import { readJournal, withJournal } from "./replay.ts";

/** Names of the two files for an environment of the workspace; without one, of the workspace itself. */
function namesFor(environment: string | undefined): { ledger: string; journal: string } {
  const more = environment === undefined ? "" : `.${environment}`;
  return { ledger: `kubiya.ledger${more}.json`, journal: `kubiya.journal${more}.jsonl` };
}

/** What earlier runs left beside kubiya.yaml, the journal of one that did not come to its end included. */
export async function loadLedger(
  root: string,
  environment?: string,
): Promise<{ ledger: Ledger; problems: Problem[] }> {
  const names = namesFor(environment);
  const text = await textOf(join(root, names.ledger));
  const journal = await textOf(join(root, names.journal));
  const read = text === undefined ? newLedger() : readLedger(text);
  const place = { file: names.ledger, line: 1, column: 1 };
  const mend = "correct it, or delete it: what it lists has to be adopted once more then";
  if (!read)
    return {
      ledger: newLedger(),
      problems: [problem("ledger.invalid", `${names.ledger} is no ledger`, { place, mend })],
    };
  return { ledger: journal === undefined ? read : withJournal(read, readJournal(journal)), problems: [] };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (isObject(cause) && cause.code === "ENOENT") return undefined;
    throw cause;
  }
}

/** What a run writes beside kubiya.yaml. */
export interface RunFiles {
  readonly journal: Journal;
  /** Keeps the ledger and puts the journal away. Not called: the next run takes up what this one began. */
  close(ledger: Ledger | undefined): Promise<void>;
}

/** Opens the journal of a run in a folder. `before` is what `load` returned; it is kept at once, since the old journal is replaced. */
export async function openRun(folder: string, before: Ledger, environment?: string): Promise<RunFiles> {
  const names = namesFor(environment);
  const paths = { ledger: join(folder, names.ledger), journal: join(folder, names.journal) };
  await keep(paths.ledger, before);
  const begun = (before.pending ?? []).map(
    (address): JournalLine => ({ begin: `create ${address}`, action: "create", address }),
  );
  await replace(paths.journal, linesOf(begun));
  const file = await open(paths.journal, "a");
  return {
    journal: journalIn(file),
    async close(ledger) {
      await file.close();
      await keep(paths.ledger, ledger ?? before);
      await rm(paths.journal, { force: true });
    },
  };
}

/** A workspace of which nothing has to be noted gets no file. */
async function keep(path: string, ledger: Ledger): Promise<void> {
  const empty = !Object.keys(ledger.objects).length && !ledger.pending?.length;
  if (empty && (await textOf(path)) === undefined) return;
  await replace(path, writeLedger(ledger));
}

/** A file is whole or as it was, whenever the process ends. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { flush: true });
  await rename(`${path}.new`, path);
}

/** Lines that come while others are on their way to the disk go there together. */
function journalIn(file: FileHandle): Journal {
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const text = waiting.join("");
    waiting = [];
    next = undefined;
    await file.appendFile(text);
    await file.datasync();
  };
  return {
    write(...lines) {
      waiting.push(linesOf(lines));
      if (!next) {
        next = writing.then(flush);
        writing = next.catch(() => {});
      }
      return next;
    },
  };
}

function linesOf(lines: readonly JournalLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
