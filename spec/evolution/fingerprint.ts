import { createHash } from "node:crypto";
import type { Change, Verdict } from "./change.ts";

/** A short name for one change of one API: the same in every run, another as soon as what changed is another. */
export function fingerprintOf(
  api: string,
  { kind, path, property, base, head, rule }: Change & Verdict,
): string {
  const said = [api, rule, kind, path, property ?? "", base?.value ?? null, head?.value ?? null];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 12);
}
