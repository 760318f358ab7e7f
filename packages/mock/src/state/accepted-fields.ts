import { isObject, type Json, type JsonObject, objectOf } from "../json.ts";
import { fieldsOf } from "../prism/fields-of.ts";
import { plays } from "../quirks/plays.ts";
import { poisonOf } from "../quirks/poison-of.ts";
import { Refusal } from "../refusal.ts";
import type { Call } from "../road/exchange.ts";
import type { Resource } from "./resource.ts";

/** What a request sets: the fields that the contract names, unknown ones dropped silently as the service does. */
export function acceptedFields(call: Call, resource: Resource): JsonObject {
  const accepted: JsonObject = {};
  for (const [name, value] of Object.entries(objectOf(call.body))) {
    if ((call.fields && !call.fields.has(name)) || resource.computed?.includes(name)) continue;
    accepted[name] = resource.closed?.includes(name) ? named(call.fields?.get(name), value) : value;
  }
  return accepted;
}

/** The sent fields with every null turned into what it means for the resource. */
export function withoutNulls(call: Call, resource: Resource, sent: JsonObject): JsonObject {
  const fields: JsonObject = {};
  for (const [name, value] of Object.entries(sent)) {
    fields[name] = value === null ? meaningOfNull(call, resource, name) : value;
  }
  return fields;
}

function meaningOfNull(call: Call, resource: Resource, name: string): Json {
  if (plays(call, "poisonous-null") && poisonOf(call.route.shape).includes(name)) return null;
  if (resource.required?.includes(name)) throw notNull(name);
  return resource.empties?.[name] ?? null;
}

function named(schema: Json | undefined, value: Json): Json {
  const known = fieldsOf(schema);
  if (!known || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => known.has(name)));
}

function notNull(field: string): Refusal {
  return new Refusal(422, "not_null", `${field} cannot be null`, {
    detail: [
      { type: "string_type", loc: ["body", field], msg: "Input should be a valid string", input: null },
    ],
    details: { [field]: "cannot be null" },
  });
}
