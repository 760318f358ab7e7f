import type { Handler } from "../road/exchange.ts";
import type { Family } from "../spec/family.ts";
import { routeKey } from "../spec/route.ts";

/** Names handlers by `METHOD shape`, for the operations that are more than list, create, read, change and delete. */
export function handlersAt(family: Family, table: Readonly<Record<string, Handler>>): [string, Handler][] {
  return Object.entries(table).map(([place, handler]) => {
    const [method = "", shape = ""] = place.split(" ");
    return [routeKey({ family, method, shape }), handler];
  });
}
