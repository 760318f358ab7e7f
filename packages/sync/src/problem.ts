/** Where something stands in a file; line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every code a problem can have, with its meaning in `docs/problems.md`. */
export const problemCodes = [
  "access.denied",
  "field.immutable",
  "field.kept",
  "field.missing",
  "field.null",
  "field.type",
  "field.unknown",
  "field.value",
  "file.outside",
  "file.unreadable",
  "folder.empty",
  "folder.missing",
  "guard.protected",
  "guard.refused",
  "kind.unknown",
  "ledger.invalid",
  "live.duplicate",
  "live.missing",
  "manifest.duplicate",
  "moved.invalid",
  "owner.none",
  "owner.other",
  "plan.stale",
  "read.failed",
  "reference.contradiction",
  "reference.cycle",
  "reference.missing",
  "secret.misplaced",
  "secret.missing",
  "select.invalid",
  "workspace.environment",
  "workspace.invalid",
  "workspace.missing",
  "yaml.duplicate-key",
  "yaml.syntax",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Something a person has to know or mend. A value: collected, sorted by place, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  /** With an error nothing is planned; with warnings alone the plan stands. */
  readonly severity: "error" | "warning";
  /** What is wrong, in one line. */
  readonly title: string;
  readonly detail?: string;
  /** What to do about it. */
  readonly mend?: string;
  /** Absent when it is not about a line of a file. */
  readonly place?: Place;
  /** Address of the object it is about. */
  readonly address?: string;
  /** HTTP status, when an answer was the cause. */
  readonly status?: number;
}

/** An error at a place. */
export function problem(
  code: ProblemCode,
  title: string,
  more: Omit<Problem, "code" | "severity" | "title"> = {},
): Problem {
  return { code, severity: "error", title, ...more };
}

/** By file, line and column; what has no place comes last. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((one, other) => {
    if (!one.place || !other.place) return Number(!one.place) - Number(!other.place);
    return (
      compareText(one.place.file, other.place.file) ||
      one.place.line - other.place.line ||
      one.place.column - other.place.column
    );
  });
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Whether any of them stops the run. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => one.severity === "error");
}

/** `file:line:column`, as editors and terminals make links of. */
export function placeText(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
