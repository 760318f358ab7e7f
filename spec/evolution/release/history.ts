import { isNode, type Node } from "../../rules/json.ts";
import type { Bump, Finding } from "../change.ts";
import { contractOf } from "../contract.ts";
import type { Evolution } from "../evolve.ts";
import { subjectOf } from "../report/report.ts";

/** One line of an API's changelog. */
interface HistoryLine {
  readonly subject: string;
  readonly why: string;
  readonly wire: Bump;
  readonly types: Bump;
}

interface HistoryEntry {
  readonly version: string;
  readonly date: string;
  readonly lines: readonly HistoryLine[];
}

/** What releases did to one API, newest first, and since when each operation is as it is. Kept beside the baseline. */
export interface History {
  readonly releases: readonly HistoryEntry[];
  readonly operations: Readonly<Record<string, { readonly added: string; readonly changed?: string }>>;
}

export const noHistory: History = { releases: [], operations: {} };

/** Reads what `released` wrote. */
export function historyFrom(value: unknown): History {
  return isHistory(value) ? value : noHistory;
}

function isHistory(value: unknown): value is History {
  return isNode(value) && Array.isArray(value.releases) && isNode(value.operations);
}

export interface Release {
  readonly version: string;
  /** `2026-12-31` */
  readonly date: string;
  /** The bundle that is released. */
  readonly head: Node;
  /** What came of the last release; absent for the first. */
  readonly evolution?: Evolution;
}

/** The history after one more release: a new entry where something changed, and the operations with their versions. */
export function released(history: History, { version, date, head, evolution }: Release): History {
  const loud = (evolution?.findings ?? []).filter(isTold);
  const changed = new Set(loud.flatMap(({ operations }) => operations));
  const operations = Object.fromEntries(
    contractOf(head)
      .calls.filter(({ webhook }) => !webhook)
      .map(({ id }) => {
        const known = history.operations[id];
        if (!known) return [id, { added: version }];
        return [id, changed.has(id) && known.added !== version ? { ...known, changed: version } : known];
      }),
  );
  const lines = evolution
    ? linesOf(loud)
    : [{ subject: "all", why: "The first release.", wire: "minor", types: "minor" } as const];
  const [last] = history.releases;
  // The first release takes in all that comes before it is out.
  const isNew = lines.length > 0 && last?.version !== version;
  return { releases: isNew ? [{ version, date, lines }, ...history.releases] : history.releases, operations };
}

/** What is worth a line in a changelog: everything but texts. */
export function isTold({ wire, types }: Finding): boolean {
  return wire !== "none" || types === "minor" || types === "major";
}

function linesOf(findings: readonly Finding[]): HistoryLine[] {
  const lines = findings.map((finding) => ({
    subject: subjectOf(finding),
    why: finding.why,
    wire: finding.wire,
    types: finding.types,
  }));
  return lines.sort((a, b) => a.subject.localeCompare(b.subject, "en"));
}
