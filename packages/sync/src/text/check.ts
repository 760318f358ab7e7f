import type { JsonSchema } from "@kubiya-toolkit/kinds";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Problem, type ProblemCode, problem } from "../problem.ts";
import { isObject, type Json, some } from "../value/json.ts";
import { secretNames } from "../value/secrets.ts";
import type { YamlDocument } from "./read-yaml.ts";
import { didYouMean } from "./suggest.ts";

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
formats.default(ajv);
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** What a document has against its schema, each with its place. `what` names the thing: `an Agent`. */
export function check(
  document: YamlDocument,
  schema: JsonSchema,
  what: string,
  codes: Codes = {},
): Problem[] {
  const nulls = some(document.value, (one) => one === null) ? [...nullsIn(document.value)] : [];
  const problems = nulls.map((path) => nullProblem(document, path));
  const atNull = new Set(nulls.map((path) => pointer(path)));
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(document.value)) return problems;
  for (const error of validate.errors ?? []) {
    if (atNull.has(error.instancePath) || isNoise(error) || isSecret(error.data)) continue;
    problems.push(problemOf(document, error, what, codes));
  }
  return problems;
}

/** Codes that stand in for the usual ones. */
export type Codes = Partial<Record<ProblemCode, ProblemCode>>;

function problemOf(document: YamlDocument, error: ErrorObject, what: string, codes: Codes): Problem {
  const path = segments(error.instancePath);
  const spot = path.length ? path.join(".") : what;
  const say = (
    code: ProblemCode,
    title: string,
    more: { mend?: string } = {},
    at = path,
    part: "key" | "value" = "value",
  ): Problem => problem(codes[code] ?? code, title, { place: document.placeOf(at, part), ...more });
  const params: Record<string, unknown> = error.params;
  if (error.keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = isObject(error.parentSchema?.properties) ? Object.keys(error.parentSchema.properties) : [];
    return say(
      "field.unknown",
      `${[...path, key].join(".")} is no field of ${what}`,
      didYouMean(key, known),
      [...path, key],
      "key",
    );
  }
  if (error.keyword === "required") {
    const missing = [...path, String(params.missingProperty)].join(".");
    return say("field.missing", `${missing} is missing`, {}, path, "key");
  }
  if (error.keyword === "type") {
    const type = String(params.type);
    return say(
      "field.type",
      `${spot} must be ${article(type)}, not ${article(typeOf(error.data))}`,
      quotesMend(type, error.data),
    );
  }
  if (error.keyword === "enum" || error.keyword === "const") {
    const allowed: unknown[] = Array.isArray(params.allowedValues)
      ? params.allowedValues
      : [params.allowedValue];
    const words = allowed.map(String);
    return say(
      "field.value",
      `${spot} must be ${words.map((word) => `"${word}"`).join(" or ")}`,
      didYouMean(String(error.data), words),
    );
  }
  if (/^min(Length|Items|Properties)$/.test(error.keyword) && params.limit === 1)
    return say("field.value", `${spot} must not be empty`);
  if (error.keyword === "anyOf") return say(...choiceTrouble(error, spot));
  if (error.keyword === "not") return say("field.value", `${spot} takes ${oneOf(error.schema)}`);
  return say("field.value", `${spot} ${error.message ?? "is not valid"}`);
}

/** A rule of a kind about several fields says itself what it asks for; other choices are between forms of a value. */
function choiceTrouble({ schemaPath, parentSchema }: ErrorObject, spot: string): [ProblemCode, string] {
  if (/\/allOf\/\d+\/anyOf$/.test(schemaPath)) return ["field.missing", String(parentSchema?.description)];
  return ["field.value", `${spot} has none of the forms that the API takes`];
}

/** Fields that exclude each other are refused together. */
function oneOf(schema: unknown): string {
  const required = isObject(schema) && Array.isArray(schema.required) ? schema.required.map(String) : [];
  return `${required.join(" or ")}, not both`;
}

/** Errors that only repeat another: branches of a choice, and the `if` around a condition. */
function isNoise(error: ErrorObject): boolean {
  return error.keyword === "if" || /\/(anyOf|oneOf)\/\d+\//.test(error.schemaPath);
}

function isSecret(data: unknown): boolean {
  return typeof data === "string" && secretNames(data).length > 0;
}

function nullProblem(document: YamlDocument, path: readonly (string | number)[]): Problem {
  return problem("field.null", `${path.join(".")} is null`, {
    place: document.placeOf(path, "key"),
    mend: 'leave the key out to leave the field alone, or write "", [] or {} to empty it',
  });
}

function* nullsIn(
  value: Json,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  if (value === null) yield path;
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* nullsIn(item, [...path, index]);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) yield* nullsIn(inner, [...path, key]);
}

function pointer(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function segments(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function article(type: string): string {
  const words: Record<string, string> = {
    array: "a list",
    object: "a mapping",
    string: "text",
    boolean: "true or false",
    number: "a number",
  };
  return words[type] ?? `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

function quotesMend(type: string, data: unknown): { mend?: string } {
  return type === "string" && (typeof data === "number" || typeof data === "boolean")
    ? { mend: `write it in quotes: "${data}"` }
    : {};
}
