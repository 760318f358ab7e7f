import { type Kind, kindOf, operationOf } from "@kubiya-toolkit/kinds";
import { readAddress } from "./object/address.ts";
import { markIn } from "./object/mark.ts";
import { didNotStick, showsAll } from "./object/stuck.ts";
import { linkIds } from "./object/words.ts";
import { type Item, itemOf, listOf, pathOf } from "./read.ts";
import { inSchedule } from "./run/schedule.ts";
import type { CallInput, Outcome, Plan, Step, SyncClient } from "./types.ts";
import { at, isObject, type Json, type JsonObject } from "./value/json.ts";
import { fill } from "./value/placeholder.ts";
import type { Secrets } from "./value/secrets.ts";

export interface ApplyOptions {
  readonly client: SyncClient;
  readonly secrets: Secrets;
  /** Calls at once. Default 8; the server was seen to answer 5xx at 32. */
  readonly concurrency?: number | undefined;
  /** Begins nothing more; what is under way comes to its end. */
  readonly signal?: AbortSignal | undefined;
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined;
}

/** Plan → outcomes, in the order of the steps. Nothing is rolled back: the next run goes on from here. */
export async function apply(plan: Plan, options: ApplyOptions): Promise<Outcome[]> {
  const run: Run = { plan, options, ids: new Map(Object.entries(plan.ids)) };
  const told = (outcome: Outcome): Outcome => {
    options.onOutcome?.(outcome);
    return outcome;
  };
  return inSchedule(plan.steps, {
    concurrency: options.concurrency ?? 8,
    signal: options.signal,
    isGood: (outcome) => outcome.status === "done" || outcome.status === "settled",
    notBegun: (step, because) => told(notBegun(step, because)),
    run: async (step) => told(await perform(step, run)),
  });
}

interface Run {
  readonly plan: Plan;
  readonly options: ApplyOptions;
  /** Address → id; grows with every creation. */
  readonly ids: Map<string, string>;
}

function notBegun(step: Step, because: Outcome | undefined): Outcome {
  const base = { step: step.id, action: step.action, address: step.address };
  if (!because || because.status === "stopped") return { ...base, status: "stopped" };
  return { ...base, status: "skipped", because: because.because ?? because.step };
}

async function perform(step: Step, run: Run): Promise<Outcome> {
  const base = { step: step.id, action: step.action, address: step.address };
  const kind = readAddress(step.address)?.kind;
  if (!kind) return { ...base, status: "failed", detail: `${step.address} is no address` };
  try {
    return { ...base, ...(await attempt(step, kind, run)) };
  } catch (cause) {
    return { ...base, status: "failed", ...failure(cause, run) };
  }
}

type Result = Omit<Outcome, "step" | "action" | "address">;

/** One call; when its outcome is not known, what stands is read, and only if the effect is not there the call is made once more. */
async function attempt(step: Step, kind: Kind, run: Run): Promise<Result> {
  const input = await inputOf(step, kind, run);
  try {
    return await called(step, kind, input, run);
  } catch (first) {
    if (alreadyGone(step, first)) return { status: "done", detail: "it was gone already" };
    if (!outcomeUnknown(first)) throw first;
    const settled = await settle(step, kind, input, run);
    if (settled) return settled;
    try {
      return await called(step, kind, input, run);
    } catch (second) {
      const late = await settle(step, kind, input, run);
      if (late) return late;
      throw second;
    }
  }
}

async function called(step: Step, kind: Kind, input: CallInput, run: Run): Promise<Result> {
  const answer = await run.options.client.send(operationOf(step.operation), input);
  if (step.action !== "create" && step.action !== "update") return { status: "done" };
  const sent = isObject(input.body) ? input.body : {};
  const told =
    itemOf(kind, answer) ?? (kind.namedByPath ? { id: step.key, key: step.key, raw: {} } : undefined);
  const known = told ?? (step.action === "create" ? await find(step, kind, run) : undefined);
  if (step.action === "create" && !known)
    throw new Error("the answer holds no id, and the list does not show the object");
  const id = known?.id ?? ownId(step, kind, run);
  run.ids.set(step.address, id);
  const shown = known && showsAll(kind, sent, known.raw) ? known.raw : await readBack(kind, id, run);
  const lost = didNotStick(kind, sent, shown ?? known?.raw ?? {});
  return { status: "done", id, ...(lost.length ? { didNotStick: lost } : {}) };
}

/** Reads an object again, when the answer to a write told too little; a failure here is no failure of the write. */
async function readBack(kind: Kind, id: string, run: Run): Promise<JsonObject | undefined> {
  const { read } = kind.operations;
  if (!read) return undefined;
  try {
    const answer = await run.options.client.send(operationOf(read), { path: pathOf(read, id) });
    return isObject(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

async function inputOf(step: Step, kind: Kind, run: Run): Promise<CallInput> {
  const live = step.readsFirst ? await liveObject(step, kind, run) : {};
  const filling = {
    secrets: run.options.secrets,
    liveAt: (path: readonly string[]) =>
      path.reduce<Json | undefined>((here, key) => (isObject(here) ? here[key] : undefined), live),
    idOf: (address: string) => idOf(address, run),
  };
  const path = Object.entries(step.path).map(
    ([name, value]) => [name, String(fill(value, filling))] as const,
  );
  return { path: Object.fromEntries(path), ...(step.body ? { body: fill(step.body, filling) } : {}) };
}

/** The object as it stands now, for values that the plan must not hold. */
async function liveObject(step: Step, kind: Kind, run: Run): Promise<JsonObject> {
  const live = (await readBack(kind, ownId(step, kind, run), run)) ?? (await find(step, kind, run))?.raw;
  if (!live) throw new Error("the object cannot be read, and its other values would be lost");
  return live;
}

function ownId(step: Step, kind: Kind, run: Run): string {
  const known = run.ids.get(step.address);
  const [first] = Object.values(step.path);
  if (known !== undefined) return known;
  return typeof first === "string" ? first : kind.namedByPath ? step.key : idOf(step.address, run);
}

/** The id of an address; what is no address of a known object is an id itself, of something that has no name. */
function idOf(address: string, run: Run): string {
  const id = run.ids.get(address);
  return id ?? readAddress(address)?.name ?? address;
}

async function find(step: Step, kind: Kind, run: Run): Promise<Item | undefined> {
  const items = await listOf(kind, run.options.client);
  const same = items.filter((item) => item.key === step.key);
  if (same.length > 1)
    throw new Error(
      `there are ${same.length} objects of this name now: ${same.map((one) => one.id).join(" and ")}`,
    );
  return same[0];
}

/** What a call of unknown outcome has left behind; undefined when it had no effect. */
async function settle(step: Step, kind: Kind, input: CallInput, run: Run): Promise<Result | undefined> {
  if (step.link) return settleLink(step, kind, input, run);
  const item = await find(step, kind, run);
  if (step.action === "delete")
    return item ? undefined : { status: "settled", detail: "the answer was an error; it is gone" };
  if (!item) return undefined;
  const sent = isObject(input.body) ? input.body : {};
  const lost = didNotStick(kind, sent, item.raw);
  if (step.action === "update") {
    if (lost.length) return undefined;
    return { status: "settled", id: item.id, detail: "the answer was an error; the change is there" };
  }
  return adopt(step, kind, item, sent, lost, run);
}

/** An object that a create left behind: ours by its mark, brought into shape if it differs. */
async function adopt(
  step: Step,
  kind: Kind,
  item: Item,
  sent: JsonObject,
  lost: string[],
  run: Run,
): Promise<Result> {
  const mark = markIn(kind, item.raw);
  if (kind.mark && mark !== undefined && mark !== `kubiya-toolkit/${run.plan.workspace}`) {
    throw new Error(`an object of this name with the mark "${mark}" appeared meanwhile (${item.id})`);
  }
  run.ids.set(step.address, item.id);
  const found = {
    status: "settled",
    id: item.id,
    detail: "the answer was an error; the object is there",
  } as const;
  const { update } = kind.operations;
  if (!lost.length || !update) return { ...found, ...(lost.length ? { didNotStick: lost } : {}) };
  const answer = await run.options.client.send(operationOf(update), {
    path: pathOf(update, item.id),
    body: sent,
  });
  const still = didNotStick(kind, sent, isObject(answer) ? answer : {});
  return { ...found, ...(still.length ? { didNotStick: still } : {}) };
}

async function settleLink(step: Step, kind: Kind, input: CallInput, run: Run): Promise<Result | undefined> {
  const link = kind.associations?.[step.link?.association ?? ""];
  const other = link && kindOf(kind.apiVersion, link.ref);
  if (!link || !other) return undefined;
  const [own, others] = await Promise.all([
    listOf(kind, run.options.client),
    listOf(other, run.options.client),
  ]);
  const ownIdText = input.path?.[link.ownParameter] ?? "";
  const otherId = idOf(step.link?.other ?? "", run);
  const linked = linkIds(link, own, others).get(ownIdText)?.includes(otherId) ?? false;
  return linked === (step.action === "add")
    ? { status: "settled", detail: "the answer was an error; it is as it should be" }
    : undefined;
}

function outcomeUnknown(cause: unknown): boolean {
  return isObject(cause) && at(cause, "outcomeUnknown") === true;
}

function alreadyGone(step: Step, cause: unknown): boolean {
  return (step.action === "delete" || step.action === "remove") && isObject(cause) && cause.status === 404;
}

function failure(cause: unknown, run: Run): Pick<Outcome, "detail" | "httpStatus"> {
  const message = cause instanceof Error ? cause.message : String(cause);
  const status = isObject(cause) ? cause.status : undefined;
  return {
    detail: run.options.secrets.mask(message),
    ...(typeof status === "number" ? { httpStatus: status } : {}),
  };
}
