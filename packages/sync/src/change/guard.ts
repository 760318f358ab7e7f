import { kindPath } from "@kubiya-toolkit/kinds";
import type { Change, KindLimits, Limits, Refusal, Verdict } from "../types.ts";

/** Below this many live objects of ours a share says nothing. */
const shareCountsFrom = 10;

export const defaultLimits: Limits = { deletes: 10, deleteShare: 0.3 };

/** Numbers a person allowed for this run, in place of the limits. */
export interface Allowance {
  readonly deletes?: number;
  readonly updates?: number;
}

/** What a plan does to live objects of ours. */
interface Tally {
  readonly deletes: number;
  /** Deletions, each counted as often as its kind is grave. */
  readonly weight: number;
  readonly updates: number;
  /** Live objects that are ours. */
  readonly owned: number;
}

export interface Tallies extends Tally {
  /** The same of each kind, by its path. */
  readonly kinds?: ReadonlyMap<string, Tally>;
}

/** Counts what changes do, in all and by kind. What is made anew is deleted first. */
export function tally(changes: readonly Change[], ownedOf: ReadonlyMap<string, number>): Tallies {
  const kinds = new Map<string, Tally>();
  for (const [path, owned] of ownedOf) kinds.set(path, { ...nothing, owned });
  for (const { action, kind } of changes) {
    const path = kindPath(kind);
    const before = kinds.get(path) ?? nothing;
    const { deletes, weight, updates } = before;
    if (action === "update") kinds.set(path, { ...before, updates: updates + 1 });
    if (action === "delete" || action === "replace")
      kinds.set(path, { ...before, deletes: deletes + 1, weight: weight + (kind.gravity ?? 1) });
  }
  return { ...[...kinds.values()].reduce(sum, nothing), kinds };
}

const nothing: Tally = { deletes: 0, weight: 0, updates: 0, owned: 0 };

function sum(one: Tally, other: Tally): Tally {
  return {
    deletes: one.deletes + other.deletes,
    weight: one.weight + other.weight,
    updates: one.updates + other.updates,
    owned: one.owned + other.owned,
  };
}

/** Whether a plan keeps within the limits; a refusal says by how much it does not, and is overcome only by naming the number. */
export function judge(tallies: Tallies, limits: Limits, allow: Allowance = {}): Verdict {
  const deletes = allow.deletes ?? limits.deletes;
  const updates = allow.updates ?? limits.updates;
  const deleteShare = allow.deletes === undefined ? limits.deleteShare : undefined;
  const whole = beyond(tallies, tallies, defined({ deletes, deleteShare, updates }));
  const each = Object.entries(limits.kinds ?? {}).flatMap(([path, own]) => {
    const left = defined({
      ...(allow.deletes === undefined ? { deletes: own.deletes, deleteShare: own.deleteShare } : {}),
      ...(allow.updates === undefined ? { updates: own.updates } : {}),
    });
    const kind = tallies.kinds?.get(path);
    return kind ? beyond(kind, tallies, left).map((one) => ({ ...one, kind: path })) : [];
  });
  const refusals = [...whole, ...each];
  return { allowed: refusals.length === 0, refusals };
}

/** `name` is the number that allows it, which is that of the whole run. */
function beyond(one: Tally, whole: Tally, limits: KindLimits): Refusal[] {
  const { deletes, deleteShare, updates } = limits;
  const { weight, owned } = one;
  const objects = weight === one.deletes ? {} : { objects: one.deletes };
  const name = whole.weight === weight ? {} : { name: whole.weight };
  const goes = { count: weight, ...objects, ...name };
  const share = Math.floor(owned * (deleteShare ?? 1));
  if (deletes !== undefined && weight > deletes) return [{ limit: "deletes", ...goes, allowed: deletes }];
  const refusals: Refusal[] = [];
  if (owned >= shareCountsFrom && one.deletes > share)
    refusals.push({ limit: "deleteShare", ...goes, count: one.deletes, name: whole.weight, allowed: share });
  if (updates !== undefined && one.updates > updates)
    refusals.push({ limit: "updates", count: one.updates, allowed: updates, name: whole.updates });
  return refusals;
}

function defined(limits: { [Name in keyof KindLimits]?: number | undefined }): KindLimits {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
