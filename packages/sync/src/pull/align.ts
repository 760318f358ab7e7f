import { canonical, type Json } from "../value/json.ts";

/** What becomes of a list's items, in order: `at` is the place in the old list, `to` the item of the new one. */
export interface Aligned {
  /** Place in the old list; absent for an item that comes in. */
  readonly at?: number;
  /** Absent for an item that goes. */
  readonly to?: Json;
}

/** Two lists laid side by side: equal items stay where they are, and what lies between them is changed one for one. */
export function aligned(from: readonly Json[], to: readonly Json[]): Aligned[] {
  const [left, right] = [from.map(canonical), to.map(canonical)];
  const rows: Aligned[] = [];
  let [i, j] = [0, 0];
  for (const [one, other] of [...common(left, right), [left.length, right.length] as const]) {
    while (i < one && j < other) rows.push({ at: i++, to: item(to, j++) });
    while (i < one) rows.push({ at: i++ });
    while (j < other) rows.push({ to: item(to, j++) });
    if (one < left.length) rows.push({ at: i++, to: item(to, j++) });
  }
  return rows;
}

function item(list: readonly Json[], at: number): Json {
  return list[at] ?? null;
}

type Pairs = (readonly [number, number])[];

/** Beyond so many pairs of items a longest common part would cost more memory than it is worth. */
const mostPairs = 4_000_000;

/** Places of equal items, as pairs in order. Equal ends, which long lists mostly have, are paired without a search. */
function common(left: readonly string[], right: readonly string[]): Pairs {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const [one, other] = [left, right].map((list) => list.slice(head, list.length - tail));
  const search = (one?.length ?? 0) * (other?.length ?? 0) > mostPairs ? nextCommon : longestCommon;
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...search(one ?? [], other ?? []).map(([i, j]) => [i + head, j + head] as const),
    ...Array.from({ length: tail }, (_, at) => [left.length - tail + at, right.length - tail + at] as const),
  ];
}

/** A common part of two lists, in one pass: each item with its like in the other, where that keeps the order. */
function nextCommon(left: readonly string[], right: readonly string[]): Pairs {
  const places = new Map(right.map((text, at) => [text, at]));
  const pairs: Pairs = [];
  let last = -1;
  for (const [at, text] of left.entries()) {
    const other = places.get(text) ?? -1;
    if (other <= last) continue;
    pairs.push([at, other]);
    last = other;
  }
  return pairs;
}

/** Places of a longest common part of two lists, as pairs. */
function longestCommon(left: readonly string[], right: readonly string[]): Pairs {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pairs = [];
  for (let [i, j] = [0, 0]; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
