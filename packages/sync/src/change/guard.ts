import type { Counts, Limits, Refusal, Verdict } from "../types.ts";

/** Below this many live objects of ours a share says nothing. */
const shareCountsFrom = 10;

export const defaultLimits: Limits = { deletes: 10, deleteShare: 0.3 };

/** Numbers a person allowed for this run, in place of the limits. */
export interface Allowance {
  readonly deletes?: number;
  readonly updates?: number;
}

/** Whether a plan keeps within the limits; a refusal says by how much it does not, and is overcome only by naming the number. */
export function judge(counts: Counts, owned: number, limits: Limits, allow: Allowance = {}): Verdict {
  const refusals: Refusal[] = [];
  const deletes = allow.deletes ?? limits.deletes;
  const share = Math.floor(owned * limits.deleteShare);
  if (counts.delete > deletes) refusals.push({ limit: "deletes", count: counts.delete, allowed: deletes });
  else if (allow.deletes === undefined && owned >= shareCountsFrom && counts.delete > share) {
    refusals.push({ limit: "deleteShare", count: counts.delete, allowed: share });
  }
  const updates = allow.updates ?? limits.updates;
  if (updates !== undefined && counts.update > updates) {
    refusals.push({ limit: "updates", count: counts.update, allowed: updates });
  }
  return { allowed: refusals.length === 0, refusals };
}
