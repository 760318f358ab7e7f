import { breaks, type Finding } from "../change.ts";
import { type Evolution, isBroken } from "../evolve.ts";

/** One line for the whole: how many changes, how many break, on which axis. */
export function headline(evolution: Evolution): string {
  const { api, findings, wire, types } = evolution;
  const count = findings.filter(breaks).length;
  const allowed = findings.filter(({ allowed }) => allowed !== undefined).length;
  const parts = [
    `${findings.length} ${findings.length === 1 ? "change" : "changes"}`,
    count ? `${count} breaking` : "nothing breaks",
    ...(allowed ? [`${allowed} allowed`] : []),
    ...(evolution.expired.length ? [`${evolution.expired.length} expired allowances`] : []),
  ];
  return `${api}: ${parts.join(", ")} (wire ${wire}, types ${types})`;
}

/** Breaks first, then by how much they ask for. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const weight = (finding: Finding) => [
    breaks(finding) ? 0 : 1,
    finding.wire === "major" || finding.types === "major" ? 0 : 1,
    finding.wire === "minor" || finding.types === "minor" ? 0 : 1,
  ];
  return [...findings].sort((a, b) => Number(weight(a).join("")) - Number(weight(b).join("")));
}

/** What a change is about, in a few characters: an operation, or a component. */
export function subjectOf({ operations, path, base, head }: Finding): string {
  const pointer = (base ?? head)?.pointer ?? path;
  const component = /^#\/components\/[^/]+\/([^/]+)/.exec(pointer)?.[1];
  if (component) return component;
  return operations.length === 1 ? (operations[0] ?? "") : pointer.split("/").slice(0, 3).join("/");
}

/** Everything, for machines. */
export function jsonReport(evolutions: readonly Evolution[]): string {
  const report = {
    breaks: evolutions.some(isBroken),
    apis: evolutions.map((evolution) => ({ ...evolution, findings: inOrder(evolution.findings).map(plain) })),
  };
  return JSON.stringify(report, null, 2);
}

function plain({ inDoubt: _, type, path, ...finding }: Finding) {
  return { ...finding, object: type, path, breaks: breaks({ ...finding, inDoubt: false, type, path }) };
}
