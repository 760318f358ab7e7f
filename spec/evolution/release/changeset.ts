import { parse } from "yaml";
import { nodeOf } from "../../rules/json.ts";
import { type Bump, breaks, type Finding, greatest, isLess } from "../change.ts";
import type { Evolution } from "../evolve.ts";
import { subjectOf } from "../report/report.ts";
import { isTold } from "./history.ts";
import type { PackageBump } from "./packages.ts";

/** A changeset as written down: bumps by package, and what users read. */
export interface Changeset {
  readonly file: string;
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly text: string;
}

const mostLines = 12;

/** The text of a changeset: every affected package, then what changed, resource by resource. */
export function changesetText(evolutions: readonly Evolution[], bumps: readonly PackageBump[]): string {
  const names = bumps.map(({ name, bump }) => `"${name}": ${bump}`).join("\n");
  const parts = evolutions.flatMap(({ api, findings }) => {
    const told = findings.filter(isTold);
    return told.length ? [`**${api}**\n\n${grouped(told)}`] : [];
  });
  const body = parts.length ? parts.join("\n\n") : "Descriptions of the APIs were improved.";
  return `---\n${names}\n---\n\nThe API contracts changed.\n\n${body}\n`;
}

function grouped(findings: readonly Finding[]): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const subject = subjectOf(finding);
    groups.set(subject, [...(groups.get(subject) ?? []), finding]);
  }
  const sorted = [...groups].sort(
    ([a, one], [b, other]) => weight(other) - weight(one) || a.localeCompare(b, "en"),
  );
  return sorted
    .map(
      ([subject, list]) =>
        `- \`${subject}\`${list.length === 1 ? `: ${line(list[0])}` : `:\n${items(list)}`}`,
    )
    .join("\n");
}

function weight(findings: readonly Finding[]): number {
  return findings.some(({ wire, types }) => wire === "major" || types === "major") ? 1 : 0;
}

function items(findings: readonly Finding[]): string {
  const shown = findings.slice(0, mostLines).map((finding) => `  - ${line(finding)}`);
  const rest = findings.length - mostLines;
  return [...shown, ...(rest > 0 ? [`  - and ${rest} more`] : [])].join("\n");
}

function line(finding: Finding | undefined): string {
  if (!finding) return "";
  const onWire = finding.wire === "major";
  const inTypes = finding.types === "major";
  const breaking =
    onWire && inTypes
      ? "breaks requests or answers, and types"
      : onWire
        ? "breaks requests or answers"
        : "breaks types";
  const mark = onWire || inTypes ? `**${breaking}** ` : "";
  return `${mark}${finding.why}${finding.allowed === undefined ? "" : ` (Expected: ${finding.allowed}.)`}`;
}

/** Reads a changeset file. */
export function changesetFrom(file: string, text: string): Changeset {
  const [, front = "", rest = ""] = /^---\n([\s\S]*?)\n?---\n?([\s\S]*)$/.exec(text) ?? [];
  const bumps = Object.entries(nodeOf(parse(front || "{}"))).map(([name, bump]): [string, Bump] => [
    name,
    bumpFrom(bump),
  ]);
  return { file, bumps: Object.fromEntries(bumps), text: rest.trim() };
}

function bumpFrom(word: unknown): Bump {
  return word === "major" || word === "minor" || word === "patch" ? word : "none";
}

export interface Shortfall {
  readonly name: string;
  readonly needed: Bump;
  readonly declared: Bump;
}

/** Packages whose changesets promise less than the specs ask for. Packages of a `fixed` group are released with one bump. */
export function shortfalls(
  needed: readonly PackageBump[],
  changesets: readonly Changeset[],
  fixed: readonly (readonly string[])[],
): Shortfall[] {
  const declared = (name: string) => {
    const group = fixed.find((one) => one.includes(name)) ?? [name];
    return greatest(changesets.flatMap(({ bumps }) => group.map((member) => bumps[member] ?? "none")));
  };
  return needed
    .map(({ name, bump }) => ({ name, needed: bump, declared: declared(name) }))
    .filter((one) => isLess(one.declared, one.needed));
}

/** Packages that are affected and that no changeset names: their changelogs would say nothing. */
export function unnamed(needed: readonly PackageBump[], changesets: readonly Changeset[]): string[] {
  return needed.map(({ name }) => name).filter((name) => !changesets.some(({ bumps }) => name in bumps));
}

/** Whether anything breaks that nobody allowed. */
export function breaking(evolutions: readonly Evolution[]): Finding[] {
  return evolutions.flatMap(({ findings }) => findings.filter(breaks));
}
