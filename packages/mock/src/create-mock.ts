import type { Api } from "@kubiya-toolkit/spec";
import { adminFront } from "./admin/admin.ts";
import type { Clock } from "./clock.ts";
import { createWorld } from "./create-world.ts";
import type { Fault } from "./faults/fault-plan.ts";
import type { RateLimits } from "./faults/rate-limits.ts";
import { createFetch, type MockFetch } from "./http/fetch.ts";
import { type Listening, type ListenOptions, listen } from "./http/listen.ts";
import type { JsonObject } from "./json.ts";
import { pageFront } from "./page/page.ts";
import type { LoggedRequest } from "./request-log.ts";
import { reset, type World } from "./road/world.ts";
import type { SeedEntry } from "./seed/seed-folder.ts";
import { seedWorld } from "./seed/seed-world.ts";
import type { Documents } from "./spec/load-documents.ts";
import { dump, storedBy } from "./storage/dump.ts";
import type { Snapshots } from "./storage/kept-state.ts";

export interface MockOptions {
  /** Play the faults that were seen at the published service. Default: false. One request asks for them with `Prefer: quirks`. */
  readonly quirks?: boolean;
  /** APIs to serve. Default: all four. */
  readonly apis?: readonly Api[];
  /** Contracts to serve in place of the published ones. */
  readonly documents?: Documents;
  /** Time, for tests. Default: the machine's. */
  readonly clock?: Clock;
  /**
   * Keep to the rate limits that documents give, and answer 429 beyond them. An object replaces numbers: calls a
   * minute for `read`, `write`, `delete`, `execute` and `search`. Default: false.
   */
  readonly rateLimits?: boolean | Partial<RateLimits>;
  /**
   * File that keeps the state, secrets included, beyond the process; made when it is not there. One mock a file.
   * Default: the state lives in memory.
   */
  readonly data?: string;
  /** Offer `/__mock/`: the state, the requests seen, snapshots, reset. Default: false. */
  readonly admin?: boolean;
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
  /**
   * Begins with a state: makes the objects of manifests, references first, then plays requests in their order, with
   * `key` (default: `seed`) where a request says no other. Resolves with the addresses of what no call makes; throws at
   * the first call that is refused.
   */
  seed(entries: readonly SeedEntry[], key?: string): Promise<readonly string[]>;
  /**
   * What an API key has stored, by kind (`agents`, `platform agents`), oldest first; a copy, secrets included. Kinds
   * without an object are left out.
   */
  state(key: string): Record<string, JsonObject[]>;
  /** Whether nothing is stored. */
  isEmpty(): boolean;
  /** States under names, to go back to. */
  readonly snapshots: Snapshots;
  /** Closes the file of the state, where there is one. */
  close(): void;
  /** What came over the wire so far, oldest first: method, path, operation, status. Of many requests the newest. */
  readonly requests: readonly LoggedRequest[];
}

/** Makes a mock of the four APIs with a state of its own. */
export function createMock(options: MockOptions = {}): Mock {
  const made = createWorld(options);
  const page = pageFront(made, options.admin === true);
  const fetch: MockFetch = (input, init) => createFetch(world)(input, init);
  const world: World = { ...made, front: options.admin ? [page, adminFront(made, fetch)] : [page] };
  return {
    fetch,
    listen: (where) => listen(world, where),
    fail: (fault) => world.faults.add(fault),
    reset: () => reset(world),
    seed: (entries, key = "seed") => seedWorld(world, fetch, entries, key),
    state: (key) => storedBy(world.organisations, key),
    isEmpty: () => dump(world.organisations).length === 0,
    snapshots: world.state.snapshots,
    close: () => world.state.close(),
    get requests() {
      return world.requests.list();
    },
  };
}
