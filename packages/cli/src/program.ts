import { type Argument, Command, CommanderError, type Help, Option } from "commander";
import type { CommandDefinition, CommandGroup, Flags, OptionDefinition } from "./command.ts";
import { Failure } from "./failure.ts";

/** A command that argv means, with what was given to it. */
export interface ParsedCommand {
  readonly command: CommandDefinition;
  readonly arguments: readonly string[];
  readonly flags: Flags;
}

const everywhere = [
  ["-o, --output <FORMAT>", "how the result is printed; `json` is exactly one JSON value on every path"],
  ["--base-url <URL>", "platform API, with or without /api/v1 (KUBIYA_BASE_URL)"],
  ["--control-plane-base-url <URL>", "Control Plane API (KUBIYA_CONTROL_PLANE_BASE_URL)"],
  ["-q, --quiet", "say nothing on stderr but errors"],
  ["--verbose", "say on stderr which requests are sent"],
  ["--no-color", "no colours (NO_COLOR)"],
] as const;

/** Finds the command that argv means. Nothing is run and nothing is printed here. */
export function parse(
  root: CommandGroup,
  argv: readonly string[],
): ParsedCommand | { readonly help: string } {
  let parsed: ParsedCommand | undefined;
  let help = "";
  const program = groupOf(root, (command, args, flags) => (parsed = { command, arguments: args, flags }));
  for (const [flags, summary] of everywhere) program.option(flags, summary);
  const tame = (command: Command): void => {
    command.exitOverride().configureOutput({ writeOut: (text) => (help += text), writeErr: () => {} });
    command
      .configureHelp({ showGlobalOptions: true, ...plainTerms })
      .helpOption("-h, --help", "show this help");
    command.commands.forEach(tame);
  };
  program.helpCommand("help [COMMAND]", "show the help of a command");
  tame(program);
  if (argv.length === 0) return { help: program.helpInformation() };
  try {
    program.parse(argv[0] === "--version" || argv[0] === "-v" ? ["version", ...argv.slice(1)] : [...argv], {
      from: "user",
    });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (!help) throw error.code === "commander.help" ? incomplete(program, argv) : failureOf(error);
  }
  return parsed ?? { help };
}

/** Aliases are understood and not shown: one name for a thing is enough to read. */
const plainTerms: Partial<Help> = {
  commandUsage: (command) => [pathOf(command), command.usage()].join(" "),
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
};

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

/** A noun without a verb. */
function incomplete(program: Command, argv: readonly string[]): Failure {
  let command = program;
  for (const word of argv)
    command = command.commands.find((one) => one.name() === word || one.aliases().includes(word)) ?? command;
  const verbs = command.commands.map((one) => one.name()).join(", ");
  return new Failure("invalid-input", `\`${pathOf(command)}\` needs one more word: ${verbs}.`, {
    mend: `See \`${pathOf(command)} --help\`.`,
  });
}

type OnRun = (command: CommandDefinition, args: readonly string[], flags: Flags) => void;

function groupOf(group: CommandGroup, onRun: OnRun): Command {
  const command = new Command(group.name).description(group.summary).aliases([...(group.aliases ?? [])]);
  for (const child of group.commands) {
    if ("commands" in child) command.addCommand(groupOf(child, onRun), { hidden: child.hidden === true });
    else command.addCommand(commandOf(child, onRun));
  }
  return command.helpCommand(false);
}

function commandOf(definition: CommandDefinition, onRun: OnRun): Command {
  const command = new Command(definition.name)
    .description(definition.summary)
    .aliases([...(definition.aliases ?? [])]);
  for (const [usage, summary] of Object.entries(definition.arguments ?? {})) command.argument(usage, summary);
  for (const option of definition.options ?? []) command.addOption(optionOf(option));
  command.addHelpText("after", afterHelp(definition));
  return command.action(() => onRun(definition, command.args, command.optsWithGlobals<Flags>()));
}

function optionOf({ flags, summary, repeatable, hidden }: OptionDefinition): Option {
  const option = new Option(flags, summary).hideHelp(hidden === true);
  return repeatable ? option.argParser((value: string, before: string[] = []) => [...before, value]) : option;
}

function afterHelp({ formats, examples }: CommandDefinition): string {
  const lines = ["", `Formats of --output: ${formats.join(", ")} (default: ${formats[0]})`];
  if (examples) lines.push("", "Examples:", ...examples.map((example) => `  ${example}`));
  return lines.join("\n");
}

function failureOf(error: CommanderError): Failure {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const hint = rest
    .join(" ")
    .replace(/^\(|\)$/g, "")
    .trim();
  return new Failure("invalid-input", sentence(first), { mend: hint || "See `kubiya --help`." });
}

function sentence(text: string): string {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(upper) ? upper : `${upper}.`;
}
