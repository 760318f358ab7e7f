import { kinds } from "@kubiya-toolkit/kinds";
import { deletions } from "./change/deletions.ts";
import { fingerprint } from "./change/fingerprint.ts";
import { type Allowance, judge, tally } from "./change/guard.ts";
import { inOrder } from "./change/order.ts";
import { sealOf } from "./change/seal.ts";
import { stepsOf } from "./change/steps.ts";
import { usesLedger } from "./ledger/ledger.ts";
import { markOf } from "./object/mark.ts";
import { recordOf } from "./object/record.ts";
import type { Change, Counts, Difference, Found, Limits, Move, Plan, PlannedChange, Step } from "./types.ts";
import type { Json } from "./value/json.ts";
import { refsIn } from "./value/placeholder.ts";
import type { Secrets } from "./value/secrets.ts";

export interface PlanOptions {
  readonly workspace: string;
  readonly limits: Limits;
  readonly allow?: Allowance | undefined;
  readonly secrets: Secrets;
  /** Objects that the workspace says have moved. */
  readonly moved?: readonly Move[] | undefined;
}

/** Changes → ordered steps with all that carrying them out needs. */
export function plan(difference: Difference, found: Found, options: PlanOptions): Plan {
  const changes = inKindOrder(difference.changes);
  const creates = new Set(changes.filter(makes).map((one) => one.address));
  const context = { mark: markOf(options.workspace), secrets: options.secrets };
  const made = changes.map((change) => ({ change, steps: stepsOf(change, creates, context) }));
  const all = [...made.flatMap((one) => one.steps), ...deletions(changes, made)];
  const steps = ordered(all).map((step) => withUnseen(step, difference.unseen));
  const counts = count(changes);
  const sealed = {
    workspace: options.workspace,
    changes: changes.flatMap(planned),
    steps,
    ids: knownIds(steps, changes, found),
  };
  const verdict = judge(tally(changes, difference.owned), options.limits, options.allow);
  return {
    format: 1,
    ...sealed,
    digest: fingerprint(plain(sealed)),
    counts,
    verdict,
    orphans: difference.orphans,
    ...(options.moved?.length ? { moved: options.moved } : {}),
    ...(difference.likelyMoves?.length ? { likelyMoves: difference.likelyMoves } : {}),
    records: recordsOf(changes),
    notes: difference.notes,
    seal: sealOf(changes, found),
  };
}

function makes({ action }: Change): boolean {
  return action === "create" || action === "replace";
}

/** In apply order of the kinds; deletions last and the other way round; within a kind by address, whatever file they stand in. */
function inKindOrder(changes: readonly Change[]): Change[] {
  const rank = new Map(kinds.map((kind, index) => [kind, index]));
  const of = (change: Change): number => {
    const at = rank.get(change.kind) ?? 0;
    return change.action === "delete" ? 2 * kinds.length - at : at;
  };
  return [...changes].sort(
    (one, other) =>
      of(one) - of(other) || (one.address < other.address ? -1 : Number(one.address > other.address)),
  );
}

function withUnseen(step: Step, unseen: Difference["unseen"]): Step {
  const named = unseen?.size ? refsIn(step.body).filter((address) => unseen.has(address)) : [];
  return named.length ? { ...step, unseen: named } : step;
}

function ordered(steps: readonly Step[]): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const result = inOrder(steps, (step) => step.dependsOn.flatMap((id) => byId.get(id) ?? []));
  if (result.cycle)
    throw new Error(`steps wait for each other: ${result.cycle.map((step) => step.id).join(" → ")}`);
  return [...result.ordered];
}

function count(changes: readonly Change[]): Counts {
  const of = (action: Change["action"]): number =>
    changes.filter((change) => change.action === action).length;
  return {
    create: of("create"),
    update: of("update"),
    replace: of("replace"),
    delete: of("delete"),
    keep: of("keep"),
  };
}

function planned(change: Change): PlannedChange[] {
  const { action, address, fields, adopts, record } = change;
  if (action === "keep") return [];
  const records = action === "update" && record && !adopts ? ({ records: true } as const) : {};
  return [{ action, address, ...(adopts ? { adopts } : {}), ...records, fields }];
}

function recordsOf(changes: readonly Change[]): Record<string, readonly string[]> {
  const noted = changes.flatMap(({ kind, address, manifest }) =>
    manifest && usesLedger(kind) ? [[address, recordOf(manifest)] as const] : [],
  );
  return Object.fromEntries(noted);
}

/** Ids of live objects that steps name, under the address that they name them by, and of those that the ledger is told of. */
function knownIds(steps: readonly Step[], changes: readonly Change[], found: Found): Record<string, string> {
  const own = new Map(
    changes.flatMap((change) =>
      change.found && change.action !== "replace" ? [[change.address, change.found.id] as const] : [],
    ),
  );
  const ids: Record<string, string> = {};
  const note = (address: string): void => {
    const id = own.get(address) ?? found.idOf.get(address);
    if (id !== undefined) ids[address] = id;
  };
  for (const step of steps) {
    for (const address of [...refsIn(step.path), ...refsIn(step.body)]) note(address);
    if (step.parent !== undefined) note(step.parent);
  }
  for (const { kind, address, found: live } of changes) if (live && usesLedger(kind)) note(address);
  return ids;
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}
