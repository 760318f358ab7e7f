import type { Kind } from "@kubiya-toolkit/kinds";
import { addressesNamed } from "../object/references.ts";
import { pathOf } from "../object/standing.ts";
import type { Change, FoundObject, Step } from "../types.ts";

/** The deletions of a plan. Each waits for everything that names its object and is changed or deleted here. */
export function deletions(
  changes: readonly Change[],
  made: readonly { change: Change; steps: readonly Step[] }[],
): Step[] {
  const deleted = changes.filter(({ action }) => action === "delete" || action === "replace");
  if (!deleted.length) return [];
  const goes = (change: Change): boolean => change.action === "delete";
  const releasing = new Map<string, string[]>();
  for (const { change, steps } of made) {
    const ids = goes(change) ? [`delete ${change.address}`] : steps.map((step) => step.id);
    if (!change.found || !ids.length || change.action === "replace") continue;
    for (const to of new Set(addressesOf(change.found)))
      releasing.set(to, [...(releasing.get(to) ?? []), ...ids]);
  }
  const waits = new Map(
    deleted.map((change) => [
      `delete ${change.address}`,
      goes(change) ? (releasing.get(change.address) ?? []) : [],
    ]),
  );
  return deleted.flatMap((change) => deletionOf(change, withoutCircles(`delete ${change.address}`, waits)));
}

function addressesOf({ kind, name, spec }: FoundObject): string[] {
  return addressesNamed(kind, name, spec);
}

/** A team and its member name each other; of two such deletions the one that comes first does not wait. */
function withoutCircles(id: string, waits: ReadonlyMap<string, readonly string[]>): string[] {
  const order = [...waits.keys()];
  return (waits.get(id) ?? []).filter((other) => {
    const mutual = waits.get(other)?.includes(id) === true;
    return !mutual || order.indexOf(other) < order.indexOf(id);
  });
}

function deletionOf(change: Change, after: readonly string[]): Step[] {
  const { kind, found, address } = change;
  const operation = kind.operations.delete;
  if (!found || !operation) return [];
  const id = `delete ${address}`;
  return [
    {
      id,
      action: "delete",
      address,
      key: keyOf(kind, found),
      operation,
      path: pathOf(kind, operation, found.id, found.name),
      ...(kind.deleteQuery ? { query: kind.deleteQuery } : {}),
      dependsOn: after.filter((one) => one !== id),
    },
  ];
}

function keyOf(kind: Kind, found: FoundObject): string {
  return kind.parent ? found.id : found.key;
}
