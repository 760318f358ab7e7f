import type { Kind } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, Invocation, OptionDefinition } from "../command.ts";
import { everyOf } from "../find.ts";
import { pluralOf } from "../noun.ts";
import { type Found, valueAt } from "../rows.ts";
import { apiOptions, type Kinds, objectsResult, reach } from "./reach.ts";
import { numberOf } from "./value.ts";
import { watched, watchOption } from "./watched.ts";

/** How a list is narrowed down, whatever is listed. */
export const listOptions: readonly OptionDefinition[] = [
  { flags: "-f, --filter <WORD>", summary: "only those with this word somewhere, or with this FIELD=VALUE" },
  { flags: "-s, --sort <FIELD>", summary: "by this field; -FIELD turns it round" },
  { flags: "-l, --limit <N>", summary: "at most so many; says how many are left" },
  { flags: "-a, --all", summary: "all of them, which is what is listed anyway", hidden: true },
];

export function listCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "list",
    aliases: ["ls", "l"],
    summary: `list every ${noun}, over all pages`,
    options: [...listOptions, watchOption, ...apiOptions(kinds)],
    formats: ["table", "wide", "json", "jsonl", "yaml", "name"],
    examples: [
      `kubiya ${noun} list`,
      `kubiya ${noun} list --filter night --limit 5 -o wide`,
      `kubiya ${noun} list --jq '.[].name'`,
    ],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const look = async () => {
        const all = await everyOf(kind, session.client, invocation.context.interrupted);
        const objects = narrowed(all, invocation, kind, pluralOf(noun));
        return objectsResult(kind, objects, objects, invocation);
      };
      return invocation.flags.watch === undefined ? await look() : await watched(look, invocation);
    },
  };
}

/** What the flags leave of a list. Says on stderr what `--limit` leaves out. */
export function narrowed(
  all: readonly Found[],
  { flags, voice }: Pick<Invocation, "flags" | "voice">,
  kind: Pick<Kind, "name"> | undefined,
  plural: string,
): readonly Found[] {
  const { filter, sort, limit } = flags;
  const hits = typeof filter === "string" ? all.filter((one) => matches(one, filter)) : all;
  const sorted = typeof sort === "string" ? inOrder(hits, sort, kind?.name ?? "name") : hits;
  if (typeof limit !== "string") return sorted;
  const most = numberOf({ flags: "--limit" }, limit);
  if (sorted.length > most)
    voice.tell(`${most} of ${sorted.length} ${plural} shown; ${sorted.length - most} left.`);
  return sorted.slice(0, most);
}

function matches(object: Found, filter: string): boolean {
  const [, field, wanted = ""] = /^([\w.]+)=(.*)$/.exec(filter) ?? [];
  const word = field === undefined ? filter : wanted;
  const text = JSON.stringify(field === undefined ? Object.values(object) : (valueAt(object, field) ?? ""));
  return field === undefined
    ? text.toLowerCase().includes(word.toLowerCase())
    : text === JSON.stringify(wanted) || text === wanted;
}

/** The official program's words for what to sort by. */
const sortWords: Readonly<Record<string, string>> = { updated: "updated_at", created: "created_at" };

function inOrder(objects: readonly Found[], sort: string, name: string): readonly Found[] {
  const down = sort.startsWith("-");
  const word = sort.replace(/^-/, "");
  const field = word === "name" ? name : (sortWords[word] ?? word);
  const key = (object: Found) =>
    String(
      valueAt(object, field) ??
        valueAt(object, `metadata.${field.replace("updated_at", "last_updated")}`) ??
        "",
    );
  const latest = field in { updated_at: 1, created_at: 1 };
  const ordered = objects.toSorted((one, two) => key(one).localeCompare(key(two), "en", { numeric: true }));
  return down !== latest ? ordered.toReversed() : ordered;
}
