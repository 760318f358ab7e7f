import type { CommandDefinition, OptionDefinition } from "../command.ts";
import { Failure } from "../failure.ts";
import { one } from "../find.ts";
import { approve } from "../prompt.ts";
import type { Found } from "../rows.ts";
import { pathFor } from "./body.ts";
import { apiOptions, dryRunOption, type Kinds, reach } from "./reach.ts";

/** One answer to all the ways in which the official program is told not to ask. */
export const approvalOptions: readonly OptionDefinition[] = [
  { flags: "-y, --yes", summary: "do not ask; needed where there is no terminal to ask on" },
  { flags: "-f, --force", summary: "the same", hidden: true },
  { flags: "--confirm", summary: "the same", hidden: true },
];

export function deleteCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "delete",
    aliases: ["rm", "remove", "del"],
    summary: `delete one ${noun}; asks for its name first`,
    arguments: { "<NAME|ID>": "its name or its id" },
    options: [
      ...approvalOptions,
      { flags: "--ignore-not-found", summary: "be content when it is not there" },
      dryRunOption,
      ...apiOptions(kinds),
    ],
    formats: ["text", "json", "jsonl", "yaml", "name"],
    examples: [`kubiya ${noun} delete NAME`, `kubiya ${noun} delete NAME --yes`],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const { context, flags } = invocation;
      const [word = ""] = invocation.arguments;
      const found = await one(kind, word, session.client, context.interrupted).catch(
        (error: unknown): Found => {
          if (flags.ignoreNotFound && error instanceof Failure && error.ending === "not-found") return {};
          throw error;
        },
      );
      const absent = found[kind.id] === undefined;
      const name = absent ? word : String(found[kind.name] ?? found[kind.id]);
      const value = { deleted: !absent, kind: kind.kind, name, id: found[kind.id] ?? null };
      if (absent)
        return { ending: "clean", value, names: [name], text: () => `${noun} ${name} is not there` };
      if (!flags.dryRun) await approve(`delete the ${noun}`, name, invocation);
      const { delete: remove = "" } = kind.operations;
      await session.send(remove, {
        path: pathFor(remove, String(found[kind.id])),
        query: kind.deleteQuery ?? {},
      });
      return { ending: "clean", value, names: [name], text: () => `${noun} ${name} deleted` };
    },
  };
}
