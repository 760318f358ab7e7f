import type { Node } from "../rules/json.ts";
import { type Allowance, allowedBy, staleIn } from "./allow-list.ts";
import { type Bump, breaks, type Change, type Finding, greatest } from "./change.ts";
import { changesBetween } from "./changes.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { type Proven, prove } from "./prove.ts";
import { rate } from "./rate.ts";
import { type Namer, plainNames } from "./witness/client-shape.ts";
import { sideOf } from "./witness/side.ts";

/** What became of one API between two bundles. */
export interface Evolution {
  readonly api: string;
  readonly findings: readonly Finding[];
  readonly wire: Bump;
  readonly types: Bump;
  /** What plain `redocly diff` says of the same pair. */
  readonly redocly: Bump;
  /** Allowances past their day: they fail the gate until someone decides anew. */
  readonly expired: readonly string[];
  /** Allowances that match nothing any more. */
  readonly unused: readonly string[];
}

export interface EvolveOptions {
  readonly api: string;
  readonly base: Node;
  readonly head: Node;
  readonly allowed?: readonly Allowance[];
  /** `2026-12-31`; decides on sunsets and allowances. Today unless given. */
  readonly today?: string;
  /** Whether to look for witnesses: `true` unless told otherwise. Without them the rules' word stands. */
  readonly witnesses?: boolean;
  /** What the client calls an operation. */
  readonly namer?: Namer;
  /** What `redocly diff` finds, where that is known already. */
  readonly found?: readonly Change[];
}

/** bundles → changes → rated → witnessed → allowed. */
export async function evolve(options: EvolveOptions): Promise<Evolution> {
  const { api, base, head, allowed = [], namer = plainNames } = options;
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const [before, after] = [sideOf(base), sideOf(head)];
  const changes = changesBetween(base, head, options.found);
  const rated = rate(changes, { base, head, baseUses: before.uses, headUses: after.uses });
  const proven: Proven[] =
    options.witnesses === false
      ? rated.map((change) => ({ ...change, notes: [] }))
      : await prove(rated, before, after, namer);
  const findings = proven.map((change): Finding => {
    const fingerprint = fingerprintOf(api, change);
    const isBreak = change.wire === "major" || change.types === "major";
    const why = isBreak
      ? (lifecycleOf(change, before, today) ?? allowedBy(allowed, fingerprint, today))
      : undefined;
    return { ...change, fingerprint, ...(why === undefined ? {} : { allowed: why }) };
  });
  return {
    api,
    findings: findings.filter(({ wire, types }) => wire !== "none" || types !== "none"),
    wire: greatest(findings.map(({ wire }) => wire)),
    types: greatest(findings.map(({ types }) => types)),
    redocly: greatest(changes.map(({ redocly }) => redocly.impact)),
    ...staleIn(allowed, findings, today),
  };
}

/** Whether the gate stays shut. */
export function isBroken({ findings, expired }: Evolution): boolean {
  return expired.length > 0 || findings.some(breaks);
}
