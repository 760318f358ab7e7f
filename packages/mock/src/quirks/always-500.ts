import { failed, plainly, type Quirk } from "./quirk.ts";

/** The release still calls what it no longer has. */
export const always500: Quirk = {
  name: "always-500",
  seen: "routes_that_never_work_in_1_0_2",
  before: () => failed("Failed: a name is not defined"),
};

/** Another route takes the request and finds nothing that it could answer. */
export const shadowedRoute: Quirk = {
  name: "shadowed-route",
  seen: "routes_that_never_work_in_1_0_2: GET /api/v1/skills/types (shadowed by /skills/{skill_id})",
  before: (call) =>
    call.route.shape === "/api/v1/skills/types"
      ? failed("Failed: invalid input syntax for type uuid")
      : undefined,
};

/** The contract names the operation, and the server has none. */
export const notImplemented501: Quirk = {
  name: "not-implemented-501",
  seen: "routes_that_never_work_in_1_0_2: POST /api/v1/storage/folders (501)",
  before: () => ({ status: 501, body: { detail: "Not implemented" }, source: "quirk" }),
};

/** The own context of a thing lacks a field of its answer. */
export const contextRead500: Quirk = {
  name: "context-read-500",
  seen: "kinds.context; reads for all four kinds of things tried on 2026-11-25, when writes answered 200",
  after: (call, { status }) =>
    call.route.method === "GET" && status === 200 ? failed("Failed: entity_id is missing") : undefined,
};

/** A lock of a queue that does not exist is told as free. */
export const unknownQueueUnlocked: Quirk = {
  name: "unknown-queue-unlocked",
  seen: "tried on 2026-11-25",
  after: (call, { refusal }) => {
    if (refusal?.code !== "not_found") return undefined;
    const queue_id = call.values[0] ?? "";
    const body = { locked: false, queue_id, lock_coordination_available: true };
    return { status: 200, body, source: "quirk" };
  },
};

/** What does not exist fails in another way than 404. */
export const missing500: Quirk = {
  name: "missing-500",
  seen: "tried on 2026-11-25: the executions of a worker queue that does not exist",
  after: (call, { refusal }) => {
    if (refusal?.code !== "not_found") return undefined;
    return call.route.shape.startsWith("/api/v1/worker-queues") ? plainly() : failed("Failed: not found");
  },
};

/** The Redis client is called wrongly. */
export const lockNeverGiven: Quirk = {
  name: "lock-never-given",
  seen: "tried on 2026-11-25: every valid request answers 500",
  before: () => failed("Failed to acquire the lock"),
};
