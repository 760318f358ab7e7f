import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";

/** Offsets of keys that stand in their mapping before, in order. The parser's own check takes the square of their number. */
export function repeatedKeys(contents: Node | null): number[] {
  const offsets: number[] = [];
  const open: unknown[] = [contents];
  while (open.length) {
    const node = open.pop();
    if (isSeq(node)) open.push(...node.items);
    if (!isMap(node)) continue;
    offsets.push(...repeatedIn(node));
    open.push(...node.items.map(({ value }) => value).filter(isNode));
  }
  return offsets.sort((one, other) => one - other);
}

function repeatedIn({ items }: YAMLMap): number[] {
  const keys = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key) || key.value === "<<") return [];
    const name = String(key.value);
    const before = keys.has(name);
    keys.add(name);
    return before ? [key.range?.[0] ?? 0] : [];
  });
}
