import type { Kind } from "@kubiya-toolkit/kinds";
import type {
  CommandDefinition,
  CommandGroup,
  Format,
  Invocation,
  OptionDefinition,
  Result,
} from "../command.ts";
import { apiNameOf, apisOf, environmentOf, settingsOf } from "../config.ts";
import { everyOf, one } from "../find.ts";
import { apiOf, nounOf, pluralOf } from "../noun.ts";
import { type Found, objectTable } from "../rows.ts";
import { connect, type Kubiya } from "../service.ts";

type Kinds = readonly [Kind, ...Kind[]];

const formats = ["table", "wide", "json", "yaml", "name"] as const satisfies readonly [Format, ...Format[]];
const apiOption: OptionDefinition = {
  flags: "--api <API>",
  summary: "platform or control-plane (KUBIYA_API; default: platform)",
};

/** Groups for all these kinds, one for each noun. */
export function resourceGroups(kinds: readonly Kind[]): CommandGroup[] {
  const nouns = new Map<string, Kinds>();
  for (const kind of kinds) nouns.set(nounOf(kind), [...(nouns.get(nounOf(kind)) ?? []), kind]);
  return [...nouns]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([noun, bearers]) => groupOf(noun, bearers));
}

function groupOf(noun: string, kinds: Kinds): CommandGroup {
  const shared = kinds.length > 1;
  const options = shared ? [apiOption] : [];
  const [{ summary }] = kinds;
  return {
    name: noun,
    aliases: [pluralOf(noun)],
    summary: `${summary.charAt(0).toLowerCase()}${summary.slice(1).replace(/\.$/, "")} (${kinds.map(apiOf).join(", ")})`,
    commands: [listCommand(noun, kinds, options), getCommand(noun, kinds, options)],
  };
}

function listCommand(noun: string, kinds: Kinds, options: readonly OptionDefinition[]): CommandDefinition {
  return {
    name: "list",
    aliases: ["ls"],
    summary: `list every ${noun}, over all pages`,
    options,
    formats,
    async run(invocation) {
      const { kind, client } = await reach(kinds, invocation);
      const objects = await everyOf(kind, client, invocation.context.interrupted);
      return resultOf(kind, objects, objects, invocation);
    },
  };
}

function getCommand(noun: string, kinds: Kinds, options: readonly OptionDefinition[]): CommandDefinition {
  return {
    name: "get",
    aliases: ["show", "describe"],
    summary: `show one ${noun}`,
    arguments: { "<NAME|ID>": "its name or its id" },
    options,
    formats,
    async run(invocation) {
      const { kind, client } = await reach(kinds, invocation);
      const [word = ""] = invocation.arguments;
      const object = await one(kind, word, client, invocation.context.interrupted);
      return resultOf(kind, [object], object, invocation);
    },
  };
}

/** The kind that is meant, and a client to ask for it. */
async function reach(
  kinds: Kinds,
  { flags, context, voice }: Invocation,
): Promise<{ kind: Kind; client: Kubiya }> {
  const env = await environmentOf(flags, context);
  const [only] = kinds;
  const api = kinds.length > 1 ? apiNameOf(flags, env) : apiOf(only);
  const kind = kinds.find((one) => apiOf(one) === api) ?? only;
  return { kind, client: await connect(settingsOf(flags, env, await apisOf(context)), voice) };
}

function resultOf(kind: Kind, objects: readonly Found[], value: unknown, { format }: Invocation): Result {
  return {
    ending: "clean",
    value,
    text: () =>
      format === "name"
        ? objects.map((object) => String(object[kind.name])).join("\n")
        : objectTable(kind, objects, format === "wide"),
  };
}
