import type { ErrorObject } from "ajv/dist/2020.js";

const shownAtMost = 5;

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

/** Leaves out what only follows from a choice that failed: the choice itself, its null branch, and properties no branch took. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(isChoice);
  const follows = (error: ErrorObject) =>
    choices.some(({ instancePath }) => instancePath === error.instancePath) &&
    (isChoice(error) || error.keyword === "unevaluatedProperties" || error.params.type === "null");
  const rest = errors.filter((error) => !follows(error));
  return rest.length > 0 ? rest : choices;
}

function said({ instancePath, keyword, message, params }: ErrorObject): string {
  const at = instancePath || "/";
  const extra = params.unevaluatedProperty ?? params.additionalProperty;
  if (extra !== undefined) return `${at} has \`${extra}\`, which the schema does not describe`;
  if (keyword === "false schema") {
    return `${at} does not travel this way (readOnly in a request, writeOnly in an answer)`;
  }
  if (keyword === "enum")
    return `${at} must be one of ${params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(", ")}`;
  return `${at} ${message}`;
}

/** What is wrong with a value, place by place (JSON pointers) and in words, the most telling first few. */
export function faultWords(errors: readonly ErrorObject[]): string[] {
  return [...new Set(telling(errors).map(said))].slice(0, shownAtMost);
}
