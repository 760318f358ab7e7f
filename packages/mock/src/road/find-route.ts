import { Refusal } from "../refusal.ts";
import { type Family, families } from "../spec/family.ts";
import type { Route } from "../spec/route.ts";
import type { Match } from "../spec/router.ts";
import type { Incoming } from "./exchange.ts";
import type { World } from "./world.ts";

/** Which APIs a request is for, and its path there. */
export interface Destination {
  readonly family: Family;
  readonly path: string;
}

/**
 * The Platform and the Control Plane share some paths. In this order: a prefix of ours (`/platform`, `/control-plane`),
 * the host name of a published server, the only family that has the path, and last the scheme of the key: `UserKey`
 * for the Platform, as its clients send it, anything else for the Control Plane.
 */
export function destinationOf(world: World, incoming: Incoming): Destination {
  const { pathname, hostname } = incoming.url;
  for (const family of families) {
    if (pathname === `/${family}` || pathname.startsWith(`/${family}/`))
      return { family, path: pathname.slice(family.length + 1) || "/" };
  }
  const path = pathname;
  const byHost = world.hosts.get(hostname);
  if (byHost && world.routers.has(byHost)) return { family: byHost, path };
  const served = [...world.routers.keys()];
  const knowing = served.filter((family) => world.routers.get(family)?.find(path));
  const [only, other] = knowing.length > 0 ? knowing : served;
  if (only && !other) return { family: only, path };
  const scheme = incoming.headers.get("authorization")?.trimStart().startsWith("UserKey ");
  return { family: scheme ? "platform" : "control-plane", path };
}

export interface Found {
  readonly route: Route;
  readonly values: readonly string[];
}

/** The operation a request is for; HEAD is answered as GET where it is no operation of its own. Throws 404 for an unknown path and 405 for a method that the path does not have. */
export function findRoute(world: World, destination: Destination, method: string): Found {
  const match = world.routers.get(destination.family)?.find(destination.path);
  if (!match) throw new Refusal(404, "not_found", "Not Found");
  const route = match.routes.get(method) ?? (method === "HEAD" ? match.routes.get("GET") : undefined);
  if (!route)
    throw new Refusal(405, "method_not_allowed", "Method Not Allowed", {
      headers: { allow: allowed(match) },
    });
  return { route, values: match.values };
}

function allowed(match: Match): string {
  const methods = [...match.routes.keys()];
  return [
    ...methods,
    ...(methods.includes("GET") && !methods.includes("HEAD") ? ["HEAD"] : []),
    "OPTIONS",
  ].join(", ");
}
