import { randomBytes } from "node:crypto";
import { type Kind, kindOf, manifestFields } from "@kubiya-toolkit/kinds";
import { digestOf } from "../ledger/ledger.ts";
import type { Item } from "../object/found.ts";
import { markIn, withoutMark } from "../object/mark.ts";
import { linkIds, sorted } from "../object/words.ts";
import type { Change, Found, Seal, SealedObject } from "../types.ts";
import { at, isBlank, isList, type Json, type JsonObject } from "../value/json.ts";

/** What a plan was made from: of each object that it touches, salted digests of the fields that a manifest could write. */
export function sealOf(changes: readonly Change[], found: Found): Seal {
  const salt = randomBytes(12).toString("base64url");
  const itemsOf = itemsByKind(found);
  const objects: Record<string, SealedObject> = {};
  for (const { action, address, kind, found: live, links } of changes) {
    if (action === "keep") continue;
    const ties = links.map(({ association }) => association);
    objects[address] = live
      ? { id: live.id, fields: fieldDigests(kind, live, salt, ties, itemsOf) }
      : { fields: {} };
  }
  return { salt, objects };
}

function itemsByKind(found: Found): (kind: Kind) => readonly Item[] {
  const byKind = new Map<Kind, Item[]>();
  for (const object of found.objects) {
    const others = byKind.get(object.kind);
    if (others) others.push(object);
    else byKind.set(object.kind, [object]);
  }
  return (kind) => byKind.get(kind) ?? [];
}

/** Digests by field; what is blank has none. */
export function fieldDigests(
  kind: Kind,
  item: Item,
  salt: string,
  ties: readonly string[],
  itemsOf: (kind: Kind) => readonly Item[],
): Record<string, string> {
  const values: [string, Json][] = [...ownValues(kind, item.raw)];
  for (const name of ties) values.push([name, tied(kind, name, item, itemsOf)]);
  const filled = values.filter(([, value]) => !isBlank(value));
  return Object.fromEntries(filled.map(([name, value]) => [name, digestOf(salt, value)]));
}

function* ownValues(kind: Kind, raw: JsonObject): Generator<[string, Json]> {
  for (const field of manifestFields(kind).values()) {
    const { name, apiName, readFrom, writeOnly, compare } = field;
    if (writeOnly || kind.detail?.fields[apiName] !== undefined) continue;
    const value = at(raw, readFrom ?? apiName);
    if (value === undefined || (field.while && raw[field.while.field] !== field.while.value)) continue;
    const own = withoutMark(kind, apiName, value);
    yield [name, compare === "set" && isList(own) ? sorted(own) : own];
  }
  if (kind.name !== kind.id) yield ["metadata.name", raw[kind.name] ?? null];
  yield ["metadata.mark", markIn(kind, raw)?.owner ?? null];
}

function tied(kind: Kind, name: string, item: Item, itemsOf: (kind: Kind) => readonly Item[]): Json {
  const link = kind.associations?.[name];
  const other = link && kindOf(kind.apiVersion, link.ref);
  if (!link || !other) return null;
  return sorted(linkIds(link, [item], itemsOf(other)).get(item.id) ?? []);
}
