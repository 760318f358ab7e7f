/** Nodes so arranged that each stands after those it depends on; otherwise in the order given. */
export function inOrder<Node>(
  nodes: readonly Node[],
  dependenciesOf: (node: Node) => readonly Node[],
): Ordered<Node> {
  const ordered: Node[] = [];
  const state = new Map<Node, "open" | "done">();
  const known = new Set(nodes);
  for (const start of nodes) {
    const cycle = visit(start);
    if (cycle) return { ordered, cycle };
  }
  return { ordered };

  /** Walks without recursion, so that a long chain is no matter; returns the path of a circle. */
  function visit(start: Node): Node[] | undefined {
    if (state.has(start)) return undefined;
    const path: { node: Node; rest: Node[] }[] = [];
    const enter = (node: Node): void => {
      state.set(node, "open");
      path.push({ node, rest: dependenciesOf(node).filter((one) => known.has(one)) });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        state.set(top.node, "done");
        ordered.push(top.node);
        path.pop();
      } else if (state.get(next) === "open") {
        const from = path.findIndex(({ node }) => node === next);
        return [...path.slice(from).map(({ node }) => node), next];
      } else if (!state.has(next)) enter(next);
    }
    return undefined;
  }
}

export interface Ordered<Node> {
  readonly ordered: readonly Node[];
  /** A path that ends where it begins; then `ordered` is not complete. */
  readonly cycle?: readonly Node[];
}
