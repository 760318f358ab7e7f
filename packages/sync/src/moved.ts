import { type Kind, kindOf } from "@kubiya-toolkit/kinds";
import { fieldDigests } from "./change/seal.ts";
import { readAddress } from "./object/address.ts";
import type { Item } from "./object/found.ts";
import { ownerOf } from "./object/standing.ts";
import { type Problem, problem } from "./problem.ts";
import { listOf, readStanding } from "./read.ts";
import type { Moved, Plan, SealedObject, Step, SyncClient } from "./types.ts";

/** Reads again what a plan touches, one list a kind, and tells what is not as it was when the plan was made. */
export async function movedSince(plan: Plan, client: SyncClient, signal?: AbortSignal): Promise<Moved[]> {
  const sealed = Object.entries(plan.seal.objects).flatMap(([address, seal]) => {
    const kind = readAddress(address)?.kind;
    return kind ? [{ address, seal, kind }] : [];
  });
  const lists = await listsFor(plan, new Set(sealed.map(({ kind }) => kind)), client, signal);
  const itemsOf = (kind: Kind): readonly Item[] => lists.get(kind)?.items ?? [];
  const moved: Moved[] = [];
  for (const { address, seal, kind } of sealed) {
    const items = kind.standing
      ? await standingNow(address, kind, seal, client, signal)
      : (lists.get(kind)?.byId ?? new Map<string, Item>());
    const one =
      seal.id === undefined
        ? appeared(address, plan, kind, itemsOf(kind))
        : changed(address, seal, plan, kind, items, itemsOf);
    if (one) moved.push(one);
  }
  return moved;
}

interface Listed {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
}

async function listsFor(
  plan: Plan,
  kinds: ReadonlySet<Kind>,
  client: SyncClient,
  signal?: AbortSignal,
): Promise<Map<Kind, Listed>> {
  const needed = new Set([...kinds, ...plan.steps.flatMap(otherEnd)]);
  const lists = new Map<Kind, Listed>();
  const read = [...needed]
    .filter((kind) => kind.operations.list)
    .map(async (kind) => {
      const items = await listOf(kind, client, signal);
      lists.set(kind, { items, byId: new Map(items.map((item) => [item.id, item])) });
    });
  await Promise.all(read);
  return lists;
}

function otherEnd({ address, link }: Step): Kind[] {
  const kind = readAddress(address)?.kind;
  const ref = link && kind?.associations?.[link.association]?.ref;
  const other = kind && kindOf(kind.apiVersion, ref ?? "");
  return other ? [other] : [];
}

async function standingNow(
  address: string,
  kind: Kind,
  seal: SealedObject,
  client: SyncClient,
  signal?: AbortSignal,
): Promise<Map<string, Item>> {
  const name = readAddress(address)?.name ?? "";
  if (seal.id === undefined || (kind.standing?.of && !ownerOf(kind, name))) return new Map();
  return new Map([[seal.id, await readStanding(kind, name, seal.id, client, signal)]]);
}

/** An object that was not there when it was planned to be made. */
function appeared(address: string, plan: Plan, kind: Kind, items: readonly Item[]): Moved | undefined {
  const step = plan.steps.find((one) => one.address === address && one.action === "create");
  if (!step || kind.standing) return undefined;
  const parent = step.parent === undefined ? undefined : plan.ids[step.parent];
  if (step.parent !== undefined && parent === undefined) return undefined;
  const found = items.find(
    (item) => item.key === step.key && (!kind.parent || item.raw[kind.parent.field] === parent),
  );
  return found && { address, what: "appeared", id: found.id, fields: [] };
}

function changed(
  address: string,
  seal: SealedObject,
  plan: Plan,
  kind: Kind,
  items: ReadonlyMap<string, Item>,
  itemsOf: (kind: Kind) => readonly Item[],
): Moved | undefined {
  const item = items.get(seal.id ?? "");
  const steps = plan.steps.filter((step) => step.address === address);
  if (!item)
    return steps.every(({ action }) => action === "delete")
      ? undefined
      : { address, what: "gone", fields: [] };
  const ties = new Set(steps.flatMap(({ link }) => (link ? [link.association] : [])));
  const now = fieldDigests(kind, item, plan.seal.salt, [...ties], itemsOf);
  const names = new Set([...Object.keys(seal.fields), ...Object.keys(now)]);
  const fields = [...names].filter((name) => seal.fields[name] !== now[name]).sort();
  return fields.length ? { address, what: "changed", fields } : undefined;
}

/** What moved, as problems. */
export function staleProblems(moved: readonly Moved[]): Problem[] {
  return moved.map((one) =>
    problem("plan.stale", `since the plan was made, ${movedText(one)}`, {
      address: one.address,
      mend: "plan again; or carry out the rest of it with --skip-stale",
    }),
  );
}

/** What moved, in words. */
export function movedText({ address, what, id, fields }: Moved): string {
  if (what === "appeared") return `${address} has appeared (${id})`;
  if (what === "gone") return `${address} has gone`;
  return `${address} has changed: ${fields.join(", ")}`;
}
