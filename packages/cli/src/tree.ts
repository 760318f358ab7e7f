import type { CommandDefinition, CommandGroup, CommandNode } from "./command.ts";

/** A group whose commands are at hand. */
export interface OpenGroup extends CommandGroup {
  readonly commands: readonly OpenNode[];
}
type OpenNode = CommandDefinition | OpenGroup;

function isGroup(node: CommandNode): node is CommandGroup {
  return "commands" in node;
}

function isCalled(node: CommandNode, word: string): boolean {
  return node.name === word || node.aliases?.includes(word) === true;
}

/** The tree as far as these words reach into it; the commands of groups that none of them names are left out. */
export async function opened(group: CommandGroup, words: readonly string[]): Promise<OpenGroup> {
  const children = typeof group.commands === "function" ? await group.commands() : group.commands;
  const commands = children.map((child) => {
    if (!isGroup(child)) return child;
    const meant = words.some((word) => isCalled(child, word));
    return meant ? opened(child, words) : { ...child, commands: [] };
  });
  return { ...group, commands: await Promise.all(commands) };
}

/** A command with the words that lead to it: `agent list`. */
export interface Leaf {
  readonly path: readonly string[];
  readonly command: CommandDefinition;
}

/** Every command of a tree. */
export async function leavesOf(group: CommandGroup, path: readonly string[] = []): Promise<Leaf[]> {
  const children = typeof group.commands === "function" ? await group.commands() : group.commands;
  const leaves = children.map(async (child): Promise<Leaf[]> => {
    const here = [...path, child.name];
    return isGroup(child) ? await leavesOf(child, here) : [{ path: here, command: child }];
  });
  return (await Promise.all(leaves)).flat();
}

/** How far the words of argv lead: the node they name, and the words that name it. Options before and between are passed over. */
export function meantBy(root: OpenGroup, argv: readonly string[]): { node: OpenNode; path: string[] } {
  let node: OpenNode = root;
  const path: string[] = [];
  for (const word of argv) {
    if (!("commands" in node)) break;
    const next: OpenNode | undefined = node.commands.find((child) => isCalled(child, word));
    if (!next) continue;
    node = next;
    path.push(next.name);
  }
  return { node, path };
}
