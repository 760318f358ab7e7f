import type { Rule } from "./rule.ts";
import { words } from "./rule.ts";

/** Notice that something will go, or how much it can be relied on. */
export const lifecycleWords: Rule = {
  properties: ["deprecated", "x-sunset", "x-stability"],
  judge({ change }) {
    const news = change.property === "deprecated" ? "It is deprecated from now on." : undefined;
    return {
      wire: "minor",
      types: "minor",
      why:
        news && change.head?.value === true
          ? news
          : `\`${change.property}\` went from ${words(change.base?.value)} to ${words(change.head?.value)}.`,
    };
  },
};
