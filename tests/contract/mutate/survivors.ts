import { deref, type OpenApiDocument, type Schema } from "../../../scripts/generate/document.ts";
import type { Contract } from "../contract.ts";
import { isSchema } from "../values/forms.ts";
import { isNode, type Mutant, nodeAt } from "./mutant.ts";

interface Reason {
  readonly because: string;
  readonly holds: (mutant: Mutant, contract: Contract) => boolean;
}

/** Why a mutant cannot be noticed, or is not; the first that holds is named. */
const reasons: readonly Reason[] = [
  {
    because: "The schema is of a whole body: null is taken for no body, whatever the schema says of it.",
    holds: ({ at, detail, operations }, { operations: all }) =>
      detail === "null is allowed" &&
      all.some(
        ({ row, located }) =>
          operations.includes(row.id) &&
          JSON.stringify(located.operation.requestBody ?? {}).includes(`"${at}"`),
      ),
  },
  {
    because: "The content is no JSON; a schema says nothing about its bytes.",
    holds: ({ at }) => /\/content\/(?!application~1json|text~1event-stream)[^/]+\/schema/.test(at),
  },
  {
    because: "The field may have any value, in an object that is open: by any name it says the same.",
    holds: ({ operator, at, detail }, { document }) =>
      operator === "rename a field" && isFree(document, nodeOf(document, at), detail.split(" ")[0] ?? ""),
  },
  {
    because: "What stands in a URL is text: there is no null to send.",
    holds: ({ at, detail }) => detail === "null is allowed" && /\/parameters\/[^/]+\/schema/.test(at),
  },
  {
    because: "It is a part of an `allOf`, whose other parts still refuse null.",
    holds: ({ at, detail }) => detail === "null is allowed" && /\/allOf\/\d+/.test(at),
  },
  {
    because: "It is one of several forms of one thing, and another form takes the same value.",
    holds: ({ at }, { document }) => isAlternative(document, at.split("/properties/")[0] ?? at),
  },
  {
    because: "It is part of a list of runs, which as a status of runs, an open object, may hold anything.",
    holds: ({ at }) => at.startsWith("#/components/schemas/WorkflowListPagination/"),
  },
  {
    because: "Of each break one request is sent; the mock refuses this one for a rule between fields, too.",
    holds: ({ at }) => at === "#/components/schemas/JobCreate/properties/planning_mode",
  },
];

/** Why a mutant was not noticed; undefined when nobody has said it yet. */
export function reasonFor(mutant: Mutant, contract: Contract): string | undefined {
  return reasons.find(({ holds }) => holds(mutant, contract))?.because;
}

function nodeOf(document: OpenApiDocument, pointer: string): Record<string, unknown> {
  const place = pointer.slice(2).split("/");
  return (
    nodeAt(
      document,
      place.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
    ) ?? {}
  );
}

/** Whether a component is one form of an `anyOf` or `oneOf` somewhere in the document. */
function isAlternative(node: unknown, pointer: string): boolean {
  if (!isNode(node)) return false;
  const forms = [node.anyOf, node.oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return (
    forms.some((form) => isNode(form) && form.$ref === pointer) ||
    Object.values(node).some((inner) => isAlternative(inner, pointer))
  );
}

/** Words that constrain nothing. */
const notes = [
  "description",
  "title",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "additionalProperties",
];

function isFree(document: OpenApiDocument, schema: Record<string, unknown>, name: string): boolean {
  if (schema.additionalProperties === false || schema.unevaluatedProperties === false) return false;
  if (Array.isArray(schema.required) && schema.required.includes(name)) return false;
  const field = isNode(schema.properties) ? schema.properties[name] : undefined;
  if (!isSchema(field)) return field === true;
  const meant = deref<Schema>(document, field);
  return Object.keys(meant).every((word) => notes.includes(word) || word.startsWith("x-"));
}
