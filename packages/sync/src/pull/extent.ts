import { CST, isScalar, type Pair, type YAMLMap } from "yaml";

// Where the parts of a YAML tree stand in the text, to the letter: the tree's own ranges leave out what separates them.

/** Is thrown where a value cannot be brought in without changing something else; the file stays as it is then. */
export class CannotEdit extends Error {
  override readonly name = "CannotEdit";
}

/** Where a pair's key begins. */
export function keyOffset(pair: Pair): number {
  const at = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  if (at === undefined) throw new CannotEdit("a key that is no text");
  return at;
}

export type Item = CST.CollectionItem;

/** The tokens of a pair. */
export function tokenItem(node: YAMLMap, pair: Pair): Item {
  const token = node.srcToken;
  const at = keyOffset(pair);
  const items: readonly Item[] = token && "items" in token ? token.items : [];
  const item = items.find(({ key }) => key && "offset" in key && key.offset === at);
  if (!item) throw new CannotEdit("a key of another place");
  return item;
}

/** Where a pair ends that begins at a place: after its comment and the end of its line. */
export function endOf({ key, sep, value }: Item, start: number): number {
  return (
    start + CST.stringify({ start: [], key: key ?? null, sep: sep ?? [], ...(value ? { value } : {}) }).length
  );
}

/** A dash and the item behind it. */
export interface Dash {
  readonly start: number;
  readonly end: number;
}

/** The extent of a list's item; undefined for a comment at its end. */
export function dashOf(item: Item): Dash | undefined {
  const index = item.start.findIndex((token) => token.type === "seq-item-ind");
  const dash = item.start[index];
  if (!dash) return undefined;
  const rest = CST.stringify({
    start: item.start.slice(index),
    ...(item.value ? { value: item.value } : {}),
  });
  return { start: dash.offset, end: dash.offset + rest.length };
}
