import { partsOf } from "../pointer.ts";
import type { Rule } from "./rule.ts";
import { lastOf, words } from "./rule.ts";

/** Components are exported types: their names are a promise to users of the types, and to nobody else. */
export const component: Rule = {
  judge({ change }) {
    const pointer = change.base?.pointer ?? change.head?.pointer ?? "#";
    const parts = partsOf(pointer);
    if (parts.length !== 3 || parts[0] !== "components" || change.property === "x-scheme-prefix")
      return undefined;
    if (change.kind === "modified" && change.property !== "key") return undefined;
    const section = parts[1] === "schemas" ? "schema" : (parts[1] ?? "").replace(/s$/, "");
    if (section === "example" || section === "securityScheme") return undefined;
    if (change.kind === "added")
      return { wire: "none", types: "minor", why: `There is a new ${section}, \`${lastOf(pointer)}\`.` };
    const why =
      change.property === "key"
        ? `The ${section} ${words(change.base?.value)} is called ${words(change.head?.value)} now: its type carries the name.`
        : `The ${section} \`${lastOf(pointer)}\` has no name of its own any more: its type is gone.`;
    return { wire: "none", types: "major", why };
  },
};
