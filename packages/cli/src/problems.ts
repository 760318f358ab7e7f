import { join } from "node:path";
import type { Problem } from "@kubiya-toolkit/sync";
import type { Invocation } from "./command.ts";
import type { Ending } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { networkMend } from "./failure-of.ts";
import { syncPaint } from "./voice.ts";

/** Ends the run when one of the problems is an error. */
export async function endOnErrors(problems: readonly Problem[], invocation: Invocation): Promise<void> {
  if (problems.some((problem) => problem.severity === "error")) throw await failureFor(problems, invocation);
}

/** Says warnings, which stop nothing. */
export async function tellWarnings(problems: readonly Problem[], invocation: Invocation): Promise<void> {
  if (problems.length) invocation.voice.tell(await wordsFor(problems, invocation));
}

/** The end of a run that the errors among these bring about. */
export async function failureFor(problems: readonly Problem[], invocation: Invocation): Promise<Failure> {
  const { sortProblems } = await import("@kubiya-toolkit/sync");
  const errors = problems.filter((problem) => problem.severity === "error");
  const { ending, message } = endingOf(errors);
  const unreached = errors.some((problem) => problem.code === "read.failed" && problem.status === undefined);
  return new Failure(ending, message, {
    problems: sortProblems(problems),
    report: await wordsFor(problems, invocation),
    ...(unreached && { mend: networkMend }),
  });
}

/** Problems with paths that lead from where the reader stands to the file. */
export function located(problems: readonly Problem[], folder: string): Problem[] {
  return problems.map((problem) =>
    problem.place
      ? { ...problem, place: { ...problem.place, file: join(folder, problem.place.file) } }
      : problem,
  );
}

async function wordsFor(problems: readonly Problem[], { voice }: Invocation): Promise<string> {
  const { problemsText } = await import("@kubiya-toolkit/sync");
  return problemsText(problems, syncPaint(voice.paint));
}

function endingOf(errors: readonly Problem[]): { ending: Ending; message: string } {
  const has = (test: (problem: Problem) => boolean) => errors.some(test);
  if (has(({ code, status }) => code === "access.denied" && status === 401)) {
    return { ending: "not-signed-in", message: "The service does not accept the API key." };
  }
  if (has(({ code }) => code === "read.failed" || code === "access.denied")) {
    return { ending: "failed", message: "What is live could not be read, so nothing was planned." };
  }
  if (errors.length && errors.every(({ code }) => code === "plan.stale")) {
    const message = "The plan is stale: what is live has changed since it was made. Nothing was done.";
    return { ending: "plan-stale", message };
  }
  if (errors.every(({ code }) => code.startsWith("owner.") || code.startsWith("guard."))) {
    return { ending: "guard-refused", message: "Not allowed as it stands, so nothing was done." };
  }
  const count = errors.length === 1 ? "1 problem" : `${errors.length} problems`;
  return { ending: "invalid-input", message: `${count} to mend first.` };
}
