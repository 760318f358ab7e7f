import type { Route } from "../../spec/route.ts";

/** One kind of object that the paths of the Platform speak of: a collection that can be added to, and its items. */
export interface PathKind {
  /** The collection without the generation of the API: `secrets`, `rag/integration/{}`. */
  readonly name: string;
  /** Shapes of the collection, one per generation of the API that has it. */
  readonly collections: readonly string[];
  readonly creates: readonly Route[];
  /** Everything else that is done with the collection or one item. */
  readonly others: readonly Route[];
  /** Name of the parameter that names an item: `webhookId`, `name`. */
  readonly parameter: string;
  /** Names of the parameters before it. */
  readonly parents: readonly string[];
}

const generation = /^\/api\/v\d+\//;
const itemMethods = ["GET", "PUT", "PATCH", "DELETE"];

/** Every kind whose collection takes a POST and whose items can be read, changed or deleted. */
export function pathKinds(routes: readonly Route[]): PathKind[] {
  const byName = new Map<string, Route[]>();
  for (const route of routes) {
    if (route.family !== "platform" || !generation.test(route.path)) continue;
    const name = nameOf(route);
    byName.set(name, [...(byName.get(name) ?? []), route]);
  }
  return [...byName].flatMap(([name, own]) => kindOf(name, own, byName.get(`${name}/{}`) ?? []));
}

function nameOf(route: Route): string {
  return route.shape.replace(generation, "");
}

function kindOf(name: string, own: readonly Route[], items: readonly Route[]): PathKind[] {
  const creates = own.filter((route) => route.method === "POST");
  const used = items.filter((route) => itemMethods.includes(route.method));
  const [first] = used.filter((route) => creates.some((one) => one.api === route.api));
  if (creates.length === 0 || !first) return [];
  return [build(name, own, creates, used, first)];
}

function build(
  name: string,
  own: readonly Route[],
  creates: readonly Route[],
  items: readonly Route[],
  first: Route,
): PathKind {
  const parameters = [...first.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const shapes = [...own.map((route) => route.shape), ...items.map((route) => route.shape.slice(0, -3))];
  return {
    name,
    collections: [...new Set(shapes)],
    creates,
    others: [...own.filter((route) => !creates.includes(route)), ...items],
    parameter: parameters.at(-1) ?? "id",
    parents: parameters.slice(0, -1),
  };
}
