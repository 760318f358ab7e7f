import type { Route } from "../spec/route.ts";

/** In what a real request or answer and the contract disagree. */
export type FindingKind = "operation" | "status" | "field" | "missing" | "type" | "value" | "media type";

/** One disagreement, however often it was seen. No value of the traffic is in it, so no secret. */
export interface Finding {
  readonly kind: FindingKind;
  /** Operation by its id; absent when the contract knows none. */
  readonly operation?: string;
  readonly method: string;
  /** Path as the contract writes it, or as it was seen, without what looks like an id. */
  readonly path: string;
  readonly side: "request" | "answer";
  readonly status: number;
  /** Way to the value, with `*` for the index of a list. */
  readonly place: string;
  readonly message: string;
  /** In how many exchanges, or events of a stream, it was seen. */
  count: number;
}

export interface Findings {
  add(finding: Omit<Finding, "count">): void;
  /** The same findings for one exchange: what is added to them more than once counts once. */
  once(): Pick<Findings, "add">;
  /** Most often seen first. */
  list(): Finding[];
}

export function createFindings(): Findings {
  const known = new Map<string, Finding>();
  const add = (finding: Omit<Finding, "count">) => {
    const key = keyOf(finding);
    const found = known.get(key) ?? { ...finding, count: 0 };
    found.count += 1;
    known.set(key, found);
  };
  return {
    add,
    once() {
      const seen = new Set<string>();
      return {
        add(finding) {
          if (seen.has(keyOf(finding))) return;
          seen.add(keyOf(finding));
          add(finding);
        },
      };
    },
    list: () => [...known.values()].sort((a, b) => b.count - a.count),
  };
}

function keyOf({ kind, method, path, side, status, place }: Omit<Finding, "count">): string {
  return JSON.stringify([kind, method, path, side, status, place]);
}

/** The place of a finding in its operation. */
export function placed(route: Route, side: Finding["side"], status: number) {
  return { operation: route.id, method: route.method, path: route.path, side, status };
}

/** A path that no contract has, without what could be an id or a secret. */
export function anonymous(path: string): string {
  const own = /^(\d+|[0-9a-f]{8}-[0-9a-f-]{27,}|(?=.*\d)[\w.~+%-]{16,}|[\w.~+%-]{32,})$/i;
  return path
    .split("/")
    .map((part) => (own.test(part) ? "{}" : part))
    .join("/");
}

/** The findings as a table for people. */
export function findingsTable(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Everything agrees with the contracts.";
  const head = ["SEEN", "WHAT", "WHERE", "OPERATION", "PLACE", "MESSAGE"];
  const rows = findings.map((one) => [
    String(one.count),
    one.kind,
    one.side === "answer" ? `answer ${one.status}` : "request",
    one.operation ?? `${one.method} ${one.path}`,
    one.place,
    one.message,
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [head, ...rows].map(line).join("\n");
}
