import type { FlagValue, Invocation } from "../command.ts";
import { Failure } from "../failure.ts";
import { keyOf } from "../resource/field-flag.ts";
import { readingOf } from "../resource/value.ts";
import { isFound } from "../rows.ts";
import type { Session } from "../session.ts";
import type { Action, Draft, OptionRow, Place } from "./action.ts";

type Input = Omit<OptionRow, "flags">;

/** The call that was typed. */
export async function draftOf(action: Action, session: Session): Promise<Draft> {
  const { path = {}, query = {}, body } = action.always ?? {};
  const draft: Draft = {
    path: { ...path },
    query: { ...query },
    body: isFound(body) ? { ...body } : body,
  };
  for (const [input, flags, typed] of [...wordsFor(action, session), ...flagsFor(action, session)])
    put(draft, input.to, await valueFor(input, flags, typed, session));
  await action.before?.(draft, session);
  return draft;
}

type Typed = [input: Input, flags: string, typed: FlagValue];

function wordsFor(action: Action, { invocation }: Session): Typed[] {
  return Object.entries(action.arguments ?? {}).flatMap(([usage, input], index): Typed[] => {
    const words = invocation.arguments.slice(index);
    const typed = usage.includes("...") ? words.join(" ") : words[0];
    return typed ? [[input, usage, typed]] : [];
  });
}

function flagsFor(action: Action, { invocation }: Session): Typed[] {
  return (action.options ?? []).flatMap((option): Typed[] => {
    const typed = invocation.flags[keyOf(option)];
    const negated = option.flags.startsWith("--no-");
    if (typed === undefined || (negated && typed !== false)) return [];
    return [[option, option.flags, negated ? true : typed]];
  });
}

async function valueFor(input: Input, flags: string, typed: FlagValue, session: Session): Promise<unknown> {
  const { as = "text", names } = input;
  if (as === "since") return sinceOf(String(typed));
  if (as === "lower") return String(typed).toLowerCase();
  if (as === "upper") return String(typed).toUpperCase();
  const { context } = session.invocation;
  const value = await readingOf({ ...input, flags, form: as, to: "" }, typed, context);
  if (!names) return value;
  if (Array.isArray(value)) return await Promise.all(value.map((one) => session.idOf(names, String(one))));
  return await session.idOf(names, String(value));
}

/** A time: as ISO has it, or how long ago, such as 12h. */
export function sinceOf(text: string): string {
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };
  const [, count, unit = ""] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const time =
    count === undefined ? new Date(text) : new Date(Date.now() - Number(count) * (units[unit] ?? 1) * 1000);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new Failure("invalid-input", `"${text}" is no time.`, {
    mend: "Write 30m, 12h, 7d, or 2026-01-31T08:00:00Z.",
  });
}

/** Puts a value where it belongs in a call. */
export function put(draft: Draft, to: Place, value: unknown): void {
  if (to === "flag") return;
  if (to === "body") {
    draft.body = isFound(draft.body) && isFound(value) ? { ...draft.body, ...value } : value;
    return;
  }
  const [part, ...keys] = to.split(".");
  if (part === "path") draft.path[keys.join(".")] = String(value);
  else if (part === "query") draft.query[keys.join(".")] = value;
  else draft.body = withValue(isFound(draft.body) ? draft.body : {}, keys, value);
}

function withValue(
  object: Readonly<Record<string, unknown>>,
  [key = "", ...rest]: readonly string[],
  value: unknown,
): object {
  const inner = object[key];
  return { ...object, [key]: rest.length ? withValue(isFound(inner) ? inner : {}, rest, value) : value };
}

/** Text that was typed under a flag. */
export function flagText({ flags }: Pick<Invocation, "flags">, name: string): string | undefined {
  const value = flags[name];
  return typeof value === "string" ? value : undefined;
}
