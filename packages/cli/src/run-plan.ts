import type { CarriedOut, Journal, Outcome, Plan } from "@kubiya-toolkit/sync";
import type { Invocation } from "./command.ts";
import type { Folder } from "./folder.ts";
import { canShowLive, createLiveView } from "./live-view.ts";
import type { Planned } from "./planning.ts";
import { remember } from "./remember.ts";
import { selectionOf } from "./sync-selection.ts";
import { syncPaint } from "./voice.ts";

/** Carries a plan out and tells of it as it goes: a live view on a terminal, lines elsewhere, events with `--output jsonl`. */
export async function runPlan(
  folder: Folder,
  { plan, client }: Planned,
  invocation: Invocation,
): Promise<CarriedOut> {
  const { carryOut, openRun } = await import("@kubiya-toolkit/sync");
  const { secrets, ledger, path, environment } = folder;
  const run = await openRun(path, ledger, environment);
  const { journal, onOutcome, stop } = await tellingOf(plan, run.journal, invocation);
  const signal = invocation.context.interrupted;
  const { plan: saved, skipStale, yes } = invocation.flags;
  // Where the plan was made this moment nothing can have moved; where somebody had to be asked, it can.
  const seal = { verify: saved !== undefined || !yes, skipStale: skipStale === true };
  const options = { client, secrets, ledger, journal, signal, onOutcome, ...seal };
  const done = await carryOut(plan, options).finally(stop);
  await run.close(done.ledger);
  // A saved plan may be of other files than those that are here now.
  if (!done.problems.length && saved === undefined)
    await remember(folder, plan, done.outcomes, selectionOf(invocation.flags));
  return done;
}

interface Telling {
  readonly journal: Journal;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly stop: () => void;
}

async function tellingOf(plan: Plan, journal: Journal, invocation: Invocation): Promise<Telling> {
  const { runEvents } = await import("@kubiya-toolkit/sync");
  const { context, flags, format } = invocation;
  if (format === "jsonl") {
    const tell = (event: object): void => invocation.live({ value: event, text: "" });
    return { ...runEvents(plan, journal, tell), stop: () => {} };
  }
  return canShowLive(context, flags)
    ? await liveTelling(plan, journal, invocation)
    : await plainTelling(journal, invocation);
}

async function plainTelling(journal: Journal, { voice }: Invocation): Promise<Telling> {
  const { outcomeText } = await import("@kubiya-toolkit/sync");
  const words = syncPaint(voice.paint);
  const onOutcome = (outcome: Outcome): void =>
    (outcome.status === "failed" ? voice.insist : voice.tell)(outcomeText(outcome, words));
  return { journal, onOutcome, stop: () => {} };
}

/** What went well is counted; what did not, stays on the screen. */
async function liveTelling(plan: Plan, journal: Journal, { context, voice }: Invocation): Promise<Telling> {
  const { outcomeText, predict, runEvents } = await import("@kubiya-toolkit/sync");
  const words = syncPaint(voice.paint);
  const view = createLiveView(context, { total: plan.steps.length, expected: predict(plan).seconds });
  const { journal: told } = runEvents(plan, journal, (event) => {
    if (event.event === "begin") view.begin(event.step);
  });
  const onOutcome = (outcome: Outcome): void => {
    view.end(outcome.step);
    if (outcome.status !== "done" || outcome.didNotStick?.length) view.say(outcomeText(outcome, words));
  };
  return { journal: told, onOutcome, stop: view.stop };
}
