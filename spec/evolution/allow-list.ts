import { listOf, nodeOf } from "../rules/json.ts";
import type { Proven } from "./prove.ts";

/** A break that was decided on, by whom, why, and until when the decision holds. */
export interface Allowance {
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day, as `2026-12-31`. */
  readonly expires: string;
}

/** Entries of an allow-list that cannot be read. */
export class AllowListError extends Error {}

/** Reads an allow-list: a list of allowances with nothing left out. */
export function allowancesFrom(value: unknown, file: string): readonly Allowance[] {
  return listOf(value).map((raw, index) => {
    const entry = nodeOf(raw);
    const texts = ["fingerprint", "reason", "owner", "expires"].map((key) => {
      const text = entry[key];
      if (typeof text !== "string" || !text.trim())
        throw new AllowListError(`${file}: entry ${index + 1} has no \`${key}\``);
      return text;
    });
    const [fingerprint = "", reason = "", owner = "", expires = ""] = texts;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(expires))
      throw new AllowListError(
        `${file}: entry ${index + 1} expires on ${expires}, which is not a date like 2026-12-31`,
      );
    return { fingerprint, reason, owner, expires };
  });
}

/** Why a finding is allowed by the list. */
export function allowedBy(
  list: readonly Allowance[],
  fingerprint: string,
  today: string,
): string | undefined {
  const entry = list.find((one) => one.fingerprint === fingerprint && one.expires >= today);
  return entry && `${entry.owner} allowed it until ${entry.expires}: ${entry.reason}`;
}

/** What is wrong with a list today: entries past their day fail the run, entries that match nothing are only told of. */
export function staleIn(
  list: readonly Allowance[],
  findings: readonly (Proven & { fingerprint: string })[],
  today: string,
): { expired: string[]; unused: string[] } {
  const words = ({ fingerprint, owner, expires }: Allowance) => `${fingerprint} (${owner}, ${expires})`;
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    expired: list.filter(({ expires }) => expires < today).map(words),
    unused: list.filter(({ fingerprint, expires }) => expires >= today && !known.has(fingerprint)).map(words),
  };
}
