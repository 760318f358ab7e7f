import { type Json, type JsonObject, objectOf } from "../json.ts";
import { bodyFields } from "../platform/inferred/form.ts";
import type { Family } from "../spec/family.ts";
import type { Route } from "../spec/route.ts";
import { addressOf, familyOf, type Manifest } from "./manifest.ts";
import type { SeedRequest } from "./seed.ts";

/** What makes the objects of manifests, in an order in which each finds what it names, and what cannot be made. */
export interface ManifestRequests {
  readonly requests: readonly SeedRequest[];
  /** Addresses of the objects whose kind has no call that makes one. */
  readonly skipped: readonly string[];
}

/** How one manifest becomes calls. */
interface Planned {
  readonly needs: ReadonlySet<string>;
  readonly create: SeedRequest;
  /** Calls that wait until everything is there. */
  readonly late: readonly SeedRequest[];
}

/** Kinds that the Platform refers to by their names. */
const byName = new Set(["platform Runner", "platform Secret", "platform Integration"]);

/** Whom the body of a job names by a word and an id. */
const holders = ["agent", "team"];

/** Reads the calls out of the contracts: the fields of a create, and where a name takes the place of an id. */
export function manifestRequests(manifests: readonly Manifest[], routes: readonly Route[]): ManifestRequests {
  const labels = new Map(manifests.map((manifest, at) => [addressIn(manifest), `manifest-${at}`]));
  const planned = new Map<string, Planned>();
  const skipped: string[] = [];
  for (const manifest of manifests) {
    const create = createOf(manifest, routes);
    if (create) planned.set(addressIn(manifest), plan(manifest, create, routes, labels));
    else skipped.push(addressIn(manifest));
  }
  const creates = inOrder(planned).map(({ create }) => create);
  return { requests: [...creates, ...[...planned.values()].flatMap(({ late }) => late)], skipped };
}

function addressIn(manifest: Manifest): string {
  return addressOf(familyOf(manifest), manifest.kind, manifest.metadata.name);
}

function createOf(manifest: Manifest, routes: readonly Route[]): Route | undefined {
  const family = familyOf(manifest);
  const id = new RegExp(`^create${manifest.kind}(V\\d+)?$`);
  return routes.find((route) => route.family === family && route.method === "POST" && id.test(route.id));
}

function inOrder(planned: ReadonlyMap<string, Planned>): Planned[] {
  const ordered = new Set<Planned>();
  const seen = new Set<string>();
  const visit = (address: string) => {
    const one = planned.get(address);
    if (!one || seen.has(address)) return;
    seen.add(address);
    for (const needed of one.needs) visit(needed);
    ordered.add(one);
  };
  for (const address of planned.keys()) visit(address);
  return [...ordered];
}

function plan(
  manifest: Manifest,
  create: Route,
  routes: readonly Route[],
  labels: ReadonlyMap<string, string>,
): Planned {
  const family = familyOf(manifest);
  const label = labels.get(addressIn(manifest)) ?? "";
  const { id, needs, later } = references(family, labels);
  const fields = bodyFields(create);
  const body: JsonObject = { name: manifest.metadata.name };
  const late: SeedRequest[] = [];
  let path = `/${family}${create.path}`;
  for (const [field, value] of Object.entries(manifest.spec ?? {})) {
    const kind = kindNamed(field);
    const place = [`${field}_id`, `${singular(field)}_ids`, field, `${field}_name`].find((one) =>
      fields.has(one),
    );
    if (path.includes(`{${field}_id}`)) path = path.replace(`{${field}_id}`, String(id(kind, value)));
    else if (fields.has("entity_type") && holders.includes(field))
      Object.assign(body, { entity_type: field, entity_id: id(kind, value) });
    else if (place !== undefined) body[place] = place === `${field}_name` ? value : id(kind, value);
    else late.push(...afterwards(manifest, field, later(kind, value), `${create.path}/\${${label}}`, routes));
  }
  path = path.replace(/\{[^}]*\}$/, encodeURIComponent(manifest.metadata.name));
  return { needs, create: { path, as: label, ...(create.bodyTypes.length > 0 ? { body } : {}) }, late };
}

/** Names become the ids of what the folder makes; a name of anything else stays as it is. */
function references(family: Family, labels: ReadonlyMap<string, string>) {
  const needs = new Set<string>();
  const found = (kind: string, value: Json, note: (address: string) => void): Json => {
    if (Array.isArray(value)) return value.map((one) => found(kind, one, note));
    const address = addressOf(family, kind, String(value));
    const label = byName.has(`${family} ${kind}`) ? undefined : labels.get(address);
    if (label === undefined) return value;
    note(address);
    return `\${${label}}`;
  };
  return {
    /** What is made before. */
    needs,
    id: (kind: string, value: Json) => found(kind, value, (address) => needs.add(address)),
    /** For calls that come when everything is there. */
    later: (kind: string, value: Json) => found(kind, value, () => undefined),
  };
}

/** Calls for a field that the create does not take: members of a team, and lists that have calls of their own. */
function afterwards(
  manifest: Manifest,
  field: string,
  value: Json,
  item: string,
  routes: readonly Route[],
): SeedRequest[] {
  const { kind, spec = {} } = manifest;
  const family = familyOf(manifest);
  if (kind === "Team" && field === "members") {
    const body = { configuration: { ...objectOf(spec.configuration), member_ids: value } };
    return [{ method: "PATCH", path: `/${family}${item}`, body }];
  }
  const nested = `${item}/${field}`;
  const shape = nested.replace(/\$?\{[^}]*\}/, "{}");
  const own = routes.some(
    (route) => route.family === family && route.method === "POST" && route.shape === shape,
  );
  const id = item.slice(item.lastIndexOf("/") + 1);
  const associated = `/api/v1/skills/associations/${kind.toLowerCase()}/${id}/skills`;
  const path = own ? nested : field === "skills" && family === "control-plane" ? associated : undefined;
  if (path === undefined || !Array.isArray(value)) return [];
  return value.map((one) => ({ path: `/${family}${path}`, body: { [`${singular(field)}_id`]: one } }));
}

function singular(field: string): string {
  return field.endsWith("ies") ? `${field.slice(0, -3)}y` : field.replace(/s$/, "");
}

/** `worker_queues` → `WorkerQueue`; the members of a team are agents. */
function kindNamed(field: string): string {
  if (field === "members") return "Agent";
  return singular(field).replace(/(^|_)(\w)/g, (_all, _line, letter: string) => letter.toUpperCase());
}
