import { partsOf } from "../pointer.ts";
import type { Rule, Shift } from "./rule.ts";
import { bumpOf } from "./rule.ts";

const both: Shift = { narrowed: true, widened: true };
const lists = ["allOf", "anyOf", "oneOf"];

/** Members of a composition. An alternative more lets more through, a condition more lets less through. */
export const schemaMember: Rule = {
  types: ["Schema"],
  judge(subject) {
    const { change } = subject;
    const list = partsOf(change.path).at(-2) ?? "";
    if (change.property !== undefined || !lists.includes(list)) return undefined;
    const isMore = change.kind === "added";
    const widened = list === "allOf" ? !isMore : isMore;
    const bump = bumpOf(subject, { narrowed: !widened, widened });
    return { wire: bump, types: bump, why: `\`${list}\` has a member ${isMore ? "more" : "less"}.` };
  },
};

/** Whatever else is said by a schema within a schema. The witness decides. */
export const schemaPart: Rule = {
  types: [
    "Schema",
    "AllOf",
    "AnyOf",
    "OneOf",
    "PrefixItems",
    "PatternProperties",
    "SchemaMap",
    "Discriminator",
    "DiscriminatorMapping",
    "Dependencies",
    "DependentRequired",
    "DependentSchemas",
  ],
  judge(subject) {
    const { change } = subject;
    if (change.property?.startsWith("x-")) return undefined;
    const bump = bumpOf(subject, both);
    const what = change.property ?? partsOf(change.path).at(-1);
    return { wire: bump, types: bump, why: `\`${what}\` was ${change.kind}.` };
  },
};
