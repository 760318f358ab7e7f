import type { Kind } from "@kubiya-toolkit/kinds";
import type { Invocation, OptionDefinition, Result } from "../command.ts";
import { apiOf } from "../noun.ts";
import { type Found, objectTable } from "../rows.ts";
import { openSession, type Session } from "../session.ts";

/** The kinds that share a noun: one, or one of each API. */
export type Kinds = readonly [Kind, ...Kind[]];

export const apiOption: OptionDefinition = {
  flags: "--api <API>",
  summary: "platform or control-plane (KUBIYA_API; default: platform)",
};

export function apiOptions(kinds: Kinds): readonly OptionDefinition[] {
  return kinds.length > 1 ? [apiOption] : [];
}

export const dryRunOption: OptionDefinition = {
  flags: "--dry-run",
  summary: "show what would be sent, and send nothing that writes",
};

/** Asked for by scripts of the official program; nothing here asks before a change that can be made again. */
export const unaskedOption: OptionDefinition = { flags: "-y, --yes", summary: "ask nothing", hidden: true };

/** The kind that is meant, and a session to ask for it. */
export async function reach(kinds: Kinds, invocation: Invocation): Promise<{ kind: Kind; session: Session }> {
  const session = await openSession(invocation);
  const kind = kinds.length > 1 ? kinds.find((one) => apiOf(one) === session.api) : kinds[0];
  return { kind: kind ?? kinds[0], session };
}

/** Objects as a result: a table, names, or themselves. */
export function objectsResult(
  kind: Kind,
  objects: readonly Found[],
  value: unknown,
  { format }: Invocation,
): Result {
  return {
    ending: "clean",
    value,
    names: objects.map((object) => String(object[kind.name])),
    text: () => objectTable(kind, objects, format === "wide"),
  };
}

/** The result of a write: one sentence for people, the object for programs. */
export function writtenResult(kind: Kind, noun: string, object: Found, deed: string): Result {
  const name = String(object[kind.name] ?? object[kind.id] ?? "");
  const id = kind.id === kind.name || object[kind.id] === undefined ? "" : ` (${String(object[kind.id])})`;
  return { ending: "clean", value: object, names: [name], text: () => `${noun} ${name} ${deed}${id}` };
}
