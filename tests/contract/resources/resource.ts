import type { Contract, Documented } from "../contract.ts";

/** What can be made and taken away again, as the shape of the paths tells. */
export interface Resource {
  /** The last word of its path, in the singular: `agent`, `worker_queue`. */
  readonly noun: string;
  readonly create: Documented;
  /** Template of the path of one item, and the parameter that names it. */
  readonly itemPath: string;
  readonly itemParameter: string;
  /** Whether the caller says under which key it is made, in the path. */
  readonly named: boolean;
  readonly list?: Documented;
  readonly read?: Documented;
  readonly change?: Documented;
  readonly remove?: Documented;
  /** Ends what it is at work on, without which it may not be taken away. */
  readonly cancel?: Documented;
}

/**
 * The resources of a document: a collection that takes POST beside paths of its items, or an item that is made by POST or
 * PUT on its own path and can be taken away.
 */
export function resourcesOf({ operations }: Contract): Resource[] {
  const at = (method: string, path: string) =>
    operations.find(({ row }) => row.method === method && row.path === path);
  const paths = [...new Set(operations.map(({ row }) => row.path))];
  const resource = (create: Documented, itemPath: string, named: boolean): Resource => {
    const collection = named ? itemPath.replace(/\/\{[^}]+\}$/, "") : create.row.path;
    const parts = {
      list: at("GET", collection),
      read: at("GET", itemPath),
      change: at("PATCH", itemPath) ?? (create.row.method === "PUT" ? undefined : at("PUT", itemPath)),
      remove: at("DELETE", itemPath),
      cancel: at("POST", `${itemPath}/cancel`),
    };
    const itemParameter = /\{([^}]+)\}$/.exec(itemPath)?.[1] ?? "";
    const known = Object.fromEntries(Object.entries(parts).filter(([, one]) => one !== undefined));
    return { noun: nounOf(collection), create, itemPath, itemParameter, named, ...known };
  };
  return operations.flatMap((create) => {
    const { method, path } = create.row;
    if (method === "POST" && !path.endsWith("}")) {
      const itemPath = itemPathOf(path, paths);
      return itemPath && (at("GET", itemPath) ?? at("DELETE", itemPath))
        ? [resource(create, itemPath, false)]
        : [];
    }
    const makes =
      method === "POST" ||
      (method === "PUT" && !at("POST", path) && !at("POST", path.replace(/\/\{[^}]+\}$/, "")));
    return makes && path.endsWith("}") && at("DELETE", path) ? [resource(create, path, true)] : [];
  });
}

/** The items of a collection stand below it, or below a collection of the same name at the root. */
function itemPathOf(collection: string, paths: readonly string[]): string | undefined {
  const last = collection.split("/").at(-1);
  const root = collection.split("/").slice(0, 3).join("/");
  const below = (parent: string) =>
    paths.find(
      (path) =>
        path.startsWith(`${parent}/{`) && path.endsWith("}") && !path.slice(parent.length + 1).includes("/"),
    );
  return below(collection) ?? (collection.includes("{") ? below(`${root}/${last}`) : undefined);
}

/** `/api/v1/worker-queues` → `worker_queue`. */
export function nounOf(collection: string): string {
  const last =
    collection
      .split("/")
      .filter((part) => part !== "" && !part.startsWith("{"))
      .at(-1) ?? "";
  return singular(last.replaceAll("-", "_").toLowerCase());
}

export function singular(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}
