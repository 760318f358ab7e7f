import type { Rule } from "./rule.ts";

/** What is written for people: comments in the types, nothing on the wire. */
export const text: Rule = {
  properties: [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "termsOfService",
    "externalDocs",
    "x-evidence",
    "x-event",
  ],
  judge: () => ({ wire: "none", types: "patch", why: "Only the description changed." }),
};

const objects = [
  "Example",
  "ExamplesMap",
  "NamedExamples",
  "Tag",
  "TagList",
  "ExternalDocs",
  "Contact",
  "License",
  "Info",
];

/** Objects that are written for people as a whole. */
export const textObjects: Rule = {
  types: objects,
  judge: () => ({ wire: "none", types: "patch", why: "Only examples or descriptions changed." }),
};
