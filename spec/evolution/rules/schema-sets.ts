import { tsType } from "../ts-type.ts";
import type { Rule, Shift, Subject } from "./rule.ts";
import { bumpOf, schemasOf, shiftOf, words } from "./rule.ts";

const types = ["Schema"];

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** `integer` is within `number`, so either is told from the other by what it adds. */
function typeNames(value: unknown): string[] {
  return listed(value).flatMap((name) => (name === "number" ? ["integer", "fraction"] : [String(name)]));
}

/** The bump on the types axis: none when TypeScript writes the same type as before. */
function typesBump(subject: Subject, shift: Shift) {
  const { base, head } = schemasOf(subject);
  return tsType(base) === tsType(head) ? "none" : bumpOf(subject, shift);
}

/** Types a value may have. */
export const schemaType: Rule = {
  types,
  properties: ["type"],
  judge(subject) {
    const { change } = subject;
    const [before, after] = [change.base?.value, change.head?.value];
    const both = { narrowed: true, widened: true };
    const shift =
      before === undefined || after === undefined ? both : shiftOf(typeNames(before), typeNames(after));
    return {
      wire: bumpOf(subject, shift),
      types: typesBump(subject, shift),
      why: `The type went from ${words(before)} to ${words(after)}.`,
    };
  },
};

/** Values a value may have. */
export const schemaEnum: Rule = {
  types,
  properties: ["enum", "const"],
  judge(subject) {
    const { change } = subject;
    const [before, after] = [change.base?.value, change.head?.value];
    const shift =
      before === undefined
        ? { narrowed: true, widened: false }
        : after === undefined
          ? { narrowed: false, widened: true }
          : shiftOf(listed(before), listed(after));
    return {
      wire: bumpOf(subject, shift),
      types: typesBump(subject, shift),
      why: `\`${change.property}\` went from ${words(before)} to ${words(after)}.`,
    };
  },
};

/** Fields that have to be there. */
export const schemaRequired: Rule = {
  types,
  properties: ["required"],
  judge(subject) {
    const { change } = subject;
    const fields = shiftOf(listed(change.base?.value ?? []), listed(change.head?.value ?? []));
    const shift = { narrowed: fields.widened, widened: fields.narrowed };
    return {
      wire: bumpOf(subject, shift),
      types: typesBump(subject, shift),
      why: `Required fields went from ${words(change.base?.value)} to ${words(change.head?.value)}.`,
    };
  },
};
