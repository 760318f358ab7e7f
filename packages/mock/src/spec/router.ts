import type { Route } from "./route.ts";

interface Node {
  readonly fixed: Map<string, Node>;
  any?: Node;
  readonly routes: Map<string, Route>;
}

/** A path that the router knows: what can be done with it, and the values of its parameters in order. */
export interface Match {
  readonly routes: ReadonlyMap<string, Route>;
  readonly values: readonly string[];
}

export interface Router {
  /** What is known of a path, literal segments before parameters; undefined for an unknown one. */
  find(path: string): Match | undefined;
}

/** Builds a tree of path segments over the operations of one family. */
export function createRouter(routes: readonly Route[]): Router {
  const root = newNode();
  for (const route of routes) {
    let node = root;
    for (const segment of segmentsOf(route.path)) node = child(node, segment);
    if (!node.routes.has(route.method)) node.routes.set(route.method, route);
  }
  return { find: (path) => descend(root, segmentsOf(path), 0, []) };
}

function newNode(): Node {
  return { fixed: new Map(), routes: new Map() };
}

function child(node: Node, segment: string): Node {
  if (segment.startsWith("{")) {
    node.any ??= newNode();
    return node.any;
  }
  const known = node.fixed.get(segment) ?? newNode();
  node.fixed.set(segment, known);
  return known;
}

function segmentsOf(path: string): string[] {
  return path.replace(/\/+$/, "").split("/").slice(1);
}

function descend(node: Node, segments: string[], at: number, values: readonly string[]): Match | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.routes.size > 0 ? { routes: node.routes, values } : undefined;
  const fixed = node.fixed.get(segment);
  const found = fixed && descend(fixed, segments, at + 1, values);
  if (found || !node.any || segment === "") return found;
  return descend(node.any, segments, at + 1, [...values, decoded(segment)]);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The values of a path's parameters by their names. */
export function namedValues(route: Route, values: readonly string[]): Record<string, string> {
  const names = [...route.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
}
