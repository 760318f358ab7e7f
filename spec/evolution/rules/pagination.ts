import { isWithin } from "../pointer.ts";
import type { Rule } from "./rule.ts";
import { parentOf, words } from "./rule.ts";

const promises = ["style", "offset", "page", "limit", "cursor", "items", "key"];

/** Released clients walk a list the way `x-pagination` said when they were made. */
export const pagination: Rule = {
  types: ["SpecExtension"],
  judge({ change, base }) {
    const pointer = change.base?.pointer ?? change.head?.pointer ?? "#";
    if (!pointer.includes("/x-pagination")) return undefined;
    const before = parentOf(base, pointer, change.property === undefined ? 0 : 1);
    const wasNone = before.style === "none" || !isWithin(change.base?.pointer ?? "#", pointer);
    if (change.property !== undefined && !promises.includes(change.property))
      return {
        wire: "minor",
        types: "minor",
        why: `\`x-pagination\` says otherwise about \`${change.property}\`.`,
      };
    return {
      wire: wasNone ? "minor" : "major",
      types: "major",
      why: `The list is walked otherwise: \`${change.property ?? "x-pagination"}\` went from ${words(change.base?.value)} to ${words(change.head?.value)}.`,
    };
  },
};
