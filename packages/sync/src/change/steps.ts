import { type Kind, manifestFields, operationOf } from "@kubiya-toolkit/kinds";
import { addressOf } from "../object/address.ts";
import { namesIn, refTrait } from "../object/references.ts";
import type { Change, FoundObject, Manifest, Step } from "../types.ts";
import { isBlank, type Json, type JsonObject } from "../value/json.ts";
import { needsLive, refsIn, refTo } from "../value/placeholder.ts";
import { type BodyContext, createBody, theMark, updateBody, writtenFields } from "./body.ts";

/** The calls that a plan's creations and updates need, each naming the steps it must wait for. */
export function stepsOf(change: Change, creates: ReadonlySet<string>, context: BodyContext): Step[] {
  const { manifest } = change;
  if (!manifest) return [];
  const made =
    change.action === "create"
      ? creation(change, manifest, creates, context)
      : updates(change, manifest, creates, context);
  const before = made.map((step) => step.id);
  return [...made, ...links(change, manifest, creates, before)];
}

function creation(
  change: Change,
  manifest: Manifest,
  creates: ReadonlySet<string>,
  context: BodyContext,
): Step[] {
  const { kind, address } = change;
  const late = lateFields(manifest, creates, true);
  const operation = kind.operations.create;
  const path: JsonObject = kind.namedByPath ? { [parameterOf(operation)]: manifest.name } : {};
  const create = step({
    action: "create",
    change,
    manifest,
    operation,
    path,
    body: createBody(manifest, late, context),
    creates,
  });
  if (!late.length) return [create];
  const names = late;
  const body = updateBody(manifest, undefined, names, context);
  const more = {
    action: "update",
    change,
    manifest,
    operation: updateOf(kind),
    path: ownPath(kind, refTo(address)),
    body,
    creates,
  } as const;
  return [create, { ...step(more), fields: names, dependsOn: unique([create.id, ...step(more).dependsOn]) }];
}

function updates(
  change: Change,
  manifest: Manifest,
  creates: ReadonlySet<string>,
  context: BodyContext,
): Step[] {
  const { kind, found, fields, adopts } = change;
  if (!found) return [];
  const links = new Set(Object.keys(kind.associations ?? {}));
  const tops = fields.map(({ path }) => (path.startsWith("metadata.") ? path : (path.split(".")[0] ?? "")));
  const changed = unique([...tops.filter((name) => !links.has(name)), ...(adopts ? [theMark] : [])]);
  const waiting = lateFields(manifest, creates, false).filter((name) => changed.includes(name));
  const now = changed.filter((name) => !waiting.includes(name));
  const sets = [now, waiting].filter((names) => names.length > 0);
  return sets.map((names, index): Step => {
    const body = updateBody(manifest, found, names === waiting ? changed : names, context);
    const made = step({
      action: "update",
      change,
      manifest,
      operation: updateOf(kind),
      path: ownPath(kind, found.id),
      body,
      creates,
    });
    const id = index === 0 ? made.id : `${made.id} (${names.join(", ")})`;
    const first = index === 0 ? [] : [made.id];
    return { ...made, id, fields: names, dependsOn: unique([...made.dependsOn, ...first]) };
  });
}

/** Late fields that name something this plan makes; with `all`, every late field that is written. */
function lateFields(manifest: Manifest, creates: ReadonlySet<string>, all: boolean): string[] {
  return writtenFields(manifest)
    .filter(({ field, value }) => field.late && !isBlank(value))
    .filter(
      ({ field, value }) =>
        all || refAddresses(manifest.kind, field.name, value).some((to) => creates.has(to)),
    )
    .map(({ field }) => field.name);
}

function links(
  change: Change,
  manifest: Manifest,
  creates: ReadonlySet<string>,
  before: readonly string[],
): Step[] {
  const { kind, address, found } = change;
  return change.links.flatMap(({ association, add, remove }) => {
    const link = kind.associations?.[association];
    if (!link) return [];
    const own = found?.id ?? refTo(address);
    const one = (action: "add" | "remove", name: string): Step => {
      const to = toOther(manifest, link.ref, name);
      const base = { ...link.parameters, [link.ownParameter]: own };
      const path: JsonObject = action === "add" ? base : { ...base, [link.otherParameter]: refTo(to) };
      const needed = action === "add" && creates.has(to) ? [createId(to)] : [];
      return {
        id: `${action} ${address} ${association} ${name}`,
        action,
        address,
        link: { association, other: to },
        key: manifest.key,
        operation: action === "add" ? link.add : link.remove,
        path,
        ...(action === "add" ? { body: { [link.bodyField]: refTo(to) } } : {}),
        dependsOn: unique([...before, ...needed]),
      };
    };
    return [...add.map((name) => one("add", name)), ...remove.map((name) => one("remove", name))];
  });
}

/** The deletion of an object, after everything that lets go of it. */
export function deletionOf(change: Change, after: readonly string[]): Step[] {
  const { kind, found, address } = change;
  const operation = kind.operations.delete;
  if (!found || !operation) return [];
  const id = `delete ${address}`;
  const dependsOn = after.filter((one) => one !== id);
  return [
    {
      id,
      action: "delete",
      address,
      key: found.key,
      operation,
      path: { [parameterOf(operation)]: found.id },
      dependsOn,
    },
  ];
}

/** Addresses that a live object names. */
export function liveReferences(found: FoundObject): string[] {
  const links = Object.keys(found.kind.associations ?? {});
  return [...manifestFields(found.kind).keys(), ...links].flatMap((field) =>
    refAddresses(found.kind, field, found.spec[field]),
  );
}

function refAddresses(kind: Kind, field: string, value: Json | undefined): string[] {
  const trait = refTrait(kind, field);
  return trait ? namesIn(value).map(({ name }) => otherAddress(kind, trait.ref, name)) : [];
}

function toOther(manifest: Manifest, ref: string, name: string): string {
  return otherAddress(manifest.kind, ref, name);
}

function otherAddress(kind: Kind, ref: string, name: string): string {
  return addressOf({ ...kind, kind: ref }, name);
}

interface Parts {
  readonly action: "create" | "update";
  readonly change: Change;
  readonly manifest: Manifest;
  readonly operation: string;
  readonly path: JsonObject;
  readonly body: JsonObject;
  readonly creates: ReadonlySet<string>;
}

function step({ action, change, manifest, operation, path, body, creates }: Parts): Step {
  const { address, kind } = change;
  const byName = writtenFields(manifest).flatMap(({ field, value }) =>
    field.late ? [] : refAddresses(kind, field.name, value),
  );
  const named = [...refsIn(body), ...(action === "create" ? byName : [])];
  const dependsOn = unique(named.filter((to) => to !== address && creates.has(to)).map(createId));
  const reads = needsLive(body) ? ({ readsFirst: true } as const) : {};
  return {
    id: `${action} ${address}`,
    action,
    address,
    key: manifest.key,
    operation,
    path,
    body,
    ...reads,
    dependsOn,
  };
}

function createId(address: string): string {
  return `create ${address}`;
}

function ownPath(kind: Kind, id: Json): JsonObject {
  return { [parameterOf(updateOf(kind))]: id };
}

function updateOf(kind: Kind): string {
  if (!kind.operations.update) throw new Error(`${kind.kind} cannot be changed`);
  return kind.operations.update;
}

function parameterOf(operation: string): string {
  const [parameter, ...others] = operationOf(operation).pathParameters;
  if (parameter === undefined || others.length)
    throw new Error(`${operation} does not take one id in its path`);
  return parameter;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
