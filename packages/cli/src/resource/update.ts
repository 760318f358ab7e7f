import type { Kind } from "@kubiya-toolkit/kinds";
import type { CommandDefinition, Invocation, OptionDefinition } from "../command.ts";
import { Failure } from "../failure.ts";
import { one } from "../find.ts";
import { type Found, isFound } from "../rows.ts";
import type { Session } from "../session.ts";
import { pathFor, updateBody } from "./body.ts";
import { writeOptions } from "./create.ts";
import { edited } from "./edit.ts";
import { fieldFlags } from "./fields.ts";
import { type Given, givenFor } from "./given.ts";
import { type Kinds, reach, writtenResult } from "./reach.ts";
import { withSecretValue } from "./secret-value.ts";

const which = { "<NAME|ID>": "its name or its id" } as const;
const renameOption: OptionDefinition = { flags: "-n, --name <NAME>", summary: "its new name" };

export function updateCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "update",
    aliases: ["set"],
    summary: `change one ${noun}; what no flag names stays as it is`,
    arguments: which,
    options: writeOptions(kinds, "update", [renameOption]),
    formats: ["text", "json", "jsonl", "yaml", "name"],
    examples: [
      `kubiya ${noun} update NAME --file changes.yaml`,
      `kubiya ${noun} update NAME --dry-run --body '{…}'`,
    ],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const given = await withSecretValue(kind, await changesIn(kind, invocation), invocation);
      if (!somethingIn(given))
        throw new Failure("invalid-input", "There is nothing to change.", {
          mend: `Name a field: \`kubiya ${noun} update --help\` lists them. \`kubiya ${noun} edit NAME\` opens an editor.`,
        });
      return await update(kind, noun, given, session);
    },
  };
}

/** As the official program has it: with flags a change like `update`, without any an editor. */
export function editCommand(noun: string, kinds: Kinds): CommandDefinition {
  return {
    name: "edit",
    summary: `change one ${noun} in your editor (EDITOR), or by flags as \`update\` does`,
    arguments: which,
    options: writeOptions(kinds, "update", [
      renameOption,
      { flags: "-e, --editor", summary: "in the editor, which is where it goes anyway", hidden: true },
    ]),
    formats: ["text", "json", "jsonl", "yaml", "name"],
    examples: [`kubiya ${noun} edit NAME`],
    async run(invocation) {
      const { kind, session } = await reach(kinds, invocation);
      const given = await changesIn(kind, invocation);
      if (somethingIn(given)) return await update(kind, noun, given, session);
      const [word = ""] = invocation.arguments;
      const found = await one(kind, word, session.client, invocation.context.interrupted);
      const changes = await edited(kind, found, invocation);
      return changes
        ? await update(kind, noun, changes, session)
        : writtenResult(kind, noun, found, "left as it is");
    },
  };
}

async function changesIn(kind: Kind, invocation: Invocation): Promise<Given> {
  return await givenFor(kind, fieldFlags(kind, "update"), invocation);
}

function somethingIn({ name, spec, changes }: Given): boolean {
  return name !== undefined || changes.length > 0 || Object.keys(spec).length > 0;
}

/** Changes an object, and answers with how it is then. */
export async function update(kind: Kind, noun: string, given: Given, session: Session) {
  const { operations } = kind;
  if (!operations.update)
    throw new Failure("invalid-input", `The API cannot change a ${kind.kind}.`, {
      mend: `Delete it and make it anew: \`kubiya ${noun} delete\`, \`kubiya ${noun} create\`.`,
    });
  const { context, arguments: words } = session.invocation;
  const [word = ""] = words;
  const found: Found = await one(kind, word, session.client, context.interrupted);
  const id = String(found[kind.id]);
  const { body, path } = await updateBody(kind, given, found, session);
  const answer = await session.send(operations.update, { path: pathFor(operations.update, id, path), body });
  const whole = isFound(answer) && (answer[kind.id] !== undefined || answer[kind.name] !== undefined);
  const object = whole ? answer : { ...found, ...(given.name !== undefined && { [kind.name]: given.name }) };
  return writtenResult(kind, noun, object, "changed");
}
