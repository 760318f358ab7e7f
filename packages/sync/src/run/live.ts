import { type Kind, operationOf } from "@kubiya-toolkit/kinds";
import { readAddress } from "../object/address.ts";
import type { Item } from "../object/found.ts";
import { pathOf } from "../object/standing.ts";
import { itemOf, listOf, readStanding } from "../read.ts";
import type { CallInput, Plan, Step, SyncClient } from "../types.ts";
import { asTexts, isObject, type Json, type JsonObject } from "../value/json.ts";
import { fill } from "../value/placeholder.ts";
import type { Secrets } from "../value/secrets.ts";

/** A plan being carried out. */
export interface Run {
  readonly plan: Plan;
  readonly client: SyncClient;
  readonly secrets: Secrets;
  /** Address → id; grows with every creation. */
  readonly ids: Map<string, string>;
}

/** What a step's call is given, with every placeholder filled. */
export async function inputOf(step: Step, kind: Kind, run: Run): Promise<CallInput> {
  const live = step.readsFirst ? await liveObject(step, kind, run) : {};
  const filling = {
    secrets: run.secrets,
    liveAt: (path: readonly string[]) =>
      path.reduce<Json | undefined>((here, key) => (isObject(here) ? here[key] : undefined), live),
    idOf: (address: string) => idOf(address, run),
  };
  const path = Object.entries(step.path).map(
    ([name, value]) => [name, String(fill(value, filling))] as const,
  );
  return {
    path: Object.fromEntries(path),
    ...(step.query ? { query: step.query } : {}),
    ...(step.body ? { body: fill(step.body, filling) } : {}),
  };
}

/** The object as it stands now, for values that the plan must not hold. */
async function liveObject(step: Step, kind: Kind, run: Run): Promise<JsonObject> {
  const live =
    (await readBack(step, kind, ownId(step, kind, run), run)) ?? (await find(step, kind, run))?.raw;
  if (!live) throw new Error("the object cannot be read, and its other values would be lost");
  return live;
}

/** Reads an object again, when the answer to a write told too little; a failure here is no failure of the write. */
export async function readBack(
  step: Step,
  kind: Kind,
  id: string,
  run: Run,
): Promise<JsonObject | undefined> {
  const { read } = kind.operations;
  const name = readAddress(step.address)?.name ?? "";
  if (!read) return undefined;
  try {
    if (kind.standing) return (await readStanding(kind, name, id, run.client)).raw;
    const answer = await run.client.send(operationOf(read), { path: asTexts(pathOf(kind, read, id, name)) });
    return isObject(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The id that a step's own object has. */
export function ownId(step: Step, kind: Kind, run: Run): string {
  const known = run.ids.get(step.address);
  if (known !== undefined) return known;
  if (kind.standing) return String(fill(Object.values(step.path).at(-1) ?? "", fillingOf(run)));
  const [first] = Object.values(step.path);
  if (typeof first === "string") return first;
  return kind.namedByPath ? step.key : idOf(step.address, run);
}

function fillingOf(run: Run) {
  return { secrets: run.secrets, liveAt: () => undefined, idOf: (address: string) => idOf(address, run) };
}

/** The id of an address; what is no address of a known object is an id itself, of something that has no name. */
export function idOf(address: string, run: Run): string {
  const id = run.ids.get(address);
  return id ?? readAddress(address)?.name ?? address;
}

/** Ids that an answer may leave out although they were sent. */
export function unseenIds({ unseen = [] }: Step, run: Run): ReadonlySet<Json> {
  return new Set(unseen.map((address) => idOf(address, run)));
}

/** A step's own object as the server has it now. */
export async function find(step: Step, kind: Kind, run: Run): Promise<Item | undefined> {
  if (kind.standing) {
    const id = ownId(step, kind, run);
    return readStanding(kind, readAddress(step.address)?.name ?? "", id, run.client);
  }
  const items = await listOf(kind, run.client);
  if (step.action === "delete") return items.find((item) => item.id === ownId(step, kind, run));
  const parent = step.parent === undefined ? undefined : idOf(step.parent, run);
  const same = items.filter(
    (item) =>
      item.key === step.key && (parent === undefined || item.raw[kind.parent?.field ?? ""] === parent),
  );
  if (same.length > 1)
    throw new Error(
      `there are ${same.length} objects of this name now: ${same.map((one) => one.id).join(" and ")}`,
    );
  return same[0];
}

/** What an answer to a write says of the object. */
export function told(step: Step, kind: Kind, answer: unknown, run: Run): Item | undefined {
  if (kind.standing) {
    const raw = isObject(answer) ? answer : {};
    return { id: ownId(step, kind, run), key: step.key, raw };
  }
  const byName = kind.namedByPath || (kind.id === kind.name && !kind.likeness);
  return itemOf(kind, answer) ?? (byName ? { id: step.key, key: step.key, raw: {} } : undefined);
}
