import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Violation } from "../prism/violation.ts";
import type { Call } from "./exchange.ts";

/** Prism's violations as the Control Plane writes them: `[{ type, loc, msg, input, ctx? }]`. */
export function validationEntries(call: Call, violations: readonly Violation[]): Json[] {
  return telling(violations).map((violation) => entryOf(call, violation));
}

const summaries = new Set(["anyOf", "oneOf", "not", "if"]);

/** Leaves out what only sums up other violations: the branches for null, and `anyOf` over its branches. */
function telling(violations: readonly Violation[]): readonly Violation[] {
  const kept = violations.filter((one) => !summaries.has(one.keyword) && !/must be null$/.test(one.message));
  return kept.length > 0 ? kept : violations;
}

function entryOf(call: Call, violation: Violation): JsonObject {
  const path = violation.path.length > 0 ? violation.path : ["body"];
  const [place = "body", ...way] = path;
  const missing = violation.keyword === "required";
  const name = /required property '(.*)'/.exec(violation.message)?.[1];
  const loc: Json[] = [place, ...way.map((part) => (/^\d+$/.test(part) ? Number(part) : part))];
  const input = place === "body" ? valueAt(call.body, way) : call.query.get(way[0] ?? "");
  if (missing)
    return { type: "missing", loc: name ? [...loc, name] : loc, msg: "Field required", input: input ?? null };
  const { type, ctx } = kindOf(violation, place, way.length === 0);
  return { type, loc, msg: sentence(violation.message), input: input ?? null, ...(ctx ? { ctx } : {}) };
}

function valueAt(body: Json | undefined, way: readonly string[]): Json | undefined {
  let here = body;
  for (const part of way) {
    if (Array.isArray(here)) here = here[Number(part)];
    else here = isObject(here) ? here[part] : undefined;
  }
  return here;
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

function kindOf(violation: Violation, place: string, root: boolean): { type: string; ctx?: JsonObject } {
  const bound = bounds[violation.keyword];
  if (bound)
    return { type: bound[0], ctx: { [bound[1]]: Number(/(-?[\d.]+)\D*$/.exec(violation.message)?.[1]) } };
  if (violation.keyword === "type") {
    const wanted = /must be ([a-z]+)/.exec(violation.message)?.[1] ?? "";
    if (root && wanted === "object") return { type: "model_attributes_type" };
    const type = types[wanted] ?? "value_error";
    return { type: place === "body" ? type : type.replace(/_type$/, "_parsing") };
  }
  if (violation.keyword === "pattern") return { type: "string_pattern_mismatch" };
  if (violation.keyword === "additionalProperties") return { type: "extra_forbidden" };
  return { type: "value_error", ctx: { error: {} } };
}

/** `Request body property name must be string` → `Must be string`. */
function sentence(message: string): string {
  const text = message.replace(/^Request \w+ (?:(?:property|parameter) \S+ )?/, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
