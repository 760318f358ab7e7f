import type { Rule } from "./rule.ts";
import { shiftOf, words } from "./rule.ts";

/** The name an operation has in generated clients. */
export const operationId: Rule = {
  types: ["Operation"],
  properties: ["operationId"],
  judge: ({ change }) => ({
    wire: "none",
    types: "major",
    why: `The operation is called ${words(change.head?.value)} instead of ${words(change.base?.value)}: types and methods carry its name.`,
  }),
};

/** The first tag is the client's namespace, `x-method` and `x-preferred` decide on the method's name. */
export const clientName: Rule = {
  types: ["Operation"],
  properties: ["tags", "x-method", "x-preferred"],
  judge({ change }) {
    const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
    const moved = shiftOf([first(change.base?.value)], [first(change.head?.value)]);
    if (!moved.narrowed) return { wire: "none", types: "patch", why: "Further tags changed." };
    return {
      wire: "none",
      types: "major",
      why: `\`${change.property}\` went from ${words(change.base?.value)} to ${words(change.head?.value)}: the client's method has another name.`,
    };
  },
};
