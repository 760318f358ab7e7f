import { setTimeout } from "node:timers/promises";
import type { Invocation, OptionDefinition, Result } from "../command.ts";
import { Failure } from "../failure.ts";
import { numberOf } from "./value.ts";

export const watchOption: OptionDefinition = {
  flags: "-w, --watch [SECONDS]",
  summary: "look again every so often, and print it anew when it has changed",
  standard: "2",
};

/** Looks again and again, until Ctrl-C. What has not changed is not printed again. */
export async function watched(look: () => Promise<Result>, invocation: Invocation): Promise<Result> {
  const { flags, format, context, live } = invocation;
  if (!/^(table|wide|jsonl)$/.test(format) || flags.jq !== undefined)
    throw new Failure("invalid-input", "--watch prints more than one value.", {
      mend: "Give it with --output table, wide or jsonl.",
    });
  const every = typeof flags.watch === "string" ? numberOf({ flags: "--watch" }, flags.watch) : 2;
  let before: string | undefined;
  for (;;) {
    const { value, text } = await look();
    const shown = JSON.stringify(value);
    if (shown !== before) live({ value, text: `${before === undefined ? "" : "\n"}${await text()}\n` });
    before = shown;
    const over = await setTimeout(every * 1000, false, { signal: context.interrupted }).catch(() => true);
    if (over) return { ending: "interrupted", value, text: () => "", told: true };
  }
}
