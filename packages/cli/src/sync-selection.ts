import type { Flags, OptionDefinition } from "./command.ts";

/** What part of a folder a command is about. */
export const selectionOptions: readonly OptionDefinition[] = [
  {
    flags: "--only <SELECTOR>",
    summary: "only what this means: Agent, Agent/deploy-*, file:teams/**, label:team=sre",
    repeatable: true,
  },
  { flags: "--except <SELECTOR>", summary: "but not what this means", repeatable: true },
];

/** The selection that the flags make. */
export function selectionOf({ only, except }: Flags): {
  readonly only: readonly string[];
  readonly except: readonly string[];
} {
  return { only: listOf(only), except: listOf(except) };
}

function listOf(value: Flags[string]): readonly string[] {
  return typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
}
