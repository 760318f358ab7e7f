import type { Rule } from "./rule.ts";
import { shiftOf, words } from "./rule.ts";

/** Known values of an enum that may grow: no reader may rely on the list, so no break, but worth a line. */
export const openEnum: Rule = {
  judge({ change }) {
    const pointer = change.base?.pointer ?? change.head?.pointer ?? "";
    if (change.property !== "x-extensible-enum" && !pointer.endsWith("/x-extensible-enum")) return undefined;
    const list = (value: unknown) => (Array.isArray(value) ? value : []);
    const { widened } = shiftOf(list(change.base?.value), list(change.head?.value));
    return {
      wire: widened ? "minor" : "none",
      types: widened ? "minor" : "patch",
      why: `Known values went from ${words(change.base?.value)} to ${words(change.head?.value)}; readers take unknown ones anyway.`,
    };
  },
};
