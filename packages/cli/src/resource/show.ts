import type { CommandDefinition } from "../command.ts";
import { one } from "../find.ts";
import { isFound } from "../rows.ts";
import { apiOptions, type Kinds, objectsResult, reach } from "./reach.ts";

const which = { "<NAME|ID>": "its name or its id" } as const;

export function getCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "get",
    aliases: ["show"],
    summary: `show one ${noun} in a line`,
    arguments: which,
    options: apiOptions(kinds),
    formats: ["table", "wide", "json", "jsonl", "yaml", "name"],
    examples: [`kubiya ${noun} get NAME`, `kubiya ${noun} get NAME -o yaml`],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const [word = ""] = invocation.arguments;
      const object = await one(kind, word, session.client, invocation.context.interrupted);
      return objectsResult(kind, [object], object, invocation);
    },
  };
}

export function describeCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "describe",
    aliases: ["desc", "info"],
    summary: `show all that is known of one ${noun}`,
    arguments: which,
    options: apiOptions(kinds),
    formats: ["text", "json", "jsonl", "yaml", "name"],
    examples: [`kubiya ${noun} describe NAME`],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const [word = ""] = invocation.arguments;
      const object = await one(kind, word, session.client, invocation.context.interrupted);
      return { ...objectsResult(kind, [object], object, invocation), text: () => detailText(object) };
    },
  };
}

/** Field by field, the empty ones left out. */
export async function detailText(object: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  const filled = isFound(object)
    ? Object.fromEntries(Object.entries(object).filter(([, one]) => !isEmpty(one)))
    : object;
  return stringify(filled, { aliasDuplicateObjects: false, lineWidth: 0 }).replace(/\p{Cc}(?<!\n)/gu, "");
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isFound(value) && Object.keys(value).length === 0;
}
