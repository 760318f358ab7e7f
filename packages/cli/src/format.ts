import type { CommandDefinition, Flags, Format } from "./command.ts";
import { Failure } from "./failure.ts";

/** Whether argv asks for JSON, asked even when argv could not be understood: errors are JSON then, too. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) =>
      word === "--output=json" ||
      word === "-ojson" ||
      (word === "json" && /^(-o|--output)$/.test(argv[index - 1] ?? "")),
  );
}

/** What `--output` says, held against what the command can do. `text` is understood wherever a table is meant. */
export function formatOf(command: CommandDefinition, output: string | undefined): Format {
  const [standard, ...others] = command.formats;
  if (output === undefined || (output === "text" && standard === "table")) return standard;
  const format = command.formats.find((one) => one === output);
  if (format) return format;
  const choices = [standard, ...others].join(", ");
  throw new Failure("invalid-input", `The output of this command can't be "${output}".`, {
    mend: `Choose one of: ${choices}.`,
  });
}

/** `-o plan.json` names the file of a command that writes one; `-o json` is the format, as everywhere. */
export function withFileOutput(command: CommandDefinition, flags: Flags): Flags {
  if (!command.writesFile || !flags.output?.endsWith(".json")) return flags;
  const { output, ...rest } = flags;
  return { ...rest, out: output };
}
