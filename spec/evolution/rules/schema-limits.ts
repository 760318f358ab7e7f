import { listOf } from "../../rules/json.ts";
import { partsOf, pointerOf } from "../pointer.ts";
import { tsType } from "../ts-type.ts";
import type { Rule, Shift } from "./rule.ts";
import { bumpOf, lastOf, parentOf, schemasOf, words } from "./rule.ts";

const atLeast = ["minLength", "minItems", "minimum", "exclusiveMinimum", "minProperties", "minContains"];
const atMost = ["maxLength", "maxItems", "maximum", "exclusiveMaximum", "maxProperties", "maxContains"];
const either = ["pattern", "format", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType"];
const extras = ["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"];

/** Bounds and forms. They are not in the types. */
export const schemaLimit: Rule = {
  types: ["Schema"],
  properties: [...atLeast, ...atMost, ...either],
  judge(subject) {
    const { change } = subject;
    const name = change.property ?? "";
    const [before, after] = [change.base?.value, change.head?.value];
    return {
      wire: bumpOf(subject, shift(name, before, after)),
      types: "none",
      why: `\`${name}\` went from ${words(before)} to ${words(after)}.`,
    };
  },
};

function shift(name: string, before: unknown, after: unknown): Shift {
  if (before === undefined || before === false) return { narrowed: true, widened: false };
  if (after === undefined || after === false) return { narrowed: false, widened: true };
  if (typeof before !== "number" || typeof after !== "number" || name === "multipleOf")
    return { narrowed: true, widened: true };
  const tighter = atLeast.includes(name) ? after > before : after < before;
  return { narrowed: tighter, widened: !tighter };
}

/** Whether a value may hold more than is described. Readers pass over what they do not know, so only requests are touched. */
export const schemaExtras: Rule = {
  types: ["Schema"],
  properties: extras,
  judge(subject) {
    const closed = subject.change.head?.value === false;
    const { base, head } = schemasOf(subject);
    return {
      wire: closed && subject.directions.includes("request") ? "major" : "minor",
      types: tsType(base) === tsType(head) ? "none" : closed ? "major" : "minor",
      why: closed
        ? "Nothing beyond what is described may be sent any more."
        : "More than is described may be sent.",
    };
  },
};

/** What is assumed when nothing is sent: nobody is refused, but the same request asks for something else. */
export const schemaDefault: Rule = {
  properties: ["default"],
  judge: ({ change }) => ({
    wire: "minor",
    types: "patch",
    why: `The default went from ${words(change.base?.value)} to ${words(change.head?.value)}.`,
  }),
};

/**
 * Fields that travel one way only. What is not sent with an answer any more is missed where it was promised; what is read only is
 * still taken in a request, and passed over, but programs that set it stop compiling.
 */
export const schemaWay: Rule = {
  types: ["Schema"],
  properties: ["readOnly", "writeOnly"],
  judge({ change, base, directions }) {
    const closed = change.head?.value === true;
    const field = pointerOf(partsOf((change.head ?? change.base)?.pointer ?? "#").slice(0, -1));
    const wasPromised = listOf(parentOf(base, field).required).includes(lastOf(field));
    const isMissed = closed && wasPromised && directions.includes("answer");
    const isReadOnly = change.property === "readOnly";
    return {
      wire: !isReadOnly && isMissed ? "major" : "minor",
      types: isReadOnly ? (closed ? "major" : "minor") : "none",
      why: `\`${change.property}\` went from ${words(change.base?.value)} to ${words(change.head?.value)}.`,
    };
  },
};
