import { type Kind, operationOf } from "@kubiya-toolkit/kinds";
import type { Ledger } from "./ledger/ledger.ts";
import { createNotes, type Notes } from "./ledger/notes.ts";
import { readAddress } from "./object/address.ts";
import { didNotStick, showsAll } from "./object/stuck.ts";
import { type Journal, noJournal } from "./run/journal.ts";
import { find, inputOf, ownId, type Run, readBack, told, unseenIds } from "./run/live.ts";
import { inSchedule } from "./run/schedule.ts";
import { type Result, settle } from "./run/settle.ts";
import type { CallInput, Outcome, Plan, Step, SyncClient } from "./types.ts";
import { at, isObject, type Json } from "./value/json.ts";
import type { Secrets } from "./value/secrets.ts";

export interface ApplyOptions {
  readonly client: SyncClient;
  readonly secrets: Secrets;
  /** Calls at once. Default 8; the server was seen to answer 5xx at 32. */
  readonly concurrency?: number | undefined;
  /** Begins nothing more; what is under way comes to its end. */
  readonly signal?: AbortSignal | undefined;
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined;
  /** What is known of objects that carry no mark. */
  readonly ledger?: Ledger | undefined;
  /** Told of each call before it is made. */
  readonly journal?: Journal | undefined;
  /** Addresses that are left alone, and why. */
  readonly leave?: ReadonlyMap<string, string> | undefined;
}

export interface Applied {
  /** In the order of the steps. */
  readonly outcomes: Outcome[];
  readonly ledger: Ledger;
}

/** Plan → outcomes. Nothing is rolled back: the next run goes on from here. */
export async function apply(plan: Plan, options: ApplyOptions): Promise<Applied> {
  const { client, secrets, concurrency = 8, signal, journal = noJournal } = options;
  const run: Run = { plan, client, secrets, ids: new Map(Object.entries(plan.ids)) };
  const notes = createNotes(plan, options.ledger);
  const tell = (outcome: Outcome): Outcome => {
    options.onOutcome?.(outcome);
    return outcome;
  };
  const outcomes = await inSchedule<Step, Outcome>(plan.steps, {
    concurrency,
    signal,
    isGood: (outcome) => outcome.status === "done" || outcome.status === "settled",
    notBegun: (step, because) => tell(notBegun(step, because)),
    run: async (step) => tell(left(step, options.leave) ?? (await perform(step, run, journal, notes))),
  });
  return { outcomes, ledger: notes.ledger() };
}

function notBegun(step: Step, because: Outcome | undefined): Outcome {
  const base = baseOf(step);
  if (!because || because.status === "stopped") return { ...base, status: "stopped" };
  return { ...base, status: "skipped", because: because.because ?? because.step };
}

function left(step: Step, leave: ApplyOptions["leave"]): Outcome | undefined {
  const why = leave?.get(step.address);
  return why === undefined ? undefined : { ...baseOf(step), status: "skipped", detail: why };
}

function baseOf({ id, action, address }: Step) {
  return { step: id, action, address };
}

async function perform(step: Step, run: Run, journal: Journal, notes: Notes): Promise<Outcome> {
  const kind = readAddress(step.address)?.kind;
  if (!kind) return { ...baseOf(step), status: "failed", detail: `${step.address} is no address` };
  try {
    await journal.write({ begin: step.id, action: step.action, address: step.address });
    const { result, body } = await attempt(step, kind, run);
    const outcome = { ...baseOf(step), ...result };
    await journal.write({ end: step.id, status: outcome.status }, ...notes.after(step, outcome, body));
    return outcome;
  } catch (cause) {
    return { ...baseOf(step), status: "failed", ...failure(cause, run) };
  }
}

interface Attempted {
  readonly result: Result;
  readonly body?: Json;
}

/** One call; when its outcome is not known, what stands is read, and only if the effect is not there the call is made once more. */
async function attempt(step: Step, kind: Kind, run: Run): Promise<Attempted> {
  if (!step.operation) return { result: { status: "done", id: ownId(step, kind, run) } };
  const input = await inputOf(step, kind, run);
  const body = isObject(input.body) ? { body: input.body } : {};
  const once = await tried(step, kind, input, run);
  if (once.result) return { result: once.result, ...body };
  const again = await tried(step, kind, input, run);
  if (again.result) return { result: again.result, ...body };
  throw again.cause;
}

/** The result of one call, found by reading where the answer did not tell; or why it had no effect. A clear refusal is thrown. */
async function tried(
  step: Step,
  kind: Kind,
  input: CallInput,
  run: Run,
): Promise<{ result?: Result; cause?: unknown }> {
  try {
    return { result: await called(step, kind, input, run) };
  } catch (cause) {
    if (alreadyGone(step, cause)) return { result: { status: "done", detail: "it was gone already" } };
    if (!outcomeUnknown(cause)) throw cause;
    const result = await settle(step, kind, input, run);
    return result ? { result } : { cause };
  }
}

async function called(step: Step, kind: Kind, input: CallInput, run: Run): Promise<Result> {
  const answer = await run.client.send(operationOf(step.operation), input);
  if (step.action !== "create" && step.action !== "update") return { status: "done" };
  const sent = isObject(input.body) ? input.body : {};
  const said = told(step, kind, answer, run);
  const known = said ?? (step.action === "create" ? await find(step, kind, run) : undefined);
  if (step.action === "create" && !known)
    throw new Error("the answer holds no id, and the list does not show the object");
  const id = known?.id ?? ownId(step, kind, run);
  run.ids.set(step.address, id);
  const shown = known && showsAll(kind, sent, known.raw) ? known.raw : await readBack(step, kind, id, run);
  const lost = didNotStick(kind, sent, shown ?? known?.raw ?? {}, unseenIds(step, run));
  return { status: "done", id, ...(lost.length ? { didNotStick: lost } : {}) };
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
    detail: run.secrets.mask(message),
    ...(typeof status === "number" ? { httpStatus: status } : {}),
  };
}
