import type { Kind } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, CommandNode } from "../command.ts";
import { createCommand } from "./create.ts";
import { listCommand } from "./list.ts";
import type { Kinds } from "./reach.ts";
import { deleteCommand } from "./remove.ts";
import { describeCommand, getCommand } from "./show.ts";
import { editCommand, updateCommand } from "./update.ts";

/** What can be done with every kind, as far as these have the calls for it. */
export function resourceCommands(noun: string, kinds: Kinds): CommandNode[] {
  const makers: readonly [
    needs: keyof Kind["operations"],
    make: (noun: string, kinds: Kinds) => CommandDefinition,
  ][] = [
    ["list", listCommand],
    ["list", getCommand],
    ["list", describeCommand],
    ["create", createCommand],
    ["update", updateCommand],
    ["update", editCommand],
    ["delete", deleteCommand],
  ];
  return makers.flatMap(([needs, make]) => {
    const [first, ...others] = kinds.filter(({ operations }) => operations[needs]);
    return first ? [make(noun, [first, ...others])] : [];
  });
}
