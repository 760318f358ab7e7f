import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import { type Ledger, withEntry } from "./ledger/ledger.ts";
import { readAddress } from "./object/address.ts";
import { type Problem, problem } from "./problem.ts";
import type { Change, FoundObject, Manifest, Move } from "./types.ts";
import { differences } from "./value/equal.ts";

/** What is wrong with the entries under `moved` in kubiya.yaml. */
export function moveProblems(moved: readonly Move[], manifests: readonly Manifest[]): Problem[] {
  const described = new Set(manifests.map(({ address }) => address));
  return moved.flatMap(({ from, to }) => {
    const [before, after] = [readAddress(from)?.kind, readAddress(to)?.kind];
    const say = (why: string, mend: string) => [
      problem("moved.invalid", `${from} cannot have moved to ${to}: ${why}`, { address: to, mend }),
    ];
    if (!before || before !== after)
      return say("both must be addresses of one kind", "correct them under `moved` in kubiya.yaml");
    if (!canBeRenamed(before))
      return say(
        `a ${before.kind} keeps its name for life`,
        "take the entry out; with --prune the old object is deleted once the new one is there",
      );
    if (described.has(from))
      return say(`a file still describes ${from}`, "take the entry out, or the manifest of the old name");
    return [];
  });
}

/** Whether objects of a kind can have another name: not where the API names them by it in paths, nor where they have none. */
function canBeRenamed(kind: Kind): boolean {
  if (kind.likeness) return true;
  return Boolean(kind.operations.update) && !kind.standing && !kind.namedByPath && kind.id !== kind.name;
}

/** The ledger with its entries under their new addresses. */
export function movedLedger(ledger: Ledger, moved: readonly Move[] = []): Ledger {
  return moved.reduce((so, { from, to }) => {
    const entry = so.objects[from];
    return entry && !so.objects[to] ? withEntry(withEntry(so, from, undefined), to, entry) : so;
  }, ledger);
}

/** Share of fields that must be alike before a new object and a leftover one are taken for the same. */
const alike = 0.75;

/** Creations that look like an object of ours under another name, each with the one object that it can be. */
export function likelyMoves(changes: readonly Change[], left: readonly FoundObject[]): Move[] {
  const made = changes.flatMap(({ action, manifest }) => (action === "create" && manifest ? [manifest] : []));
  const pairs = made.flatMap((manifest) =>
    left
      .filter(
        ({ kind, parent }) => kind === manifest.kind && parent === manifest.parent && canBeRenamed(kind),
      )
      .filter((object) => likeness(manifest, object) >= alike)
      .map((object) => ({ from: object.address, to: manifest.address })),
  );
  const count = (of: (move: Move) => string) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(of(pair), (counts.get(of(pair)) ?? 0) + 1);
    return (pair: Move) => counts.get(of(pair)) === 1;
  };
  const [onlyFrom, onlyTo] = [count(({ from }) => from), count(({ to }) => to)];
  return pairs.filter((pair) => onlyFrom(pair) && onlyTo(pair));
}

/** Of the fields that the manifest writes or the object's last manifest wrote, the share that is the same. */
function likeness(manifest: Manifest, object: FoundObject): number {
  const fields = manifestFields(manifest.kind);
  const names = new Set([...Object.keys(manifest.spec), ...(object.record ?? [])].map(topOf));
  const same = [...names].filter((name) => {
    const wanted = manifest.spec[name];
    const rules = fields.get(name);
    if (wanted === undefined) return false;
    return rules === undefined || differences(rules, [name], wanted, object.spec[name]).length === 0;
  });
  return names.size ? same.length / names.size : 1;
}

function topOf(name: string): string {
  return name.split(".")[0] ?? name;
}
