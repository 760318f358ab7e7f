import type { Context } from "./context.ts";
import type { Ending } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import { failureOf } from "./failure-of.ts";
import { jsonWanted } from "./format.ts";
import { versions } from "./version.ts";
import { createVoice, type Voice } from "./voice.ts";

const reports = "https://github.com/kubiya-toolkit/kubiya-toolkit/issues/new";

/** Words an error for people on stderr and, if JSON was asked for, for machines on stdout. */
export async function tellFailure(error: unknown, context: Context): Promise<Ending> {
  const voice = createVoice(context, { color: !context.argv.includes("--no-color") });
  const failure = await failureOf(error, context);
  const value = failure ? tellUser(failure, voice) : await tellFault(error, context, voice);
  const json = jsonWanted(context.argv);
  if (json)
    context.stdout.write(`${JSON.stringify({ error: value }, null, json === "json" ? 2 : undefined)}\n`);
  return failure?.ending ?? "failed";
}

/** The user's to mend: what is wrong, where, and the way on. */
function tellUser(failure: Failure, voice: Voice): object {
  const { mend, problems, report, details } = failure.facts;
  if (report) voice.insist(report);
  voice.insist(`${voice.paint("red", "Error:")} ${failure.message}`);
  if (mend) voice.insist(mend);
  return {
    code: failure.ending,
    message: failure.message,
    ...(mend && { mend }),
    ...(problems && { problems }),
    ...details,
  };
}

/** Ours to mend: everything that a report needs. */
async function tellFault(error: unknown, context: Context, voice: Voice): Promise<object> {
  const { kubiya, node, system } = await versions();
  const summary = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `This is a fault of kubiya itself, not of what you gave it: ${summary}`;
  const stack = error instanceof Error ? (error.stack ?? summary) : summary;
  voice.insist(`${voice.paint("red", "Error:")} ${message}`);
  voice.insist(`Please report it at ${reports} with these lines:\n`);
  voice.insist(`  command: kubiya ${context.argv.join(" ")}\n  version: ${kubiya}, node ${node}, ${system}`);
  voice.insist(stack.replace(/^/gm, "  "));
  return { code: "failed", message, fault: true, versions: { kubiya, node, system } };
}
