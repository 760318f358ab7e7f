import type { Compare, Field } from "@kubiya-toolkit/kinds";
import { canonical, isBlank, isList, isObject, type Json } from "./json.ts";

type Rules = Pick<Field, "compare" | "unset">;

/** A place where a wanted value differs from the found one. */
export interface Differing {
  /** The field, and the keys inside it as far as only they differ; items of a keyed list by their key. */
  readonly keys: readonly string[];
  readonly from?: Json;
  /** Absent for an item that is not wanted. */
  readonly to?: Json;
}

/** Where a wanted value differs from the found one, by the field's rule. Only what is wanted is looked at. */
export function differences(
  rules: Rules,
  keys: readonly string[],
  wanted: Json,
  found: Json | undefined,
): Differing[] {
  const { compare = "exact", unset } = rules;
  const target = isBlank(wanted) && typeof unset === "object" ? unset.value : wanted;
  if (isObject(target) && (compare === "subset" || compare === "deepSubset")) {
    const deeper = compare === "deepSubset" ? "deepSubset" : "exact";
    return Object.entries(target).flatMap(([key, value]) =>
      differences({ compare: deeper }, [...keys, key], value, isObject(found) ? found[key] : undefined),
    );
  }
  if (same(compare, target, found)) return [];
  const items = typeof compare === "object" && itemDifferences(compare.keyedBy, keys, target, found);
  if (items) return items;
  return [{ keys, ...(found === undefined || found === null ? {} : { from: found }), to: wanted }];
}

function itemDifferences(
  key: string,
  keys: readonly string[],
  wanted: Json,
  found: Json | undefined,
): Differing[] | undefined {
  const [left, right] = [itemsByKey(key, wanted), itemsByKey(key, found)];
  if (!left || !right) return undefined;
  const gone = [...right].filter(([name]) => !left.has(name));
  return [
    ...[...left].flatMap(([name, item]) =>
      differences(
        { compare: right.has(name) ? "deepSubset" : "exact" },
        [...keys, name],
        item,
        right.get(name),
      ),
    ),
    ...gone.map(([name, from]) => ({ keys: [...keys, name], from })),
  ];
}

/** The items of a list by the text under one key of each; undefined when they cannot be told apart so. */
function itemsByKey(key: string, list: Json | undefined): Map<string, Json> | undefined {
  if (!isList(list)) return undefined;
  const items = new Map<string, Json>();
  for (const item of list) {
    const name = isObject(item) ? item[key] : undefined;
    if (typeof name !== "string" || items.has(name)) return undefined;
    items.set(name, item);
  }
  return items;
}

/** Whether two values are alike. Absent, null, `""`, `[]`, `{}`, and against an absent value also `false` and `0`, mean nothing. */
export function same(compare: Compare, wanted: Json, found: Json | undefined): boolean {
  if (found === undefined || found === null) return isBlank(wanted) || wanted === false || wanted === 0;
  if (isBlank(wanted) || isBlank(found)) return isBlank(wanted) && isBlank(found);
  if (compare === "set" && isList(wanted) && isList(found)) return sameSet(wanted, found);
  if (compare === "json") return sameValue("exact", jsonIn(wanted), jsonIn(found));
  if (compare === "text" && typeof wanted === "string" && typeof found === "string")
    return trimmed(wanted) === trimmed(found);
  if (typeof compare === "object" && isList(wanted) && isList(found))
    return sameKeyed(compare.keyedBy, wanted, found);
  return sameValue(compare, wanted, found);
}

function sameValue(compare: Compare, wanted: Json, found: Json): boolean {
  const inner = compare === "deepSubset" ? "deepSubset" : "exact";
  if (isList(wanted) && isList(found)) {
    return wanted.length === found.length && wanted.every((item, index) => same(inner, item, found[index]));
  }
  if (!isObject(wanted) || !isObject(found)) return wanted === found;
  const keys =
    compare === "exact" ? new Set([...Object.keys(wanted), ...Object.keys(found)]) : Object.keys(wanted);
  for (const key of keys) if (!same(inner, wanted[key] ?? null, found[key])) return false;
  return true;
}

function sameSet(wanted: readonly Json[], found: readonly Json[]): boolean {
  const left = new Set(wanted.map(canonical));
  const right = new Set(found.map(canonical));
  return left.size === right.size && [...left].every((item) => right.has(item));
}

function sameKeyed(key: string, wanted: readonly Json[], found: readonly Json[]): boolean {
  const [left, right] = [itemsByKey(key, wanted), itemsByKey(key, found)];
  if (!left || !right) return sameValue("exact", wanted, found);
  return (
    left.size === right.size && [...left].every(([name, item]) => same("deepSubset", item, right.get(name)))
  );
}

function trimmed(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

/** The value that a text holds as JSON; any other text is its own value. */
function jsonIn(value: Json): Json {
  if (typeof value !== "string") return value;
  try {
    const parsed: Json = JSON.parse(value);
    return parsed;
  } catch {
    return trimmed(value);
  }
}
