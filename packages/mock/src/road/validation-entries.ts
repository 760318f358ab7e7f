import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Violation } from "../prism/violation.ts";
import type { Call } from "./exchange.ts";
import { validationType } from "./validation-type.ts";

/** Prism's violations as the Control Plane writes them: `[{ type, loc, msg, input, ctx? }]`. */
export function validationEntries(call: Call, violations: readonly Violation[]): Json[] {
  const entries = telling(violations).map((violation) => entryOf(call, violation));
  const order = [...(call.fields?.keys() ?? [])];
  const placeOf = ({ loc }: JsonObject) => (Array.isArray(loc) ? order.indexOf(String(loc[1])) : -1);
  return entries.sort((a, b) => placeOf(a) - placeOf(b));
}

const summaries = new Set(["anyOf", "oneOf", "not", "if"]);

/** Leaves out what only sums up other violations: the branches for null, and `anyOf` over its branches. */
function telling(violations: readonly Violation[]): readonly Violation[] {
  const kept = violations.filter(
    (one) => !summaries.has(one.keyword) && !/must be null$/.test(one.message) && !isSecond(one, violations),
  );
  return kept.length > 0 ? kept : violations;
}

/** Of a value of the wrong type it is not said as well that it is none of the allowed ones. */
function isSecond({ keyword, path }: Violation, all: readonly Violation[]): boolean {
  const where = path.join("/");
  return keyword === "enum" && all.some((one) => one.keyword === "type" && one.path.join("/") === where);
}

function entryOf(call: Call, violation: Violation): JsonObject {
  const path = violation.path.length > 0 ? violation.path : ["body"];
  const [place = "body", ...way] = path;
  if (call.body === null && way.length === 0 && place === "body") return nothing();
  const missing = violation.keyword === "required";
  const name = /required property '(.*)'/.exec(violation.message)?.[1];
  const loc: Json[] = [place, ...way.map((part) => (/^\d+$/.test(part) ? Number(part) : part))];
  const input = inputAt(call, place, way);
  if (missing)
    return { type: "missing", loc: name ? [...loc, name] : loc, msg: "Field required", input: input ?? null };
  const { type, ctx } = validationType(call, violation, input ?? null);
  return { type, loc, msg: sentence(violation.message), input: input ?? null, ...(ctx ? { ctx } : {}) };
}

function inputAt(call: Call, place: string, way: readonly string[]): Json | undefined {
  if (place === "body") return valueAt(call.body, way);
  const [name = ""] = way;
  return place === "path" ? call.parameters[name] : (call.query.get(name) ?? undefined);
}

/** A body that is null is no object; one that is not there at all is missing. */
function nothing(): JsonObject {
  return { type: "model_attributes_type", loc: ["body"], msg: "Must be object", input: null };
}

function valueAt(body: Json | undefined, way: readonly string[]): Json | undefined {
  let here = body;
  for (const part of way) {
    if (Array.isArray(here)) here = here[Number(part)];
    else here = isObject(here) ? here[part] : undefined;
  }
  return here;
}

/** `Request body property name must be string` → `Must be string`. */
function sentence(message: string): string {
  const text = message.replace(/^Request \w+ (?:(?:property|parameter) \S+ )?/, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
