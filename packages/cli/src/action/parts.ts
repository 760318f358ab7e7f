import { type Kind, kindOf, manifestFields } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, CommandGroup, Invocation, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { one } from "../find.ts";
import type { FieldFlag } from "../resource/field-flag.ts";
import { dryRunOption, unaskedOption } from "../resource/reach.ts";
import { detailText } from "../resource/show.ts";
import { update } from "../resource/update.ts";
import { pairIn, textOf } from "../resource/value.ts";
import { isFound } from "../rows.ts";
import { openSession } from "../session.ts";
import { flagText } from "./draft.ts";

/** A part of a platform agent that the official program has commands for. */
interface Part {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly field: string;
  readonly holds: "names" | "pairs" | "text" | "one";
  readonly what: string;
}

const parts: readonly Part[] = [
  {
    name: "prompt",
    aliases: ["instructions", "ai", "system-prompt"],
    field: "ai_instructions",
    holds: "text",
    what: "instructions",
  },
  {
    name: "env",
    aliases: ["environment", "envvars"],
    field: "environment_variables",
    holds: "pairs",
    what: "variables",
  },
  { name: "secrets", aliases: ["secret"], field: "secrets", holds: "names", what: "secrets" },
  {
    name: "integrations",
    aliases: ["integration", "int"],
    field: "integrations",
    holds: "names",
    what: "integrations",
  },
  { name: "tools", aliases: ["tool", "t"], field: "tools", holds: "names", what: "tools" },
  { name: "model", aliases: ["llm", "llm-model"], field: "llm_model", holds: "one", what: "model" },
  { name: "runner", aliases: ["set-runner"], field: "runners", holds: "one", what: "runner" },
];

const agent = { "<AGENT>": "its name or its id" } as const;
const formats = ["text", "json", "jsonl", "yaml", "name"] as const;
const changing = [dryRunOption, unaskedOption];

/** Commands for the parts of an agent: `agent env set`, `agent model`. */
export function agentParts(): (CommandGroup | CommandDefinition)[] {
  return parts.map((part) => (part.holds === "one" ? setter(part) : groupOf(part)));
}

function groupOf(part: Part): CommandGroup {
  const { name, aliases, what, holds } = part;
  const show: CommandDefinition = {
    name: holds === "text" ? "get" : "list",
    aliases: holds === "text" ? ["show"] : ["ls", "get"],
    summary: `show the ${what} of an agent`,
    arguments: agent,
    formats,
    run: (invocation) => shownPart(part, invocation),
  };
  const writes = { text: textCommands, pairs: pairCommands, names: nameCommands }[
    holds === "one" ? "names" : holds
  ](part);
  return { name, aliases, summary: `the ${what} of an agent`, commands: [show, ...writes] };
}

function setter(part: Part): CommandDefinition {
  return {
    name: part.name,
    aliases: part.aliases,
    summary: `set the ${part.what} of an agent`,
    arguments: { ...agent, "<VALUE>": `the ${part.what}` },
    options: changing,
    formats,
    run: (invocation) => {
      const [, value = ""] = invocation.arguments;
      return changed(part, part.field.endsWith("s") ? [value] : value, invocation);
    },
  };
}

function textCommands(part: Part): CommandDefinition[] {
  const from = [
    { flags: "--content <TEXT>", summary: "the text itself" },
    { flags: "--file <FILE>", summary: "from a file" },
    { flags: "--stdin", summary: "from stdin" },
    ...changing,
  ];
  const shared = { arguments: agent, options: from, formats } as const;
  return [
    {
      ...shared,
      name: "set",
      aliases: ["replace", "update"],
      summary: `give an agent other ${part.what}`,
      run: async (invocation) => changed(part, await givenText(invocation), invocation),
    },
    {
      ...shared,
      name: "append",
      summary: `add to the ${part.what} of an agent`,
      async run(invocation) {
        const before = String((await partOf(part, invocation)) ?? "");
        return await changed(
          part,
          [before, await givenText(invocation)].filter(Boolean).join("\n\n"),
          invocation,
        );
      },
    },
    {
      ...shared,
      name: "clear",
      aliases: ["delete", "remove"],
      summary: `take the ${part.what} from an agent`,
      options: changing,
      run: (invocation) => changed(part, "", invocation),
    },
  ];
}

function pairCommands(part: Part): CommandDefinition[] {
  const option = { flags: "--env <NAME=VALUE>", summary: "one of them", repeatable: true } as const;
  return [
    {
      name: "set",
      aliases: ["add"],
      summary: `set ${part.what} of an agent; the others stay`,
      arguments: { ...agent, "[NAME=VALUE...]": "one or more" },
      options: [option, ...changing],
      formats,
      run(invocation) {
        const { env } = invocation.flags;
        const words = [...invocation.arguments.slice(1), ...(typeof env === "object" ? env : [])];
        return changed(
          part,
          Object.fromEntries(words.map((word) => pairIn(option, word))),
          invocation,
          "add",
        );
      },
    },
    removal(part, "unset", ["remove", "rm", "delete", "del"]),
  ];
}

function nameCommands(part: Part): CommandDefinition[] {
  return [
    {
      name: "add",
      aliases: ["attach"],
      summary: `add to the ${part.what} of an agent`,
      arguments: { ...agent, "<NAME...>": "one or more" },
      options: changing,
      formats,
      run: (invocation) => changed(part, invocation.arguments.slice(1), invocation, "add"),
    },
    removal(part, "remove", ["rm", "delete", "del", "detach"]),
  ];
}

function removal(part: Part, name: string, aliases: readonly string[]): CommandDefinition {
  return {
    name,
    aliases,
    summary: `take some of the ${part.what} from an agent`,
    arguments: { ...agent, "<NAME...>": "one or more" },
    options: changing,
    formats,
    run: (invocation) => changed(part, invocation.arguments.slice(1), invocation, "remove"),
  };
}

async function givenText(invocation: Invocation): Promise<string> {
  const file = flagText(invocation, "file");
  const content = flagText(invocation, "content");
  if (content !== undefined) return content;
  if (file !== undefined) return await textOf(file, invocation.context);
  if (invocation.flags.stdin === true) return await textOf("-", invocation.context);
  throw new Failure("invalid-input", "No text is given.", { mend: "Give --content, --file or --stdin." });
}

function kindOfAgents(): Kind {
  const kind = kindOf("platform/v1", "Agent");
  if (!kind) throw new Error("there are no agents");
  return kind;
}

async function partOf({ field }: Part, invocation: Invocation): Promise<unknown> {
  const session = await openSession(invocation);
  const [word = ""] = invocation.arguments;
  return (await one(kindOfAgents(), word, session.client, invocation.context.interrupted))[field];
}

async function shownPart(part: Part, invocation: Invocation): Promise<Result> {
  const value =
    (await partOf(part, invocation)) ?? (part.holds === "text" ? "" : part.holds === "pairs" ? {} : []);
  const names = Array.isArray(value) ? value.map(String) : isFound(value) ? Object.keys(value) : [];
  const text = () =>
    typeof value === "string" ? value : Array.isArray(value) ? names.join("\n") : detailText(value);
  return { ending: "clean", value, names, text };
}

async function changed(
  part: Part,
  value: unknown,
  invocation: Invocation,
  how?: FieldFlag["how"],
): Promise<Result> {
  const kind = kindOfAgents();
  if (!manifestFields(kind).has(part.field)) throw new Error(`agents have no ${part.field}`);
  const flag: FieldFlag = {
    flags: `--${part.name}`,
    to: part.field,
    form: "text",
    summary: "",
    ...(how && { how }),
  };
  const given = { name: undefined, spec: {}, changes: [{ flag, value }] };
  return await update(kind, "agent", given, await openSession(invocation));
}
