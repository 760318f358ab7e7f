import { type Argument, Command, CommanderError, type Help, Option } from "commander";
import type { CommandDefinition, CommandGroup, Flags, OptionDefinition } from "./command.ts";
import { everywhere } from "./everywhere.ts";
import { incomplete, misread } from "./parse-failure.ts";
import { meantBy, type OpenGroup, opened } from "./tree.ts";

/** A command that argv means, with what was given to it. */
export interface ParsedCommand {
  readonly command: CommandDefinition;
  readonly arguments: readonly string[];
  readonly flags: Flags;
}

const everywhereHeading = "Options of every command:";

type OnRun = (command: CommandDefinition, args: readonly string[], flags: Flags) => void;

/** Finds the command that argv means. Nothing is run and nothing is printed here. */
export async function parse(
  root: CommandGroup,
  argv: readonly string[],
): Promise<ParsedCommand | { readonly help: string }> {
  let parsed: ParsedCommand | undefined;
  let help = "";
  const words = argv[0] === "--version" || argv[0] === "-v" ? ["version", ...argv.slice(1)] : [...argv];
  const tree = await opened(root, words);
  const { node, path } = meantBy(tree, words);
  const program = groupOf(tree, (command, args, flags) => (parsed = { command, arguments: args, flags }));
  program.helpCommand("help [COMMAND]", "show the help of a command");
  tame(program, (text) => (help += text));
  if (argv.length === 0) return { help: program.helpInformation() };
  try {
    program.parse("commands" in node ? words : withPlainSwitches(node, words), { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (!help)
      throw error.code === "commander.help" && "commands" in node
        ? incomplete(path, node)
        : misread(error, path);
  }
  return parsed ?? { help };
}

function tame(command: Command, writeOut: (text: string) => void): void {
  command
    .exitOverride()
    .configureOutput({ writeOut, writeErr: () => {} })
    .configureHelp(plainTerms)
    .addHelpOption(new Option("-h, --help", "show this help").helpGroup(everywhereHeading));
  for (const child of command.commands) tame(child, writeOut);
}

/** Aliases are understood and not shown: one name for a thing is enough to read. */
const plainTerms: Partial<Help> = {
  commandUsage: (command) => [pathOf(command), command.usage()].join(" "),
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
};

function argumentTerm(argument: Argument): string {
  const dots = argument.variadic ? "..." : "";
  return argument.required ? `<${argument.name()}${dots}>` : `[${argument.name()}${dots}]`;
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

/** `--stream=false` and `--stream=true`, which the official program takes for every switch. */
function withPlainSwitches({ options = [] }: CommandDefinition, words: readonly string[]): string[] {
  const flags = [...options, ...everywhere].map((option) => option.flags);
  const switches = flags.filter((one) => !/[<[]/.test(one)).flatMap((one) => one.split(/[ ,]+/));
  return words.flatMap((word) => {
    const [, name = "", value] = /^--([a-z-]+)=(true|false)$/.exec(word) ?? [];
    if (!switches.includes(`--${name}`) && !switches.includes(`--no-${name}`)) return word;
    const off = switches.includes(`--no-${name}`) ? [`--no-${name}`] : [];
    if (value === "false") return off;
    return switches.includes(`--${name}`) ? `--${name}` : [];
  });
}

function groupOf(group: OpenGroup, onRun: OnRun): Command {
  const command = new Command(group.name).description(group.summary).aliases([...(group.aliases ?? [])]);
  if (group.heading) command.helpGroup(group.heading);
  for (const child of group.commands) {
    const made = "commands" in child ? groupOf(child, onRun) : commandOf(child, onRun);
    command.addCommand(made, { hidden: child.hidden === true });
  }
  if (group.commands.length) withEverywhere(command, []);
  return command.enablePositionalOptions().helpCommand(false);
}

function commandOf(definition: CommandDefinition, onRun: OnRun): Command {
  const { name, summary, aliases = [], options = [] } = definition;
  const command = new Command(name).description(summary).aliases([...aliases]);
  for (const [usage, text] of Object.entries(definition.arguments ?? {})) command.argument(usage, text);
  for (const option of options) command.addOption(optionOf(option));
  withEverywhere(command, options);
  command.addHelpText("after", afterHelp(definition));
  return command.action(() => onRun(definition, command.args, flagsOf(command)));
}

/** What stands behind a command goes before what stands in front of it, and what was typed before what was not. */
function flagsOf(command: Command): Flags {
  const own: Flags = command.opts<Flags>();
  if (!command.parent) return own;
  const typed = Object.entries(own).filter(([name]) => command.getOptionValueSource(name) !== "default");
  return { ...own, ...flagsOf(command.parent), ...Object.fromEntries(typed) };
}

/** A command's own options go before those of every command, where one is called the same. */
function withEverywhere(command: Command, own: readonly OptionDefinition[]): void {
  const taken = new Set(own.flatMap(({ flags }) => flags.split(/[ ,]+/)));
  for (const option of everywhere) {
    const flags = option.flags.split(", ").filter((one) => !taken.has(one.split(" ")[0] ?? ""));
    if (flags.length && flags.at(-1)?.startsWith("--"))
      command.addOption(optionOf({ ...option, flags: flags.join(", ") }).helpGroup(everywhereHeading));
  }
}

function optionOf({ flags, summary, repeatable, hidden, standard }: OptionDefinition): Option {
  const text = standard === undefined ? summary : `${summary} (default: ${standard})`;
  const option = new Option(flags, text).hideHelp(hidden === true);
  return repeatable ? option.argParser((value: string, before: string[] = []) => [...before, value]) : option;
}

function afterHelp({ formats, examples, notes }: CommandDefinition): string {
  const lines = ["", `Formats of --output: ${formats.join(", ")} (default: ${formats[0]})`];
  if (notes) lines.push("", notes);
  if (examples) lines.push("", "Examples:", ...examples.map((example) => `  ${example}`));
  return lines.join("\n");
}
