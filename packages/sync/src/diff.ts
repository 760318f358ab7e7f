import { type Kind, manifestFields } from "@kubiya-toolkit/kinds";
import { shown } from "./change/shown.ts";
import { addressOf, namesAddress } from "./object/address.ts";
import { canMarkLater, markOf } from "./object/mark.ts";
import { namesIn } from "./object/references.ts";
import { type Problem, problem } from "./problem.ts";
import type {
  Change,
  Difference,
  FieldChange,
  Found,
  FoundObject,
  LinkChange,
  Manifest,
  Wanted,
} from "./types.ts";
import { differences } from "./value/equal.ts";
import { isList, type Json, mapText } from "./value/json.ts";

export interface DiffOptions {
  readonly workspace: string;
  /** Addresses of live objects that may be taken over. */
  readonly adopt?: readonly string[];
  /** What carries our mark and is in no file is deleted. */
  readonly prune?: boolean;
}

/** Wanted + found → changes. A field that no manifest writes is never looked at. */
export function diff(
  wanted: Wanted,
  found: Found,
  options: DiffOptions,
): { difference: Difference; problems: Problem[] } {
  const live = byKey(found);
  const problems = [...missingExternals(wanted, found, live)];
  const changes: Change[] = [];
  const taken = new Set<FoundObject>();
  for (const manifest of wanted.manifests) {
    const objects = live.get(addressOf(manifest.kind, manifest.key)) ?? [];
    for (const object of objects) taken.add(object);
    const why =
      objects.length > 1 ? [duplicate(manifest, objects)] : ownership(manifest, objects[0], options);
    const change = changeOf(manifest, objects[0], wanted, options);
    problems.push(...why, ...immutables(change));
    if (!why.length) changes.push(change);
  }
  const ours = found.objects
    .filter((object) => object.mark === markOf(options.workspace))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
  const gone = ours.filter((object) => !taken.has(object));
  if (options.prune) changes.push(...gone.map(deletion));
  const orphans = options.prune ? [] : gone.map((object) => object.address);
  return { difference: { changes, orphans, owned: ours.length }, problems };
}

function byKey(found: Found): Map<string, FoundObject[]> {
  const live = new Map<string, FoundObject[]>();
  for (const object of found.objects) {
    const at = addressOf(object.kind, object.key);
    const others = live.get(at);
    if (others) others.push(object);
    else live.set(at, [object]);
  }
  return live;
}

function missingExternals(wanted: Wanted, found: Found, live: ReadonlyMap<string, FoundObject[]>): Problem[] {
  return [...wanted.external].flatMap((address) => {
    const several = live.get(address) ?? [];
    if (several.length > 1)
      return [
        problem("live.duplicate", `${address} is there ${several.length} times: ${ids(several)}`, {
          address,
        }),
      ];
    if (found.idOf.has(address)) return [];
    return [
      problem("live.missing", `${address} is listed as external, and the server has no such object`, {
        address,
        mend: "create it, or correct the name",
      }),
    ];
  });
}

function duplicate(manifest: Manifest, objects: readonly FoundObject[]): Problem {
  const { kind, key, address, place } = manifest;
  const title = `the server has ${objects.length} objects of the ${kind.key} "${key}": ${ids(objects)}`;
  return problem("live.duplicate", title, { place, address, mend: "delete or rename all but one" });
}

function ids(objects: readonly FoundObject[]): string {
  return objects.map((object) => object.id).join(" and ");
}

function ownership(manifest: Manifest, object: FoundObject | undefined, options: DiffOptions): Problem[] {
  const { kind, address, place } = manifest;
  if (!object || !kind.mark || object.mark === markOf(options.workspace)) return [];
  if (namesAddress(options.adopt ?? [], address)) return [];
  const mend = `to take it over, adopt it: --adopt ${address}, or \`adopt\` in kubiya.yaml`;
  const whose =
    object.mark === undefined ? "was not made by this toolkit" : `carries the mark "${object.mark}"`;
  const code = object.mark === undefined ? "owner.none" : "owner.other";
  return [
    problem(code, `${address} is there already and ${whose}`, {
      place,
      address,
      mend,
      detail: `its id is ${object.id}`,
    }),
  ];
}

function changeOf(
  manifest: Manifest,
  found: FoundObject | undefined,
  wanted: Wanted,
  options: DiffOptions,
): Change {
  const { address, kind } = manifest;
  const adopts = found !== undefined && found.mark !== markOf(options.workspace) && canMarkLater(kind);
  const fields = fieldChanges(manifest, found, wanted);
  const links = linkChanges(manifest, found);
  const differs = adopts || fields.length > 0;
  const action = found ? (differs ? "update" : "keep") : "create";
  return { action, address, kind, manifest, ...(found ? { found } : {}), fields, links, adopts };
}

function fieldChanges(manifest: Manifest, found: FoundObject | undefined, wanted: Wanted): FieldChange[] {
  const { kind, spec, name } = manifest;
  const known = manifestFields(kind);
  const changes = Object.entries(spec).flatMap(([field, value]) => {
    const rules = known.get(field);
    const live = found && ownValue(found, field, value);
    if (kind.associations?.[field]) return linkFieldChange(kind, manifest, field, found);
    if (!rules || (found && rules.writeOnly) || (found && rules.whenPresent && live === undefined)) return [];
    const revealed = mapText(value, wanted.secrets.reveal);
    return differences(rules, [field], revealed, live).map((one) => shown(one, value, rules, wanted.secrets));
  });
  const renamed = found && found.name !== name ? [{ path: "metadata.name", from: found.name, to: name }] : [];
  return [...renamed, ...changes];
}

/** What the object has itself: names that it may have through another only are left out, unless they are wanted. */
function ownValue(found: FoundObject, field: string, wanted: Json): Json | undefined {
  const live = found.spec[field];
  const inherited = found.inherited[field];
  if (!inherited || !isList(live)) return live;
  const asked = isList(wanted) ? wanted : [];
  return live.filter((item) => asked.includes(item) || !inherited.includes(String(item)));
}

function linkFieldChange(
  kind: Kind,
  manifest: Manifest,
  field: string,
  found: FoundObject | undefined,
): FieldChange[] {
  const { add, remove } = linkChange(kind, manifest, field, found);
  if (!add.length && !remove.length) return [];
  const before = found?.spec[field];
  const to = manifest.spec[field] ?? [];
  return [{ path: field, ...(before === undefined || !found ? {} : { from: before }), to }];
}

function linkChanges(manifest: Manifest, found: FoundObject | undefined): LinkChange[] {
  const { kind, spec } = manifest;
  return Object.keys(kind.associations ?? {})
    .filter((association) => spec[association] !== undefined)
    .map((association) => linkChange(kind, manifest, association, found))
    .filter(({ add, remove }) => add.length + remove.length > 0);
}

function linkChange(
  kind: Kind,
  manifest: Manifest,
  association: string,
  found: FoundObject | undefined,
): LinkChange {
  const wanted = new Set(namesIn(manifest.spec[association]).map(({ name }) => name));
  const live = new Set(namesIn(found?.spec[association]).map(({ name }) => name));
  const keepsOthers = kind.associations?.[association]?.filledByServer === manifest.key;
  return {
    association,
    add: [...wanted].filter((name) => !live.has(name)),
    remove: keepsOthers ? [] : [...live].filter((name) => !wanted.has(name)),
  };
}

function immutables(change: Change): Problem[] {
  const { found, manifest, kind, address } = change;
  if (!found || !manifest) return [];
  return change.fields.flatMap(({ path, from, to }) => {
    const [field = ""] = path.split(".");
    if (!manifestFields(kind).get(field)?.immutable) return [];
    const said = `${JSON.stringify(from ?? null)} → ${JSON.stringify(to ?? null)}`;
    const mend = "delete the object, or give the manifest another name";
    return [
      problem("field.immutable", `${path} cannot change once ${address} exists: ${said}`, {
        place: manifest.placeOf(["spec", field]),
        address,
        mend,
      }),
    ];
  });
}

function deletion(found: FoundObject): Change {
  return {
    action: "delete",
    address: found.address,
    kind: found.kind,
    found,
    fields: [],
    links: [],
    adopts: false,
  };
}
