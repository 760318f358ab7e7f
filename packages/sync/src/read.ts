import { type Kind, kindOf, kindPath, kinds, manifestFields, operationOf } from "@kubiya-toolkit/kinds";
import type { Ledger } from "./ledger/ledger.ts";
import { addressOf, readAddress } from "./object/address.ts";
import { type Item, inWords, type StandingItem } from "./object/found.ts";
import { likenessIn } from "./object/likeness.ts";
import { refTrait } from "./object/references.ts";
import { ownerOf, pathOf, standingIn } from "./object/standing.ts";
import { type Problem, problem } from "./problem.ts";
import type { CallInput, Found, Move, SyncClient, Wanted, Workspace } from "./types.ts";
import { asTexts, at, isList, isObject, type Json } from "./value/json.ts";

export interface ReadOptions {
  readonly client: SyncClient;
  /** Every kind of the workspace's APIs is read, so that what has left the files is found. */
  readonly everything?: boolean;
  readonly apis?: Workspace["apis"];
  /** Kinds on whose APIs the workspace is, although none of their objects is wanted by this run. */
  readonly known?: readonly Kind[];
  readonly ledger?: Ledger | undefined;
  /** Objects that have another name in the files than they have yet. */
  readonly moved?: readonly Move[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the server has of the kinds that matter, in the words of manifests. One list call a kind, and one for each standing object. */
export async function read(
  wanted: Wanted,
  options: ReadOptions,
): Promise<{ found: Found; problems: Problem[] }> {
  const needed = kindsToRead(wanted);
  const more = options.everything ? kindsToPrune(wanted, options).filter((kind) => !needed.has(kind)) : [];
  const problems: Problem[] = [];
  const lists = new Map<Kind, Item[]>();
  const readOne = async (kind: Kind): Promise<void> => {
    try {
      const items = await listOf(kind, options.client, options.signal);
      lists.set(kind, await withDetails(kind, items, wanted, options));
    } catch (cause) {
      const why = readProblem(kind, cause, wanted);
      problems.push(needed.has(kind) ? why : { ...why, severity: "warning" });
    }
  };
  const all = kinds.filter((kind) => kind.operations.list && (needed.has(kind) || more.includes(kind)));
  await Promise.all(all.map(readOne));
  const inOrder = new Map(
    kinds.flatMap((kind) => {
      const items = lists.get(kind);
      return items ? [[kind, items] as const] : [];
    }),
  );
  const standing = await standingItems(wanted, inOrder, options, problems);
  return { found: inWords(inOrder, standing, options.ledger, options.moved), problems };
}

/**
 * All live objects of a kind, each once. Pages whose list has no order are read until two passes agree. Elsewhere one pass is enough:
 * what is made meanwhile pushes the rest on and comes twice, and of what a deletion hides the creation finds that it is there.
 */
export async function listOf(kind: Kind, client: SyncClient, signal?: AbortSignal): Promise<Item[]> {
  const byId = new Map<string, Item>();
  const limit = Number(kind.listQuery?.limit ?? Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < 5; pass++) {
    const before = byId.size;
    const count = await onePass(kind, client, byId, signal);
    if (!kind.listShifts || count < limit || (pass > 0 && byId.size === before)) break;
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
  const operation = operationOf(kind.operations.list ?? "");
  let count = 0;
  for await (const raw of client.pages(operation, input, signal ? { signal } : {})) {
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
  if (typeof id !== "string" || id === "") return undefined;
  if (kind.gone?.values.includes(String(raw[kind.gone.field]))) return undefined;
  const key = kind.likeness ? likenessIn(kind, raw) : raw[kind.key];
  return { id, key: typeof key === "string" ? key : "", raw };
}

/** One standing object as it is. */
export async function readStanding(
  kind: Kind,
  name: string,
  id: string,
  client: SyncClient,
  signal?: AbortSignal,
): Promise<StandingItem> {
  const operation = kind.operations.read ?? "";
  const path = asTexts(pathOf(kind, operation, id, name));
  const answer = await client.send(operationOf(operation), { path }, signal ? { signal } : {});
  return { kind, name, id, key: name, raw: standingIn(kind, name, answer) ?? {} };
}

/** Standing objects that manifests describe, and with `everything` those of the ledger, as far as what they belong to is there. */
async function standingItems(
  wanted: Wanted,
  lists: ReadonlyMap<Kind, readonly Item[]>,
  options: ReadOptions,
  problems: Problem[],
): Promise<StandingItem[]> {
  const noted = options.everything ? Object.keys(options.ledger?.objects ?? {}) : [];
  const all = [...wanted.manifests.map(({ kind, name }) => ({ kind, name })), ...noted.flatMap(addressed)];
  const once = new Map(
    all.filter(({ kind }) => kind.standing).map((one) => [addressOf(one.kind, one.name), one]),
  );
  const items = [...once.values()].map(async ({ kind, name }) => {
    const owner = ownerOf(kind, name);
    const live = owner && lists.get(owner.kind)?.find(({ raw }) => raw[owner.kind.name] === owner.name);
    if (owner && !live) return [];
    try {
      return [await readStanding(kind, name, live?.id ?? "", options.client, options.signal)];
    } catch (cause) {
      problems.push(readProblem(kind, cause, wanted));
      return [];
    }
  });
  return (await Promise.all(items)).flat();
}

function addressed(address: string) {
  return readAddress(address) ?? [];
}

/** Kinds that are wanted, that they name, and that they belong to. */
function kindsToRead(wanted: Wanted): Set<Kind> {
  const needed = new Set<Kind>();
  for (const { kind, spec, name } of wanted.manifests) {
    const fields = Object.keys(spec).flatMap((field) => {
      const through = manifestFields(kind).get(field)?.inherited?.through;
      return through ? [field, through] : [field];
    });
    const named = fields.flatMap((field) => kindsNamed(kind, field));
    const owner = ownerOf(kind, name)?.kind ?? kindOf(kind.apiVersion, kind.parent?.ref ?? "");
    for (const one of [kind, ...named, ...(owner ? [owner] : [])]) needed.add(one);
  }
  return needed;
}

/** The kind that a field names, and the one that such objects are made in. */
function kindsNamed(kind: Kind, field: string): Kind[] {
  const trait = refTrait(kind, field);
  if (!trait || trait.loose) return [];
  const other = kindOf(kind.apiVersion, trait.ref);
  return [other, other && kindOf(kind.apiVersion, other.parent?.ref ?? "")].filter(
    (one) => one !== undefined,
  );
}

/** Kinds of the APIs in use whose objects can be known as ours. */
function kindsToPrune(wanted: Wanted, { apis, known = [], ledger }: ReadOptions): Kind[] {
  const versions = new Set<string>(Object.keys(apis ?? {}).map((api) => `${api}/v1`));
  for (const kind of [...known, ...wanted.manifests.map((one) => one.kind)]) versions.add(kind.apiVersion);
  const addresses = [...Object.keys(ledger?.objects ?? {}), ...(ledger?.pending ?? [])];
  const noted = new Set(addresses.flatMap((one) => readAddress(one)?.kind ?? []));
  const owners = [...noted].flatMap((kind) => Object.values(kind.standing?.of ?? {}));
  return kinds.filter(
    (kind) => versions.has(kind.apiVersion) && (kind.mark || noted.has(kind) || owners.includes(kind.kind)),
  );
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
      const path = asTexts(pathOf(kind, detail.operation, item.id, item.key));
      const { signal } = options;
      const answer = await options.client.send(
        operationOf(detail.operation),
        { path },
        signal ? { signal } : {},
      );
      const more: Record<string, Json> = {};
      for (const [name, from] of Object.entries(detail.fields)) {
        const value = isObject(answer) ? at(answer, from) : undefined;
        if (isList(value)) more[name] = value;
      }
      return { ...item, raw: { ...item.raw, ...more } };
    }),
  );
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
