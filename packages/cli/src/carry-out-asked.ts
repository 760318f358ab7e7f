import type { Outcome, Plan } from "@kubiya-toolkit/sync";
import type { Invocation, OptionDefinition, Result } from "./command.ts";
import type { Ending } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import type { Folder } from "./folder.ts";
import type { Planned } from "./planning.ts";
import { endOnErrors } from "./problems.ts";
import { confirm } from "./prompt.ts";
import { remember } from "./remember.ts";
import { runPlan } from "./run-plan.ts";
import { selectionOf } from "./sync-selection.ts";
import { syncPaint } from "./voice.ts";

export const yesOption: OptionDefinition = {
  flags: "-y, --yes",
  summary: "do not ask; needed where there is no terminal to ask on",
};

/** Ends the run before anything is read where nobody could be asked. */
export function expectAnswer({ context, flags }: Invocation): void {
  if (flags.yes || (context.stdin.isTTY && context.stderr.isTTY)) return;
  throw new Failure("guard-refused", "There is no terminal to ask on, so nothing was done.", {
    mend: "Give --yes to apply without being asked.",
  });
}

/** Shows a plan, asks, and carries it out. */
export async function carryOutAsked(
  folder: Folder,
  planned: Planned,
  invocation: Invocation,
): Promise<Result> {
  const { reportJson, summary } = await import("@kubiya-toolkit/sync");
  const { plan, problems } = planned;
  if (!plan.steps.length) {
    if (invocation.flags.plan === undefined) await remember(folder, plan, [], selectionOf(invocation.flags));
    const value = reportJson({ plan, problems, outcomes: [] });
    return { ending: "clean", value, text: () => summary(plan) };
  }
  await approve(plan, invocation);
  const done = await runPlan(folder, planned, invocation);
  await endOnErrors(done.problems, invocation);
  return await resultOf(planned, done.outcomes, invocation);
}

/** Shows the plan, and ends the run unless the guards and the reader allow it. */
async function approve(plan: Plan, { voice, flags, context }: Invocation): Promise<void> {
  const { planText } = await import("@kubiya-toolkit/sync");
  const report = planText(plan, syncPaint(voice.paint));
  if (!plan.verdict.allowed) {
    throw new Failure("guard-refused", "The plan goes beyond a limit, so nothing was done.", { report });
  }
  if (flags.yes) voice.tell(report);
  else if (!(await confirm(`${report}\n\nApply this?`, context)))
    throw new Failure("guard-refused", "Not applied.");
}

async function resultOf(
  { plan, problems }: Planned,
  outcomes: readonly Outcome[],
  { context, format }: Invocation,
): Promise<Result> {
  const { outcomeSummary, reportJson } = await import("@kubiya-toolkit/sync");
  const ending = context.interrupted.aborted ? "interrupted" : endingOf(plan, outcomes);
  const report = reportJson({ plan, problems, outcomes });
  const error = ending === "clean" ? {} : { error: { code: ending, message: report.summary } };
  const { summary } = report;
  const value = format === "jsonl" ? { event: "report", code: ending, summary } : { ...error, ...report };
  return { ending, value, text: () => outcomeSummary(outcomes) };
}

function endingOf(plan: Plan, outcomes: readonly Outcome[]): Ending {
  const good = outcomes.filter(
    ({ status, didNotStick }) => /^(done|settled)$/.test(status) && !didNotStick?.length,
  );
  if (good.length === plan.steps.length) return "clean";
  return outcomes.some(({ status }) => status === "done" || status === "settled") ? "partly-done" : "failed";
}
