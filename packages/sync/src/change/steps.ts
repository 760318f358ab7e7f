import type { Kind } from "@kubiya-toolkit/kinds";
import { addressOf } from "../object/address.ts";
import { canMarkLater } from "../object/mark.ts";
import { recordOf } from "../object/record.ts";
import { namedBy } from "../object/references.ts";
import { pathOf } from "../object/standing.ts";
import type { Change, Manifest, Step } from "../types.ts";
import { isBlank, type JsonObject } from "../value/json.ts";
import { needsLive, refsIn, refTo } from "../value/placeholder.ts";
import { type BodyContext, createBody, theMark, updateBody, writtenFields } from "./body.ts";
import { linkSteps } from "./link-steps.ts";
import { switchSteps } from "./switch-steps.ts";

/** Addresses that this plan makes, by the step that makes each. */
export type Makers = ReadonlySet<string>;

/** The calls that a plan's creations and updates need, each naming the steps it must wait for. */
export function stepsOf(change: Change, creates: Makers, context: BodyContext): Step[] {
  const { manifest, action, found } = change;
  if (!manifest || action === "keep" || action === "delete") return [];
  if (action === "create" || action === "replace") {
    const made = creation(change, manifest, creates, context);
    return [...made, ...linkSteps(change, manifest, creates, made.map(idOf))];
  }
  if (!found) return [];
  const ends = linkSteps(change, manifest, creates, []);
  const switched = switchSteps(change, manifest, found);
  const first = [...ends.filter((step) => step.action === "remove"), ...switched];
  const made = updates(change, manifest, creates, context, first.map(idOf));
  return [...first, ...made, ...ends.filter((step) => step.action === "add")];
}

function idOf(step: Step): string {
  return step.id;
}

function creation(change: Change, manifest: Manifest, creates: Makers, context: BodyContext): Step[] {
  const { kind, address, action, record = [] } = change;
  const late = lateFields(manifest, creates, true);
  const { create: operation } = kind.operations;
  const made = operation
    ? step(change, manifest, creates, {
        action: "create",
        operation,
        path: creationPath(manifest, operation),
        body: createBody(manifest, late, record, context),
      })
    : standingCreation(change, manifest, creates, context);
  const after = action === "replace" ? [`delete ${address}`] : [];
  const create = { ...made, dependsOn: unique([...made.dependsOn, ...after]) };
  if (!late.length) return [create];
  const body = updateBody({ manifest, found: undefined, names: late, removals: [], record }, context);
  const own = pathOf(kind, updateOf(kind), refTo(address), manifest.name);
  const more = step(change, manifest, creates, {
    action: "update",
    operation: updateOf(kind),
    path: own,
    body,
  });
  return [create, { ...more, fields: late, dependsOn: unique([create.id, ...more.dependsOn]) }];
}

function creationPath({ kind, name, parent }: Manifest, operation: string): JsonObject {
  if (kind.parent && parent !== undefined) {
    return { [kind.parent.parameter]: refTo(addressOf({ ...kind, kind: kind.parent.ref }, parent)) };
  }
  return kind.namedByPath ? pathOf(kind, operation, name, name) : {};
}

/** What is there as soon as its owner is gets its fields by an update. */
function standingCreation(change: Change, manifest: Manifest, creates: Makers, context: BodyContext): Step {
  const { kind, record = [] } = change;
  const { name, spec } = manifest;
  const operation = updateOf(kind);
  const [owner] = namedOwner(manifest);
  const parts = { manifest, found: undefined, names: Object.keys(spec), removals: [], record };
  const path = pathOf(kind, operation, owner === undefined ? "" : refTo(owner), name);
  const body = updateBody(parts, context);
  return step(change, manifest, creates, { action: "create", operation, path, body });
}

function namedOwner({ kind, name }: Manifest): string[] {
  const slash = name.indexOf("/");
  const owner = kind.standing?.of?.[name.slice(0, slash)];
  return owner === undefined ? [] : [addressOf({ ...kind, kind: owner }, name.slice(slash + 1))];
}

function updates(
  change: Change,
  manifest: Manifest,
  creates: Makers,
  context: BodyContext,
  before: readonly string[],
): Step[] {
  const { kind, found, fields, removals, record } = change;
  if (!found) return [];
  const aside = new Set([...Object.keys(kind.associations ?? {}), ...switchesOf(kind)]);
  const tops = fields.map(({ path }) => (path.startsWith("metadata.") ? path : (path.split(".")[0] ?? "")));
  const marks = record && canMarkLater(kind) ? [theMark] : [];
  const changed = unique([...tops.filter((name) => !aside.has(name)), ...marks]);
  const waiting = lateFields(manifest, creates, false).filter((name) => changed.includes(name));
  const now = changed.filter((name) => !waiting.includes(name));
  const sets = [now, waiting].filter((names) => names.length > 0);
  if (!sets.length) return record ? [recordStep(change, manifest, before)] : [];
  const kept = recordOf(manifest);
  return sets.map((names, index): Step => {
    const sent = names === waiting ? changed : names;
    const body = updateBody({ manifest, found, names: sent, removals, record: kept }, context);
    const operation = updateOf(kind);
    const path = pathOf(kind, operation, found.id, manifest.name);
    const made = step(change, manifest, creates, { action: "update", operation, path, body });
    const id = index === 0 ? made.id : `${made.id} (${names.join(", ")})`;
    const first = index === 0 ? before : [made.id];
    return { ...made, id, fields: names, dependsOn: unique([...made.dependsOn, ...first]) };
  });
}

/** The ledger is to say that the object is ours; the API is asked for nothing. */
function recordStep({ address }: Change, { key }: Manifest, dependsOn: readonly string[]): Step {
  return { id: `record ${address}`, action: "record", address, key, operation: "", path: {}, dependsOn };
}

function switchesOf(kind: Kind): string[] {
  return Object.entries(kind.fields).flatMap(([name, field]) => (field.switch ? [field.as ?? name] : []));
}

/** Late fields that name something this plan makes; with `all`, every late field that is written. */
function lateFields(manifest: Manifest, creates: Makers, all: boolean): string[] {
  return writtenFields(manifest)
    .filter(({ field, value }) => field.late && !isBlank(value))
    .filter(
      ({ field }) =>
        all || namedBy(manifest.kind, manifest.spec, field.name).some(({ to }) => creates.has(to)),
    )
    .map(({ field }) => field.name);
}

interface Call {
  readonly action: "create" | "update";
  readonly operation: string;
  readonly path: JsonObject;
  readonly body: JsonObject;
}

function step(change: Change, manifest: Manifest, creates: Makers, call: Call): Step {
  const { address, kind } = change;
  const { spec, parent } = manifest;
  const byName = writtenFields(manifest).flatMap(({ field }) =>
    field.late ? [] : namedBy(kind, spec, field.name).map(({ to }) => to),
  );
  const named = [...refsIn(call.path), ...refsIn(call.body), ...byName];
  const dependsOn = unique(named.filter((to) => to !== address && creates.has(to)).map(createId));
  const reads = needsLive(call.body) ? ({ readsFirst: true } as const) : {};
  const within = kind.parent && parent !== undefined ? parentOf(kind, kind.parent.ref, parent) : {};
  return {
    id: `${call.action} ${address}`,
    action: call.action,
    address,
    key: ownKey(manifest),
    ...within,
    operation: call.operation,
    path: call.path,
    body: call.body,
    ...reads,
    dependsOn,
  };
}

function parentOf(kind: Kind, ref: string, name: string): { parent: string } {
  return { parent: addressOf({ ...kind, kind: ref }, name) };
}

/** The key as the API has it, without the parent's name. */
function ownKey({ key, parent }: Manifest): string {
  return parent === undefined ? key : key.slice(parent.length + 1);
}

/** The id of the step that creates an address. */
function createId(address: string): string {
  return `create ${address}`;
}

function updateOf(kind: Kind): string {
  if (!kind.operations.update) throw new Error(`${kind.kind} cannot be changed`);
  return kind.operations.update;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
