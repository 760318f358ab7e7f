import type { Rule } from "./rule.ts";
import { lastOf } from "./rule.ts";

/** Paths and operations that come, go or move. */
export const reach: Rule = {
  types: ["PathItem", "Operation"],
  judge({ change }) {
    if (change.property !== undefined) return undefined;
    const pointer = (change.base ?? change.head)?.pointer ?? "#";
    const item = pointer.startsWith("#/webhooks/") ? "Webhook" : "Path";
    const what = change.type === "PathItem" ? item : "Operation";
    const name =
      change.type === "PathItem" ? `\`${lastOf(change.path)}\`` : lastOf(change.path).toUpperCase();
    if (change.kind === "renamed")
      return {
        wire: "none",
        types: "major",
        why: `${what} ${name} has other names for its parameters: an argument is called otherwise.`,
      };
    return change.kind === "added"
      ? { wire: "minor", types: "minor", why: `${what} ${name} is new.` }
      : { wire: "major", types: "major", why: `${what} ${name} was removed.` };
  },
};
