import type { MockFetch } from "../http/fetch.ts";
import { isObject, type Json } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Answer, Incoming } from "../road/exchange.ts";
import { readText } from "../road/read-body.ts";
import { type Front, reset, type World } from "../road/world.ts";
import { seedEntries } from "../seed/seed-folder.ts";
import { seedWorld } from "../seed/seed-world.ts";
import { faultOf } from "./fault-of.ts";
import { liveRequests } from "./live-requests.ts";
import { rowsOf, stateOf } from "./state-of.ts";

const base = "/__mock";

/** One call of the administration: what follows the prefix, in pieces, and the body. */
interface Ask {
  readonly world: World;
  readonly fetch: MockFetch;
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
  body(): Promise<Json>;
}

type Act = (ask: Ask) => Promise<Answer> | Answer;

/** `METHOD name` → what it does; the pieces after the name are in `rest`. */
const acts: Readonly<Record<string, Act>> = {
  "GET state": ({ world, rest: [organisation, table] }) =>
    json(organisation === undefined ? stateOf(world) : rowsOf(world, organisation, table)),
  "GET requests": ({ world, rest: [live], query }) =>
    live === "live"
      ? { status: 200, own: true, events: (signal) => liveRequests(world, signal) }
      : json({
          requests: world.requests
            .list()
            .slice(-Number(query.get("last") ?? 1000))
            .map((one) => ({ ...one })),
        }),
  "POST reset": ({ world }) => {
    reset(world);
    return done();
  },
  "POST faults": async ({ world, body }) => {
    world.faults.add(faultOf(await body()));
    return done();
  },
  "POST seed": async ({ world, fetch, query, body }) => {
    const entries = seedEntries(await body(), "the body");
    const skipped = await seedWorld(world, fetch, entries, query.get("key") ?? "seed");
    return json({ result: "ok", skipped: [...skipped] });
  },
  "GET snapshots": ({ world }) => json({ snapshots: world.state.snapshots.list() }),
  "PUT snapshots": ({ world, rest }) => {
    world.state.snapshots.save(nameIn(rest));
    return done();
  },
  "POST snapshots": ({ world, rest }) => {
    if (rest[1] !== "restore")
      throw new Refusal(404, "not_found", "POST /__mock/snapshots/NAME/restore restores");
    const name = nameIn(rest);
    if (!world.state.snapshots.list().some((one) => one.name === name))
      throw new Refusal(404, "not_found", `There is no snapshot ${name}`);
    world.state.snapshots.restore(name);
    return done();
  },
  "DELETE snapshots": ({ world, rest }) => {
    if (!world.state.snapshots.remove(nameIn(rest)))
      throw new Refusal(404, "not_found", "There is none of that name");
    return done();
  },
};

/** The administration below `/__mock/`: for programs on this machine, never for pages of other sites. */
export function adminFront(world: World, fetch: MockFetch): Front {
  return (incoming) =>
    incoming.url.pathname === base || incoming.url.pathname.startsWith(`${base}/`)
      ? answered(world, fetch, incoming)
      : undefined;
}

async function answered(world: World, fetch: MockFetch, incoming: Incoming): Promise<Answer> {
  try {
    refuseForeign(incoming);
    const [name = "", ...rest] = incoming.url.pathname
      .slice(base.length + 1)
      .split("/")
      .map(decodeURIComponent);
    const act = acts[`${incoming.method} ${name}`];
    if (!act) throw new Refusal(404, "not_found", `It knows ${Object.keys(acts).join(", ")}`);
    const query = incoming.url.searchParams;
    return await act({ world, fetch, rest, query, body: () => bodyOf(world, incoming) });
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 400;
    return json({ error: error instanceof Error ? error.message : String(error) }, status);
  }
}

/** A page of another site may send requests here, by a form or by `fetch`; the browser says where it comes from. */
function refuseForeign({ headers, url }: Incoming): void {
  const origin = headers.get("origin");
  if (origin !== null && URL.parse(origin)?.host !== url.host)
    throw new Refusal(403, "forbidden", "Only pages of the mock itself may ask for this");
}

async function bodyOf(world: World, incoming: Incoming): Promise<Json> {
  const text = incoming.body ? await readText(incoming.body, world.bodyLimit) : "";
  const value: Json = JSON.parse(text || "null");
  return value;
}

function nameIn([name]: readonly string[]): string {
  if (!name) throw new Refusal(400, "bad_request", "Say the name of the snapshot");
  return name;
}

function json(body: Json, status = 200): Answer {
  return { status, body: isObject(body) || Array.isArray(body) ? body : {}, own: true };
}

function done(): Answer {
  return json({ result: "ok" });
}
