import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Violation } from "../prism/violation.ts";
import type { Call } from "./exchange.ts";

interface ValidationType {
  readonly type: string;
  readonly ctx?: JsonObject;
}

/** JSON Schema keyword → pydantic's error type and the name of the bound in `ctx`. */
const bounds: Record<string, readonly [type: string, bound: string]> = {
  minLength: ["string_too_short", "min_length"],
  maxLength: ["string_too_long", "max_length"],
  minItems: ["too_short", "min_length"],
  maxItems: ["too_long", "max_length"],
  minimum: ["greater_than_equal", "ge"],
  maximum: ["less_than_equal", "le"],
  exclusiveMinimum: ["greater_than", "gt"],
  exclusiveMaximum: ["less_than", "lt"],
};

const types: Record<string, string> = {
  string: "string_type",
  integer: "int_type",
  number: "float_type",
  boolean: "bool_type",
  array: "list_type",
  object: "dict_type",
};

/** What the Control Plane calls a violation. */
export function validationType(call: Call, violation: Violation, input: Json): ValidationType {
  const { keyword, message, path } = violation;
  const bound = bounds[keyword];
  if (bound && Array.isArray(input)) {
    const allowed = Number(/(\d+)\D*$/.exec(message)?.[1]);
    const ctx = { field_type: "List", [bound[1]]: allowed, actual_length: input.length };
    return { type: bound[0], ctx };
  }
  if (bound) return { type: bound[0], ctx: { [bound[1]]: Number(/(-?[\d.]+)\D*$/.exec(message)?.[1]) } };
  if (keyword === "type") return { type: typeOf(call, path, message, input) };
  if (keyword === "enum") return choice(call, message, path[1] ?? "");
  if (keyword === "pattern") return { type: "string_pattern_mismatch" };
  if (keyword === "additionalProperties") return { type: "extra_forbidden" };
  return { type: "value_error", ctx: { error: {} } };
}

/** Text in place of a number or a truth value is read, and found not to be one; an object of known fields is a model. */
function typeOf(call: Call, path: readonly string[], message: string, input: Json): string {
  const [place, ...way] = path;
  const wanted = (/must be ([a-z,]+)/.exec(message)?.[1] ?? "").split(",").find((one) => one !== "null");
  const type = types[wanted ?? ""] ?? "value_error";
  if (wanted === "object" && (way.length === 0 || isModel(schemaAt(call, way))))
    return "model_attributes_type";
  const read = place !== "body" || typeof input === "string";
  return read && wanted !== "string" ? type.replace(/(int|float|bool)_type$/, "$1_parsing") : type;
}

function schemaAt(call: Call, way: readonly string[]): Json | undefined {
  const [first = "", ...rest] = way;
  return rest.length === 0 ? call.fields?.get(first) : undefined;
}

function isModel(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  if (isObject(schema.properties) && Object.keys(schema.properties).length > 0) return true;
  return [schema.anyOf, schema.oneOf].some((choices) => Array.isArray(choices) && choices.some(isModel));
}

/** Where the service keeps its sets of values as enumerations, and where it checks them by hand. */
const enumerations = /^\/api\/v1\/(teams|custom-integrations|data-ingestion|traces)/;
const byHand = /^\/api\/v1\/(?:jobs|teams.* runtime$)/;

function choice(call: Call, message: string, field: string): ValidationType {
  if (byHand.test(`${call.route.shape} ${field}`)) return { type: "value_error", ctx: { error: {} } };
  const values = (message.split("allowed values: ")[1] ?? "")
    .split(", ")
    .filter((one) => !["", "null"].includes(one));
  const quoted = values.map((one) => `'${one}'`);
  const last = quoted.pop() ?? "";
  const expected = quoted.length > 0 ? `${quoted.join(", ")} or ${last}` : last;
  return { type: enumerations.test(call.route.shape) ? "enum" : "literal_error", ctx: { expected } };
}
