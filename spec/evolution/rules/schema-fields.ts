import { listOf } from "../../rules/json.ts";
import { partsOf } from "../pointer.ts";
import type { Rule } from "./rule.ts";
import { lastOf, parentOf } from "./rule.ts";

/** A field that comes or goes. Readers pass over what they do not know; a closed request refuses it. */
export const schemaField: Rule = {
  types: ["Schema"],
  judge({ change, base, head, directions }) {
    if (change.kind !== "added" && change.kind !== "removed") return undefined;
    const pointer = (change.base ?? change.head)?.pointer ?? "#";
    if (partsOf(change.path).at(-2) !== "properties") return undefined;
    const name = lastOf(change.path);
    if (change.kind === "added")
      return { wire: "minor", types: "minor", why: `The field \`${name}\` is new.` };
    const [before, after] = [parentOf(base, pointer), parentOf(head, pointer)];
    const isClosed = [after.additionalProperties, after.unevaluatedProperties].includes(false);
    const isMissed = directions.includes("answer") && listOf(before.required).includes(name);
    const isRefused = directions.includes("request") && isClosed;
    return {
      wire: isMissed || isRefused ? "major" : "minor",
      types: directions.length ? "major" : "none",
      why: `The field \`${name}\` was removed.`,
    };
  },
};

/** `properties` as a whole, when a schema gets its first field, loses its last, or is composed otherwise. */
export const schemaFields: Rule = {
  types: ["SchemaProperties"],
  judge: ({ change, directions }) =>
    change.kind === "added"
      ? { wire: "minor", types: "minor", why: "The object has its first fields." }
      : {
          wire: directions.length ? "major" : "none",
          types: directions.length ? "major" : "none",
          why: "All fields were removed, or are described elsewhere.",
        },
};
