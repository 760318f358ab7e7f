import type { CommandDefinition, Format, Invocation, Result } from "./command.ts";
import { commands } from "./commands/index.ts";
import { type Context, contextOf } from "./context.ts";
import { DryRun } from "./dry-run.ts";
import { type Ending, exitCode } from "./exit-code.ts";
import { formatOf, jsonWanted, withFileOutput } from "./format.ts";
import { render } from "./output.ts";
import { type ParsedCommand, parse } from "./program.ts";
import { tellFailure } from "./tell-failure.ts";
import { createVoice, paintFor } from "./voice.ts";

/** Owns the process: its signals, its streams and the number it ends with. */
export async function main(process: NodeJS.Process): Promise<number> {
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(exitCode.interrupted);
      process.stderr.write("\nStopping after what is in flight. Once more stops at once.\n");
      interruption.abort();
    });
  }
  // Whoever reads us may stop reading (`| head`); that is no error of ours, and work under way goes on.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return exitCode[await run(contextOf(process, interruption.signal))];
}

/** One run from argv to its ending. The only place that catches. */
export async function run(context: Context): Promise<Ending> {
  try {
    const parsed = await parse(commands, context.argv);
    const { result, format, jq } =
      "help" in parsed ? helpFor(parsed.help, context) : await carryOut(parsed, context);
    context.stdout.write(await render(result, format, jq));
    return result.ending;
  } catch (error) {
    return await tellFailure(error, context);
  }
}

interface Outcome {
  readonly result: Result;
  readonly format: Format;
  readonly jq?: string | undefined;
}

function helpFor(help: string, context: Context): Outcome {
  const format = jsonWanted(context.argv) ?? "text";
  return { result: { ending: "clean", value: { help }, text: () => help }, format };
}

async function carryOut(parsed: ParsedCommand, context: Context): Promise<Outcome> {
  const { command } = parsed;
  const flags = withFileOutput(command, parsed.flags);
  const { jq } = flags;
  const json = flags.json === true ? "json" : undefined;
  const format = formatOf(command, flags.output ?? json);
  const voice = createVoice(context, flags);
  const paint = paintFor(context.stdout, context, flags);
  const live: Invocation["live"] = ({ value, text }) => {
    if (jq === undefined && /^(text|table|wide)$/.test(format)) context.stdout.write(text);
    if (jq === undefined && format === "jsonl") context.stdout.write(`${JSON.stringify(value)}\n`);
  };
  const invocation = {
    context,
    arguments: parsed.arguments,
    flags,
    format,
    voice,
    paint,
    live,
    root: commands,
  };
  return { result: await answerOf(command, invocation), format, jq };
}

/** What a command would write is its result where it was only to be shown. */
async function answerOf(command: CommandDefinition, invocation: Invocation): Promise<Result> {
  try {
    return await command.run(invocation);
  } catch (error) {
    if (error instanceof DryRun) return error.result;
    throw error;
  }
}
