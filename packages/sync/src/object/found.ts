import { type Kind, kindOf, kindPath, manifestFields } from "@kubiya-toolkit/kinds";
import type { Ledger } from "../ledger/ledger.ts";
import type { Found, FoundObject, Move } from "../types.ts";
import type { Json, JsonObject } from "../value/json.ts";
import { addressOf, readAddress, wholeName } from "./address.ts";
import { markIn } from "./mark.ts";
import { namedBy, refTrait } from "./references.ts";
import { linkIds, sorted, specInWords } from "./words.ts";

/** A live object before its ids are names. */
export interface Item {
  readonly id: string;
  readonly key: string;
  readonly raw: JsonObject;
}

/** A standing object, which was read by itself. */
export interface StandingItem extends Item {
  readonly kind: Kind;
  readonly name: string;
}

/** Lists → live objects in the words of manifests. */
export function inWords(
  lists: ReadonlyMap<Kind, readonly Item[]>,
  standing: readonly StandingItem[],
  ledger: Ledger | undefined,
  moves: readonly Move[] = [],
): Found {
  const names = namesById(lists, ledger);
  const movedIds = withMoves(names, lists, moves);
  const nameOf = (kind: Kind, id: string): string => names.get(`${kindPath(kind)} ${id}`) ?? id;
  const objects: FoundObject[] = [];
  for (const [kind, items] of lists) {
    const links = linksOf(kind, items, lists, nameOf);
    for (const item of items) {
      const name = nameOf(kind, item.id);
      const { parent } = kind;
      const parentId = parent && item.raw[parent.field];
      const parentKind = parent && kindOf(kind.apiVersion, parent.ref);
      const within =
        parentKind && typeof parentId === "string" ? { parent: nameOf(parentKind, parentId) } : {};
      const spec = {
        ...specInWords(kind, item.raw, nameOf),
        ...Object.fromEntries(links.map((one) => [one.name, one.of(item.id)])),
      };
      const move = movedIds.get(`${kindPath(kind)} ${item.id}`);
      const object = foundObject(kind, item, name, within, spec);
      objects.push(move ? { ...object, ...move } : object);
    }
  }
  for (const item of standing)
    objects.push(foundObject(item.kind, item, item.name, {}, specInWords(item.kind, item.raw, nameOf)));
  return { objects: withInherited(objects), idOf: new Map(objects.map((one) => [one.address, one.id])) };
}

/** Takes what moved by its new name, and tells by id what it was called: so whoever refers to it follows. */
function withMoves(
  names: Map<string, string>,
  lists: ReadonlyMap<Kind, readonly Item[]>,
  moves: readonly Move[],
): Map<string, Pick<FoundObject, "movedFrom" | "name">> {
  const moved = new Map<string, Pick<FoundObject, "movedFrom" | "name">>();
  for (const [kind, items] of moves.length ? lists : []) {
    const addressIn = (raw: JsonObject, id: string): string => {
      const owner = kind.parent && kindPath({ ...kind, kind: kind.parent.ref });
      const parent = owner && names.get(`${owner} ${String(raw[kind.parent?.field ?? ""])}`);
      return addressOf(kind, wholeName(parent, names.get(`${kindPath(kind)} ${id}`) ?? ""));
    };
    const there = new Map(items.map((item) => [addressIn(item.raw, item.id), item]));
    for (const { from, to } of moves) {
      const item = there.get(from);
      const name = readAddress(to)?.name ?? "";
      if (!item || there.has(to)) continue;
      const id = `${kindPath(kind)} ${item.id}`;
      moved.set(id, { movedFrom: from, name: names.get(id) ?? "" });
      names.set(id, kind.parent ? name.slice(name.indexOf("/") + 1) : name);
    }
  }
  return moved;
}

function foundObject(
  kind: Kind,
  { id, key, raw }: Item,
  name: string,
  within: { parent?: string },
  spec: JsonObject,
): FoundObject {
  const mark = markIn(kind, raw);
  return {
    address: addressOf(kind, wholeName(within.parent, name)),
    kind,
    id,
    name,
    ...within,
    key: wholeName(within.parent, kind.key === kind.name && !kind.likeness ? name : key),
    mark: mark?.owner,
    ...(mark?.fields ? { record: mark.fields } : {}),
    raw,
    spec,
    inherited: {},
  };
}

/** Names by kind path and id. What the API gives no name is called as the ledger calls it, or else by its id. */
function namesById(
  lists: ReadonlyMap<Kind, readonly Item[]>,
  ledger: Ledger | undefined,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [kind, items] of lists) {
    const noted = kind.likeness ? notedNames(kind, ledger) : undefined;
    for (const { id, raw } of items) {
      const name = noted ? noted.get(id) : raw[kind.name];
      names.set(`${kindPath(kind)} ${id}`, typeof name === "string" ? name : noted ? id : "");
    }
  }
  return names;
}

function notedNames(kind: Kind, ledger: Ledger | undefined): Map<string, string> {
  const start = addressOf(kind, "");
  const noted = Object.entries(ledger?.objects ?? {}).filter(([address]) => address.startsWith(start));
  return new Map(noted.map(([address, { id }]) => [id, address.slice(start.length)]));
}

function withInherited(objects: readonly FoundObject[]): FoundObject[] {
  const rules = new Map<Kind, ReturnType<typeof inheritedFields>>();
  const byAddress = new Map<string, FoundObject>();
  for (const object of objects) {
    if (!rules.has(object.kind)) rules.set(object.kind, inheritedFields(object.kind));
    byAddress.set(object.address, object);
  }
  return objects.map((object) => {
    const fields = rules.get(object.kind) ?? [];
    if (!fields.length) return object;
    const inherited: Record<string, readonly string[]> = {};
    for (const { name, rule } of fields) {
      const sources = namedBy(object.kind, object.spec, rule.through).flatMap(
        ({ to }) => byAddress.get(to) ?? [],
      );
      inherited[name] = sources.flatMap((source) => textsOf(source.spec[rule.field]));
    }
    return { ...object, inherited };
  });
}

function inheritedFields(kind: Kind) {
  return [...manifestFields(kind).values()].flatMap(({ name, inherited: rule }) =>
    rule && refTrait(kind, rule.through) ? [{ name, rule }] : [],
  );
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item !== "") : [];
}

function linksOf(
  kind: Kind,
  items: readonly Item[],
  lists: ReadonlyMap<Kind, readonly Item[]>,
  nameOf: (kind: Kind, id: string) => string,
) {
  return Object.entries(kind.associations ?? {}).flatMap(([name, link]) => {
    const other = kindOf(kind.apiVersion, link.ref);
    const others = other && lists.get(other);
    if (!other || !others) return [];
    const ids = linkIds(link, items, others);
    return [{ name, of: (id: string) => sorted((ids.get(id) ?? []).map((one) => nameOf(other, one))) }];
  });
}
