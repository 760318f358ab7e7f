import type { Api } from "@kubiya-toolkit/spec";
import { systemClock } from "./clock.ts";
import { controlPlane } from "./control-plane/control-plane.ts";
import type { MockOptions } from "./create-mock.ts";
import { createChance } from "./faults/chance.ts";
import { createFaultPlan } from "./faults/fault-plan.ts";
import { createRateLimiter } from "./faults/rate-limits.ts";
import { platform } from "./platform/platform.ts";
import { createRequestLog } from "./request-log.ts";
import type { World } from "./road/world.ts";
import { apis as allApis, type Family, families } from "./spec/family.ts";
import { type Documents, loadDocuments } from "./spec/load-documents.ts";
import { type Route, routesOf } from "./spec/route.ts";
import { createRouter } from "./spec/router.ts";
import { createKeptState } from "./storage/kept-state.ts";

/** What a mock serves, told by the contracts alone: mocks of the same contracts share it. */
type Served = Pick<World, "routes" | "routers" | "hosts" | "handlers">;

const published = new Map<string, Served>();

function publishedApis(apis: readonly Api[]): Served {
  const key = allApis.filter((api) => apis.includes(api)).join();
  const served = published.get(key) ?? servedBy(loadDocuments(apis));
  published.set(key, served);
  return served;
}

function servedBy(documents: Documents): Served {
  const routes = allApis.flatMap((api) => (documents[api] ? routesOf(api, documents[api]) : []));
  const handlers = new Map([...platform(routes), ...controlPlane]);
  return { routes, routers: routersOf(routes), hosts: hostsOf(routes), handlers };
}

/** Everything that a mock consists of. */
export function createWorld(options: MockOptions): World {
  const { quirks = false, clock = systemClock, bodyLimit = 10_000_000, rateLimits: limits } = options;
  const served = options.documents ? servedBy(options.documents) : publishedApis(options.apis ?? allApis);
  const state = createKeptState(clock, options.data);
  return {
    ...served,
    state,
    organisations: state.organisations,
    faults: createFaultPlan(),
    chance: createChance(),
    limiter: limits ? createRateLimiter(clock, limits === true ? {} : limits) : undefined,
    requests: createRequestLog(),
    clock,
    quirks,
    bodyLimit,
    front: [],
  };
}

function routersOf(routes: readonly Route[]): World["routers"] {
  const served = families.filter((family) => routes.some((route) => route.family === family));
  return new Map(
    served.map((family) => [family, createRouter(routes.filter((route) => route.family === family))]),
  );
}

/** The host names under which the published servers are known; a local one says nothing. */
function hostsOf(routes: readonly Route[]): Map<string, Family> {
  const hosts = new Map<string, Family>();
  for (const { document, family } of routes) {
    for (const { url } of document.servers ?? []) {
      const { hostname } = new URL(url, "http://localhost");
      if (hostname !== "localhost" && hostname !== "127.0.0.1") hosts.set(hostname, family);
    }
  }
  return hosts;
}
