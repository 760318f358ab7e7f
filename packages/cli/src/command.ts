import type { Context } from "./context.ts";
import type { Ending } from "./exit-code.ts";
import type { Paint, Voice } from "./voice.ts";

export type Format = "text" | "table" | "wide" | "json" | "yaml" | "name";

/** Every option of every command, as the parser leaves it. */
export interface Flags {
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
}

export interface OptionDefinition {
  /** As commander writes it: `-y, --yes` or `--out <FILE>`. */
  readonly flags: string;
  readonly summary: string;
  /** May be given more than once; the values are collected. */
  readonly repeatable?: true;
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
}

/** What a command hands back. It never prints its result itself, so there is always exactly one. */
export interface Result {
  readonly ending: Ending;
  /** The result as JSON and YAML have it. */
  readonly value: unknown;
  /** The result for people. */
  text(): string | Promise<string>;
}

/** Commands under a common word: `agent` with `list` and `get`. */
export interface CommandGroup {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly hidden?: true;
  readonly commands: readonly (CommandDefinition | CommandGroup)[];
}
