// For programs that run commands without a process of their own.

// The commands as data, for help pages and completion.
export type { CommandDefinition, CommandGroup, Format, OptionDefinition } from "./command.ts";
export { commands } from "./commands/index.ts";
export type { Context } from "./context.ts";
export { type Ending, exitCode } from "./exit-code.ts";
export { run } from "./main.ts";
export { type Leaf, leavesOf } from "./tree.ts";
