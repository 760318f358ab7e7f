import { kinds } from "@kubiya-toolkit/kinds";
import { fingerprint } from "./change/fingerprint.ts";
import { type Allowance, judge } from "./change/guard.ts";
import { inOrder } from "./change/order.ts";
import { deletionOf, liveReferences, stepsOf } from "./change/steps.ts";
import { markOf } from "./object/mark.ts";
import type { Change, Counts, Difference, Found, Limits, Plan, PlannedChange, Step } from "./types.ts";
import type { Json } from "./value/json.ts";
import { refsIn } from "./value/placeholder.ts";
import type { Secrets } from "./value/secrets.ts";

export interface PlanOptions {
  readonly workspace: string;
  readonly limits: Limits;
  readonly allow?: Allowance | undefined;
  readonly secrets: Secrets;
}

/** Changes → ordered steps with all that carrying them out needs. */
export function plan(difference: Difference, found: Found, options: PlanOptions): Plan {
  const changes = inKindOrder(difference.changes);
  const creates = new Set(changes.filter((one) => one.action === "create").map((one) => one.address));
  const context = { mark: markOf(options.workspace), secrets: options.secrets };
  const made = changes.map((change) => ({ change, steps: stepsOf(change, creates, context) }));
  const steps = ordered([...made.flatMap((one) => one.steps), ...deletions(changes, made)]);
  const counts = count(changes);
  const sealed = {
    workspace: options.workspace,
    changes: changes.flatMap(planned),
    steps,
    ids: knownIds(steps, changes, found),
  };
  const verdict = judge(counts, difference.owned, options.limits, options.allow);
  return {
    format: 1,
    ...sealed,
    digest: fingerprint(plain(sealed)),
    counts,
    verdict,
    orphans: difference.orphans,
  };
}

/** In apply order of the kinds; deletions last and the other way round. */
function inKindOrder(changes: readonly Change[]): Change[] {
  const rank = new Map(kinds.map((kind, index) => [kind, index]));
  const of = (change: Change): number => {
    const at = rank.get(change.kind) ?? 0;
    return change.action === "delete" ? 2 * kinds.length - at : at;
  };
  return [...changes].sort((one, other) => of(one) - of(other));
}

/** A deletion waits for everything that names its object and is changed or deleted here. */
function deletions(
  changes: readonly Change[],
  made: readonly { change: Change; steps: readonly Step[] }[],
): Step[] {
  const deleted = changes.filter((change) => change.action === "delete");
  if (!deleted.length) return [];
  const releasing = new Map<string, string[]>();
  for (const { change, steps } of made) {
    const ids = change.action === "delete" ? [`delete ${change.address}`] : steps.map((step) => step.id);
    if (!change.found || !ids.length) continue;
    for (const to of new Set(liveReferences(change.found)))
      releasing.set(to, [...(releasing.get(to) ?? []), ...ids]);
  }
  const waits = new Map(
    deleted.map((change) => [`delete ${change.address}`, releasing.get(change.address) ?? []]),
  );
  return deleted.flatMap((change) => deletionOf(change, withoutCircles(`delete ${change.address}`, waits)));
}

/** A team and its member name each other; of two such deletions the one that comes first does not wait. */
function withoutCircles(id: string, waits: ReadonlyMap<string, readonly string[]>): string[] {
  const order = [...waits.keys()];
  return (waits.get(id) ?? []).filter((other) => {
    const mutual = waits.get(other)?.includes(id) === true;
    return !mutual || order.indexOf(other) < order.indexOf(id);
  });
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
  return { create: of("create"), update: of("update"), delete: of("delete"), keep: of("keep") };
}

function planned(change: Change): PlannedChange[] {
  const { action, address, fields, adopts } = change;
  return action === "keep" ? [] : [{ action, address, ...(adopts ? { adopts } : {}), fields }];
}

/** Ids of live objects that steps name, under the address that they name them by. */
function knownIds(steps: readonly Step[], changes: readonly Change[], found: Found): Record<string, string> {
  const own = new Map(
    changes.flatMap((change) => (change.found ? [[change.address, change.found.id] as const] : [])),
  );
  const ids: Record<string, string> = {};
  for (const step of steps) {
    for (const address of [...refsIn(step.path), ...refsIn(step.body)]) {
      const id = own.get(address) ?? found.idOf.get(address);
      if (id !== undefined) ids[address] = id;
    }
  }
  return ids;
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}
