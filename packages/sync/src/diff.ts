import { type Kind, kindPath, manifestFields } from "@kubiya-toolkit/kinds";
import { fieldChanges } from "./change/fields.ts";
import { linkChanges, linkFieldChanges } from "./change/links.ts";
import { type LiveObjects, liveObjects } from "./change/live-objects.ts";
import { isOurs, type OwnerOptions, ownership } from "./change/owner.ts";
import { excluded, type Removed, removedFrom } from "./change/removals.ts";
import { usesLedger } from "./ledger/ledger.ts";
import { canMarkLater } from "./object/mark.ts";
import { protectedName, recordOf, sameNames } from "./object/record.ts";
import { type Unseen, unseenOf } from "./object/unseen.ts";
import { type Problem, problem } from "./problem.ts";
import { likelyMoves } from "./rename.ts";
import type { Change, Difference, Found, FoundObject, Manifest, Wanted } from "./types.ts";

export interface DiffOptions extends OwnerOptions {
  /** What is ours and in no file is deleted. */
  readonly prune?: boolean;
  /** Whether an object that is in no file may be deleted. Left out: each. */
  readonly mayDelete?: ((object: FoundObject) => boolean) | undefined;
}

/** Wanted + found → changes. A field that no manifest writes, and that none of ours wrote before, is never looked at. */
export function diff(
  wanted: Wanted,
  found: Found,
  options: DiffOptions,
): { difference: Difference; problems: Problem[] } {
  const unseen = unseenOf(wanted, found);
  const live = liveObjects(wanted, found, options.ledger);
  const problems = [...missingExternals(wanted, found, live)];
  const changes: Change[] = [];
  const taken = new Set<FoundObject>();
  for (const manifest of wanted.manifests) {
    const objects = live.of(manifest);
    for (const object of objects) taken.add(object);
    const [object] = objects;
    const why = objects.length > 1 ? [duplicate(manifest, objects)] : ownership(manifest, object, options);
    problems.push(...why);
    if (why.length) continue;
    const made = changeOf(manifest, object, wanted, { ...options, unseen });
    changes.push(made.change);
    problems.push(...made.problems);
  }
  const ours = found.objects.filter((object) => isKnownAsOurs(object, options)).sort(byAddress);
  const left = ours.filter((object) => !taken.has(object));
  const { deletions, orphans, refused } = leftOver(left, options);
  const moves = likelyMoves(changes, left);
  return {
    difference: {
      changes: [...changes, ...deletions],
      orphans: orphans.map((object) => object.address),
      ...(moves.length ? { likelyMoves: moves } : {}),
      owned: countByKind(ours),
      unseen: unseen.ever,
      notes: notes(wanted, options),
    },
    problems: [...problems, ...refused],
  };
}

function countByKind(objects: readonly FoundObject[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of objects) counts.set(kindPath(kind), (counts.get(kindPath(kind)) ?? 0) + 1);
  return counts;
}

function byAddress(one: FoundObject, other: FoundObject): number {
  return one.address < other.address ? -1 : 1;
}

/** Ours beyond doubt: a standing object only once the ledger says that we wrote it. */
function isKnownAsOurs(object: FoundObject, options: DiffOptions): boolean {
  if (!object.kind.standing) return isOurs(object, object.address, options);
  return options.ledger?.objects[object.address] !== undefined;
}

function leftOver(gone: readonly FoundObject[], options: DiffOptions) {
  const deletable = gone.filter(({ kind }) => kind.operations.delete);
  const meant = options.prune ? deletable.filter((object) => options.mayDelete?.(object) ?? true) : [];
  const safe = meant.filter((object) => isProtected(object, options));
  const deleted = meant.filter((object) => !safe.includes(object));
  return {
    deletions: deleted.map(deletion),
    orphans: options.prune ? [] : deletable,
    refused: safe.map(({ address }) =>
      problem("guard.protected", `${address} is in no file any more, and is protected`, {
        address,
        mend: "apply its manifest once more without `protect: true`, then take it away",
      }),
    ),
  };
}

function isProtected(object: FoundObject, { ledger }: DiffOptions): boolean {
  return [...(object.record ?? []), ...(ledger?.objects[object.address]?.fields ?? [])].includes(
    protectedName,
  );
}

function missingExternals(wanted: Wanted, found: Found, live: LiveObjects): Problem[] {
  return [...wanted.external].flatMap((address) => {
    const several = live.at(address);
    if (several.length > 1)
      return [
        problem("live.duplicate", `${address} is there ${several.length} times: ${ids(several)}`, {
          address,
        }),
      ];
    if (found.idOf.has(address)) return [];
    return [
      problem("live.missing", `${address} is listed as external, and the server has no such object`, {
        address,
        mend: "create it, or correct the name",
      }),
    ];
  });
}

function duplicate(manifest: Manifest, objects: readonly FoundObject[]): Problem {
  const { kind, key, address, place } = manifest;
  const title = `the server has ${objects.length} objects of the ${kind.key} "${key}": ${ids(objects)}`;
  return problem("live.duplicate", title, { place, address, mend: "delete or rename all but one" });
}

function ids(objects: readonly FoundObject[]): string {
  return objects.map((object) => object.id).join(" and ");
}

function changeOf(
  manifest: Manifest,
  found: FoundObject | undefined,
  wanted: Wanted,
  options: DiffOptions & { readonly unseen: Unseen },
): { change: Change; problems: Problem[] } {
  const { address, kind } = manifest;
  const now = recordOf(manifest);
  const before = found && recordBefore(found, address, options);
  const removed = found && before ? removedFrom(manifest, found, before, now) : nothingRemoved;
  const adopts = found !== undefined && !isOurs(found, address, options);
  const links = linkChanges(manifest, found, removed.links);
  const fields = [
    ...fieldChanges(manifest, found, wanted, { ledger: options.ledger, unseen: options.unseen, adopts }),
    ...linkFieldChanges(manifest, found, links),
    ...removed.fields,
  ];
  const records = !found || adopts || recordDiffers(kind, before, now, options);
  const change: Change = {
    action: actionOf(found, fields.length > 0 || records),
    address,
    kind,
    manifest,
    ...(found ? { found } : {}),
    fields,
    links,
    removals: removed.removals,
    adopts,
    ...(records ? { record: now } : {}),
  };
  const replacing = replacements(change);
  const problems = [...removed.problems, ...(found ? excluded(kind, manifest, found) : [])];
  if (!replacing.length) return { change, problems: [...problems, ...immutables(change)] };
  const replaced: Change = { ...change, action: "replace", record: now };
  return { change: replaced, problems: [...problems, ...protectedFrom(replaced)] };
}

const nothingRemoved: Removed = { removals: [], links: new Set(), fields: [], problems: [] };

function actionOf(found: FoundObject | undefined, differs: boolean): Change["action"] {
  if (!found) return "create";
  return differs ? "update" : "keep";
}

/** The names of the fields that were ours, from where the kind keeps them. */
function recordBefore(found: FoundObject, address: string, { ledger }: DiffOptions) {
  const noted = usesLedger(found.kind) ? ledger?.objects[address]?.fields : undefined;
  return noted ?? found.record;
}

function recordDiffers(
  kind: Kind,
  before: readonly string[] | undefined,
  now: readonly string[],
  { ledger }: DiffOptions,
): boolean {
  if (before) return !sameNames(before, now);
  return !canMarkLater(kind) && ledger !== undefined && ledger.fresh !== true;
}

function replacements({ found, manifest, kind, fields }: Change): string[] {
  if (!found || !manifest) return [];
  const tops = fields.map(({ path }) => path.split(".")[0] ?? "");
  return tops.filter((field) => manifestFields(kind).get(field)?.immutable === "replace");
}

function protectedFrom({ manifest, address }: Change): Problem[] {
  if (!manifest?.protect) return [];
  const title = `${address} would be deleted and made anew, and is protected`;
  const mend = "take `protect: true` out of its manifest, or the change";
  return [problem("guard.protected", title, { address, place: manifest.place, mend })];
}

function immutables(change: Change): Problem[] {
  const { found, manifest, kind, address } = change;
  if (!found || !manifest) return [];
  return change.fields.flatMap(({ path, from, to }) => {
    const [field = ""] = path.split(".");
    if (!manifestFields(kind).get(field)?.immutable) return [];
    const said = `${JSON.stringify(from ?? null)} → ${JSON.stringify(to ?? null)}`;
    const mend = "delete the object, or give the manifest another name";
    return [
      problem("field.immutable", `${path} cannot change once ${address} exists: ${said}`, {
        place: manifest.placeOf(["spec", field]),
        address,
        mend,
      }),
    ];
  });
}

function deletion(found: FoundObject): Change {
  const { address, kind } = found;
  return { action: "delete", address, kind, found, fields: [], links: [], removals: [], adopts: false };
}

function notes(wanted: Wanted, { prune, ledger }: DiffOptions): string[] {
  const unknown = [...new Set(wanted.manifests.map(({ kind }) => kind))].filter(
    (kind) => usesLedger(kind) && !kind.mark && kind.operations.delete,
  );
  if (!prune || !unknown.length || (ledger && !ledger.fresh)) return [];
  const names = unknown.map(({ kind }) => kind).join(", ");
  return [`there is no ledger, so nothing of these kinds is pruned: ${names}`];
}
