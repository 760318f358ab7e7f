import type { CommandDefinition, Flags, Format } from "./command.ts";
import { Failure } from "./failure.ts";

/** The JSON that argv asks for, asked even when argv could not be understood: errors are JSON then, too. */
export function jsonWanted(argv: readonly string[]): "json" | "jsonl" | undefined {
  const words = argv.map((word, index) => {
    if (word === "--json" && !/^[{[@]/.test(argv[index + 1] ?? "")) return "json";
    const before = argv[index - 1] ?? "";
    return /^(?:--output=|-o=?)(.+)$/.exec(word)?.[1] ?? (/^(-o|--output)$/.test(before) ? word : "");
  });
  if (words.includes("json")) return "json";
  return words.some((word) => word === "jsonl" || word === "stream-json") ? "jsonl" : undefined;
}

const otherNames: Readonly<Record<string, Format>> = { "stream-json": "jsonl", ndjson: "jsonl", yml: "yaml" };

/** What `--output` says, held against what the command can do. `text` and `table` both mean what is for people. */
export function formatOf(command: CommandDefinition, output: string | undefined): Format {
  const [standard, ...others] = command.formats;
  const words = standard === "table" ? "text" : "table";
  if (output === undefined || output === words) return standard;
  const format = command.formats.find((one) => one === (otherNames[output] ?? output));
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
