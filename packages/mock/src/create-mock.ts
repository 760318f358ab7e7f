import type { Api } from "@kubiya-toolkit/spec";
import { type Clock, systemClock } from "./clock.ts";
import { controlPlane } from "./control-plane/control-plane.ts";
import { createFaultPlan, type Fault } from "./faults/fault-plan.ts";
import { createFetch, type MockFetch } from "./http/fetch.ts";
import { type Listening, type ListenOptions, listen } from "./http/listen.ts";
import { platform } from "./platform/platform.ts";
import { createRequestLog, type LoggedRequest } from "./request-log.ts";
import type { World } from "./road/world.ts";
import { apis as allApis, type Family, families } from "./spec/family.ts";
import { type Documents, loadDocuments } from "./spec/load-documents.ts";
import { type Route, routesOf } from "./spec/route.ts";
import { createRouter } from "./spec/router.ts";
import { createOrganisations } from "./state/organisation.ts";

export interface MockOptions {
  /** Play the faults that were seen at the published service. Default: false. One request asks for them with `Prefer: quirks`. */
  readonly quirks?: boolean;
  /** APIs to serve. Default: all four. */
  readonly apis?: readonly Api[];
  /** Contracts to serve in place of the published ones. */
  readonly documents?: Documents;
  /** Time, for tests. Default: the machine's. */
  readonly clock?: Clock;
  /** Largest body taken, in bytes; a larger one answers 413. Default: 10 000 000. */
  readonly bodyLimit?: number;
}

export interface Mock {
  /** Answers a request without a port: give it to a client as its `fetch`. */
  readonly fetch: MockFetch;
  /** Opens a port on 127.0.0.1 (unless told otherwise) and resolves once it answers. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** Lets the next calls of an operation fail. */
  fail(fault: Fault): void;
  /** Forgets every organisation, every ordered fault and the log. */
  reset(): void;
  /** What came over the wire so far, oldest first: method, path, operation, status. */
  readonly requests: readonly LoggedRequest[];
}

/** Makes a mock of the four APIs with a state of its own. */
export function createMock(options: MockOptions = {}): Mock {
  const world = createWorld(options);
  return {
    fetch: createFetch(world),
    listen: (where) => listen(world, where),
    fail: (fault) => world.faults.add(fault),
    reset() {
      world.organisations.clear();
      world.faults.clear();
      world.requests.clear();
    },
    get requests() {
      return world.requests.list();
    },
  };
}

function createWorld(options: MockOptions): World {
  const { quirks = false, clock = systemClock, bodyLimit = 10_000_000 } = options;
  const documents = options.documents ?? loadDocuments(options.apis ?? allApis);
  const routes = allApis.flatMap((api) => (documents[api] ? routesOf(api, documents[api]) : []));
  return {
    routers: routersOf(routes),
    hosts: hostsOf(routes),
    handlers: new Map([...platform, ...controlPlane]),
    organisations: createOrganisations(clock),
    faults: createFaultPlan(),
    requests: createRequestLog(),
    clock,
    quirks,
    bodyLimit,
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
