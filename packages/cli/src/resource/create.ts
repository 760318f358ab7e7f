import { type Kind, keepsName, manifestSchemaFor } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, Invocation, OptionDefinition } from "../command.ts";
import { Failure } from "../failure.ts";
import { isFound } from "../rows.ts";
import { unclashing } from "../unclashing.ts";
import { createBody, pathFor } from "./body.ts";
import { type FieldFlag, optionFor } from "./field-flag.ts";
import { fieldFlags } from "./fields.ts";
import { type Given, givenFor, wholeOptions } from "./given.ts";
import { apiOptions, dryRunOption, type Kinds, reach, unaskedOption, writtenResult } from "./reach.ts";
import { withSecretValue } from "./secret-value.ts";
import { readData } from "./value.ts";

/** What options of its fields and those of whole objects come to, without one that is taken. */
export function writeOptions(
  kinds: Kinds,
  verb: "create" | "update",
  more: readonly OptionDefinition[],
): OptionDefinition[] {
  const fields = kinds.flatMap((kind) => fieldFlags(kind, verb).map(optionFor));
  const all = [...more, ...fields, ...wholeOptions, dryRunOption, unaskedOption, ...apiOptions(kinds)];
  return unclashing(all);
}

const nameOption: OptionDefinition = { flags: "-n, --name <NAME>", summary: "its name" };
const inlineOption: OptionDefinition = { flags: "--inline-stdin", summary: "tools of its own, from stdin" };

export function createCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "create",
    aliases: ["add", "new"],
    summary: `make a new ${noun}`,
    arguments: { "[NAME]": noun === "source" ? "its address or its name" : "its name, if not by --name" },
    options: writeOptions(kinds, "create", [nameOption, ...(noun === "source" ? [inlineOption] : [])]),
    formats: ["text", "json", "jsonl", "yaml", "name"],
    examples: [`kubiya ${noun} create NAME --dry-run`, `kubiya ${noun} create --file ${noun}.yaml`],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const given = await wholeOf(kind, invocation);
      const { body, path } = await createBody(kind, given, session);
      const { create = "" } = kind.operations;
      const answer = await session.send(create, { path: pathFor(create, given.name ?? "", path), body });
      const object = { [kind.name]: given.name, ...(isFound(answer) ? answer : {}) };
      return writtenResult(kind, noun, object, "created");
    },
  };
}

async function wholeOf(kind: Kind, invocation: Invocation): Promise<Given> {
  const flags = fieldFlags(kind, "create");
  const [word] = invocation.arguments;
  const read = await atAddress(kind, await givenFor(kind, flags, invocation), invocation);
  const name = read.name ?? word;
  if (name === undefined && (keepsName(kind) || kind.namedByPath))
    throw new Failure("invalid-input", `The new ${kind.kind} has no name.`, {
      mend: "Give it as the first word, with --name, or in the file.",
    });
  const whole = withTrigger(kind, withKey(kind, { ...read, name }, invocation));
  const given = await withSecretValue(kind, whole, invocation);
  refuseLacking(kind, given, flags);
  return given;
}

/** `source add URL`: the word is where it is, and without a name it is called after the end of that. */
async function atAddress(
  kind: Kind,
  given: Given,
  { arguments: [word], flags, context }: Invocation,
): Promise<Given> {
  if (!("url" in kind.fields)) return given;
  const inline = flags.inlineStdin === true ? { inline_tools: await readData("-", context) } : {};
  if (word === undefined || !/^(https?:|git@|ssh:)/.test(word))
    return { ...given, spec: { ...given.spec, ...inline } };
  const last = word
    .replace(/(\.git)?\/*$/, "")
    .split(/[/:]/)
    .at(-1);
  return { ...given, name: given.name ?? last, spec: { ...given.spec, ...inline, url: word } };
}

/** A project's key is short and in capitals; made of the name where nobody gives one. */
function withKey(kind: Kind, given: Given, { voice }: Invocation): Given {
  const has = "key" in given.spec || given.changes.some(({ flag }) => flag.to === "key");
  if (kind.kind !== "Project" || has || given.name === undefined) return given;
  const key = given.name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "")
    .slice(0, 10);
  voice.tell(`Its key will be ${key}; --key gives another.`);
  return { ...given, spec: { ...given.spec, key } };
}

/** A job without a schedule waits to be triggered. */
function withTrigger(kind: Kind, given: Given): Given {
  const said =
    "trigger_type" in given.spec ||
    given.changes.some(({ flag }) => flag.to === "trigger_type" || flag.implies?.trigger_type);
  if (kind.kind !== "Job" || said) return given;
  return { ...given, spec: { ...given.spec, trigger_type: "manual" } };
}

function refuseLacking(kind: Kind, { spec, changes }: Given, flags: readonly FieldFlag[]): void {
  const filled = new Set([
    ...Object.keys(spec),
    ...changes.flatMap(({ flag }) => [flag.to.split(".")[0], ...Object.keys(flag.implies ?? {})]),
  ]);
  const lacking = requiredFields(kind).filter((name) => !filled.has(name));
  if (!lacking.length) return;
  const ways = lacking.map((name) => {
    const flag = flags.find(({ to, hidden }) => to.split(".")[0] === name && !hidden);
    return flag ? (flag.flags.split(", ").at(-1) ?? "") : `${name} in the file`;
  });
  throw new Failure("invalid-input", `${kind.kind} needs ${lacking.join(" and ")}.`, {
    mend: `Give ${ways.join(" and ")}.`,
  });
}

function requiredFields(kind: Kind): string[] {
  const { properties } = manifestSchemaFor(kind);
  const spec = isFound(properties) ? properties.spec : undefined;
  const required = isFound(spec) && Array.isArray(spec.required) ? spec.required : [];
  return required.map(String);
}
