import type { Json, JsonObject } from "../../json.ts";
import { stamp } from "../../state/stamp.ts";
import type { Row } from "../../state/table.ts";
import type { Form } from "./form.ts";

/** What is known of a kind of object when one of them is shown. */
export interface Showing {
  /** Fields in which the id stands. */
  readonly ids: ReadonlySet<string>;
  /** Fields that a request can set. */
  readonly sendable: ReadonlySet<string>;
  /** Fields that the service fills in: their values, where the contract does not say them. */
  readonly filled: JsonObject;
  /** The organisation's name. */
  readonly organisation: string;
}

const makers = new Set(["created_by", "user_email", "user_created", "user_last_updated", "owner"]);

/** The person behind every key: keys have none here. */
export const person = "a@example.com";

/**
 * A row in the form that an operation answers with: what was stored, and what the service fills in by itself. What a
 * request sends and the answer has no place for, or marks as sensitive, is never shown.
 */
export function shown(forms: readonly Form[], row: Row, showing: Showing): JsonObject {
  const body: JsonObject = {};
  const form = fitting(forms, row, showing);
  for (const [name, schema] of form?.fields ?? []) {
    const value = fieldValue(name, schema, row, showing);
    if (value === null ? takes(schema, "null") : value !== undefined) body[name] = value ?? null;
    else if (form?.required.includes(name)) body[name] = emptyOf(schema);
  }
  return body;
}

/** Of several forms the one that has a place for most of what is stored and lacks least of what it requires. */
function fitting(forms: readonly Form[], row: Row, showing: Showing): Form | undefined {
  if (forms.length < 2) return forms[0];
  const stored = Object.keys(row.fields);
  const score = (form: Form) =>
    stored.filter((name) => form.fields.has(name)).length -
    form.required.filter((name) => !stored.includes(name) && !showing.ids.has(name)).length * 2;
  return forms.reduce((best, form) => (score(form) > score(best) ? form : best));
}

function fieldValue(name: string, schema: JsonObject, row: Row, showing: Showing): Json | undefined {
  if (showing.ids.has(name)) return row.id;
  if (name === "created_at" || name === "create_at") return stamp(row.created, "z");
  if (name === "updated_at") return stamp(row.updated, "z");
  if (showing.sendable.has(name) && schema["x-sensitive"] === true) return undefined;
  if (row.fields[name] !== undefined) return row.fields[name];
  if (showing.filled[name] !== undefined) return showing.filled[name];
  return showing.sendable.has(name) ? undefined : filledIn(name, schema, showing);
}

/** What the service says by itself of a new object: who made it, that it is in use, counters at their beginning. */
function filledIn(name: string, schema: JsonObject, showing: Showing): Json | undefined {
  if (name === "org" || name === "organization") return showing.organisation;
  if (makers.has(name)) return person;
  if (name === "status") return firstOf(schema.enum) ?? firstOf(schema["x-extensible-enum"]);
  if (takes(schema, "integer") && typeof schema.minimum === "number") return schema.minimum;
  return undefined;
}

function firstOf(values: Json | undefined): Json | undefined {
  return Array.isArray(values) ? values[0] : undefined;
}

function takes(schema: JsonObject, type: string): boolean {
  return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type;
}

/** The smallest value of a required field that nobody has set. */
function emptyOf(schema: JsonObject): Json {
  const first = firstOf(schema.enum) ?? firstOf(schema["x-extensible-enum"]);
  if (first !== undefined) return first;
  if (takes(schema, "null")) return null;
  if (takes(schema, "array")) return [];
  if (takes(schema, "boolean")) return false;
  if (takes(schema, "integer") || takes(schema, "number"))
    return typeof schema.minimum === "number" ? schema.minimum : 0;
  return takes(schema, "object") ? {} : "";
}
