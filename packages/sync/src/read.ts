import { type Kind, kindOf, kindPath, kinds, manifestFields, operationOf } from "@kubiya-toolkit/kinds";
import { addressOf } from "./object/address.ts";
import { markIn } from "./object/mark.ts";
import { namesIn, refTrait } from "./object/references.ts";
import { linkIds, sorted, specInWords } from "./object/words.ts";
import { type Problem, problem } from "./problem.ts";
import type { CallInput, Found, FoundObject, SyncClient, Wanted, Workspace } from "./types.ts";
import { at, isList, isObject, type Json, type JsonObject } from "./value/json.ts";

export interface ReadOptions {
  readonly client: SyncClient;
  /** Every kind of the workspace's APIs is read, so that what has left the files is found. */
  readonly everything?: boolean;
  readonly apis?: Workspace["apis"];
  readonly signal?: AbortSignal | undefined;
}

/** What the server has of the kinds that matter, in the words of manifests. One list call a kind. */
export async function read(
  wanted: Wanted,
  options: ReadOptions,
): Promise<{ found: Found; problems: Problem[] }> {
  const needed = kindsToRead(wanted, options);
  const problems: Problem[] = [];
  const lists = new Map<Kind, Item[]>();
  await Promise.all(
    needed.map(async (kind) => {
      try {
        const items = await listOf(kind, options.client, options.signal);
        lists.set(kind, await withDetails(kind, items, wanted, options));
      } catch (cause) {
        problems.push(readProblem(kind, cause, wanted));
      }
    }),
  );
  return { found: inWords(needed, lists), problems };
}

/** A live object before its ids are names. */
export interface Item {
  readonly id: string;
  readonly key: string;
  readonly raw: JsonObject;
}

/** All live objects of a kind, each once. A list that may have moved while it was read is read until two passes agree. */
export async function listOf(kind: Kind, client: SyncClient, signal?: AbortSignal): Promise<Item[]> {
  const byId = new Map<string, Item>();
  const limit = Number(kind.listQuery?.limit ?? Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < 5; pass++) {
    const before = byId.size;
    const count = await onePass(kind, client, byId, signal);
    if (count < limit || (pass > 0 && byId.size === before)) break;
  }
  return [...byId.values()];
}

async function onePass(
  kind: Kind,
  client: SyncClient,
  into: Map<string, Item>,
  signal?: AbortSignal,
): Promise<number> {
  const input: CallInput = kind.listQuery ? { query: kind.listQuery } : {};
  let count = 0;
  for await (const raw of client.pages(operationOf(kind.operations.list), input, signal ? { signal } : {})) {
    const item = itemOf(kind, raw);
    if (item) into.set(item.id, item);
    count++;
  }
  return count;
}

/** An answer that describes an object of a kind. */
export function itemOf(kind: Kind, raw: unknown): Item | undefined {
  if (!isObject(raw)) return undefined;
  const id = raw[kind.id] ?? raw.id;
  return typeof id === "string" && id !== "" ? { id, key: textOf(raw[kind.key]), raw } : undefined;
}

/** The path parameters of an operation on one object. */
export function pathOf(operation: string, id: string): Record<string, string> {
  const [parameter, ...others] = operationOf(operation).pathParameters;
  if (parameter === undefined || others.length)
    throw new Error(`${operation} does not take one id in its path`);
  return { [parameter]: id };
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Kinds that are wanted and that they name, and with `everything` all kinds of their APIs; each once, in apply order. */
function kindsToRead(wanted: Wanted, options: ReadOptions): Kind[] {
  const needed = new Set<Kind | undefined>();
  const versions = new Set(Object.keys(options.apis ?? {}).map((api) => `${api}/v1`));
  for (const { kind, spec } of wanted.manifests) {
    needed.add(kind);
    versions.add(kind.apiVersion);
    for (const field of Object.keys(spec)) {
      const through = manifestFields(kind).get(field)?.inherited?.through;
      for (const name of through ? [field, through] : [field]) {
        needed.add(kindOf(kind.apiVersion, refTrait(kind, name)?.ref ?? ""));
      }
    }
  }
  return kinds.filter((kind) => needed.has(kind) || (options.everything && versions.has(kind.apiVersion)));
}

/** Fields that the list leaves out, read one by one for the objects whose manifests write them. */
async function withDetails(kind: Kind, items: Item[], wanted: Wanted, options: ReadOptions): Promise<Item[]> {
  const { detail } = kind;
  if (!detail) return items;
  const names = Object.keys(detail.fields);
  const writers = wanted.manifests.filter(
    (one) => one.kind === kind && names.some((name) => one.spec[name] !== undefined),
  );
  const keys = new Set(writers.map((one) => one.key));
  return Promise.all(
    items.map(async (item) => {
      if (!keys.has(item.key)) return item;
      const call = { path: pathOf(detail.operation, item.id) };
      const answer = await options.client.send(
        operationOf(detail.operation),
        call,
        options.signal ? { signal: options.signal } : {},
      );
      const more: Record<string, Json> = {};
      for (const [name, path] of Object.entries(detail.fields)) {
        const value = isObject(answer) ? at(answer, path) : undefined;
        if (isList(value)) more[name] = value;
      }
      return { ...item, raw: { ...item.raw, ...more } };
    }),
  );
}

function inWords(needed: readonly Kind[], lists: ReadonlyMap<Kind, readonly Item[]>): Found {
  const names = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (const [kind, items] of lists) {
    for (const { id, raw } of items) {
      const name = textOf(raw[kind.name]);
      names.set(`${kindPath(kind)} ${id}`, name);
      idOf.set(addressOf(kind, name), id);
    }
  }
  const nameOf = (kind: Kind, id: string): string => names.get(`${kindPath(kind)} ${id}`) ?? id;
  const objects = needed.flatMap((kind) => {
    const items = lists.get(kind) ?? [];
    const links = linksOf(kind, items, lists, nameOf);
    return items.map(({ id, key, raw }): FoundObject => {
      const name = nameOf(kind, id);
      const spec = {
        ...specInWords(kind, raw, nameOf),
        ...Object.fromEntries(links.map((one) => [one.name, one.of(id)])),
      };
      return {
        address: addressOf(kind, name),
        kind,
        id,
        name,
        key,
        mark: markIn(kind, raw),
        raw,
        spec,
        inherited: {},
      };
    });
  });
  return { objects: withInherited(objects), idOf };
}

function withInherited(objects: readonly FoundObject[]): FoundObject[] {
  const byAddress = new Map(objects.map((object) => [object.address, object]));
  return objects.map((object) => {
    const inherited: Record<string, readonly string[]> = {};
    for (const { name, inherited: rule } of manifestFields(object.kind).values()) {
      const ref = rule && refTrait(object.kind, rule.through)?.ref;
      const other = rule && kindOf(object.kind.apiVersion, ref ?? "");
      if (!rule || !other) continue;
      const sources = namesIn(object.spec[rule.through]).flatMap(
        (one) => byAddress.get(addressOf(other, one.name)) ?? [],
      );
      inherited[name] = sources.flatMap((source) => namesIn(source.spec[rule.field]).map((one) => one.name));
    }
    return { ...object, inherited };
  });
}

function linksOf(
  kind: Kind,
  items: readonly Item[],
  lists: ReadonlyMap<Kind, readonly Item[]>,
  nameOf: (kind: Kind, id: string) => string,
) {
  return Object.entries(kind.associations ?? {}).flatMap(([name, link]) => {
    const other = kindOf(kind.apiVersion, link.ref);
    const others = other && lists.get(other);
    if (!other || !others) return [];
    const ids = linkIds(link, items, others);
    return [{ name, of: (id: string) => sorted((ids.get(id) ?? []).map((one) => nameOf(other, one))) }];
  });
}

function readProblem(kind: Kind, cause: unknown, wanted: Wanted): Problem {
  const message = cause instanceof Error ? cause.message : String(cause);
  const status = isObject(cause) && typeof cause.status === "number" ? { status: cause.status } : {};
  const denied = status.status === 401 || status.status === 403;
  const broken =
    "if it stays so, an object of this kind may hold a null that the server cannot read; write its fields again through the API";
  return problem(denied ? "access.denied" : "read.failed", `the list of ${kindPath(kind)} cannot be read`, {
    detail: wanted.secrets.mask(message),
    ...(denied
      ? { mend: "check the API key and what it may do" }
      : status.status === 500
        ? { mend: broken }
        : {}),
    ...status,
  });
}
