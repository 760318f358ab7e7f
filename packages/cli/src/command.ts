import type { Context } from "./context.ts";
import type { Ending } from "./exit-code.ts";
import type { Paint, Voice } from "./voice.ts";

export type Format = "text" | "table" | "wide" | "json" | "yaml" | "name" | "jsonl" | "markdown" | "html";

export type FlagValue = string | boolean | readonly string[] | undefined;

/** Every option of every command, as the parser leaves it. Those that commands make from data have no line here. */
export interface Flags {
  readonly [name: string]: FlagValue;
  readonly output?: string;
  readonly api?: string;
  readonly baseUrl?: string;
  readonly controlPlaneBaseUrl?: string;
  readonly fromEnvFile?: string;
  readonly envFile?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly out?: string;
  readonly plan?: string;
  readonly prune?: boolean;
  readonly adopt?: readonly string[];
  readonly allowDeletes?: string;
  readonly allowUpdates?: string;
  readonly yes?: boolean;
  readonly param?: readonly string[];
  readonly body?: string;
  readonly paginate?: boolean;
  readonly list?: boolean;
  readonly jq?: string;
  readonly json?: FlagValue;
  readonly profile?: string;
  readonly timeout?: string;
  readonly dryRun?: boolean;
}

export interface OptionDefinition {
  /** As commander writes it: `-y, --yes` or `--out <FILE>`. */
  readonly flags: string;
  readonly summary: string;
  /** May be given more than once; the values are collected. */
  readonly repeatable?: true;
  /** What the help shows as its default. */
  readonly standard?: string;
  /** Understood, but not shown in the help. */
  readonly hidden?: true;
}

/** A command as data, and what it does. */
export interface CommandDefinition {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** `[FOLDER]` or `<NAME>`, with a sentence each. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: readonly OptionDefinition[];
  /** What `--output` may say; the first is the default. */
  readonly formats: readonly [Format, ...Format[]];
  readonly examples?: readonly string[];
  /** It can write its result to a file: `--out`, or `-o NAME.json`. */
  readonly writesFile?: true;
  /** Understood, but not shown in the help of its group. */
  readonly hidden?: true;
  /** What else a reader of its help should know. */
  readonly notes?: string;
  run(invocation: Invocation): Promise<Result>;
}

/** One call of a command: what was typed, and the world it was typed in. */
export interface Invocation {
  readonly context: Context;
  readonly arguments: readonly string[];
  readonly flags: Flags;
  readonly format: Format;
  readonly voice: Voice;
  /** Colours for text that goes to stdout. */
  readonly paint: Paint;
  /** All commands, for those that tell of others. */
  readonly root: CommandGroup;
  /** Writes a part of the result before its end, where the format has parts: text and JSON lines. */
  readonly live: (part: { readonly value: unknown; readonly text: string }) => void;
}

/** What a command hands back. It never prints its result itself, so there is always exactly one. */
export interface Result {
  readonly ending: Ending;
  /** The result as JSON and YAML have it. */
  readonly value: unknown;
  /** The result for people. */
  text(): string | Promise<string>;
  /** Names alone, for `--output name`. */
  readonly names?: readonly string[];
  /** What was already written while it came in, so that it is not written again at the end. */
  readonly told?: true;
}

/** Commands under a common word: `agent` with `list` and `get`. */
export interface CommandGroup {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly hidden?: true;
  /** Heading of the help under which it stands. Default: Commands. */
  readonly heading?: string;
  /** A function where making them takes time: it is called only when the group is meant. */
  readonly commands: readonly CommandNode[] | (() => Promise<readonly CommandNode[]>);
}

export type CommandNode = CommandDefinition | CommandGroup;
