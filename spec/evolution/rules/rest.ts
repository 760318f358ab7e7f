import type { Rule } from "./rule.ts";

/** Vendor words that no rule above knows. */
export const extensions: Rule = {
  judge({ change }) {
    const pointer = change.head?.pointer ?? change.base?.pointer ?? "";
    if (!change.property?.startsWith("x-") && change.type !== "SpecExtension" && !pointer.includes("/x-"))
      return undefined;
    return { wire: "none", types: "patch", why: "Only a remark for tools changed." };
  },
};

/** What no rule has a word for is taken as `redocly diff` rates it. */
export const rest: Rule = {
  judge: ({ change }) => ({
    wire: change.redocly.impact,
    types: change.redocly.impact,
    why: change.redocly.message || `\`${change.property ?? change.type}\` was ${change.kind}.`,
  }),
};
