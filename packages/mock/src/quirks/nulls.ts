import { isObject, type Json, objectOf } from "../json.ts";
import type { Call } from "../road/exchange.ts";
import { poisonedPlaces, poisonOf } from "./poison-of.ts";
import { broken, type Quirk } from "./quirk.ts";

/** Nulls that are taken with 200 and change nothing: all of a skill's, and an agent's system prompt. */
export const nullIgnored: Quirk = {
  name: "null-ignored",
  seen: "kinds.skill.update.sending_null: is ignored",
  waives: (call, { path, keyword }) =>
    path[0] === "body" && /^(?:type|enum)$/.test(keyword) && isNull(call, path[1]),
  before: (call) => {
    const only = call.route.shape === "/api/v1/agents/{}" ? "system_prompt" : undefined;
    const kept = Object.entries(objectOf(call.body)).filter(
      ([name, value]) => value !== null || (only !== undefined && name !== only),
    );
    return { ...call, body: Object.fromEntries(kept) };
  },
};

/** A null that is stored and then breaks every read of its kind, until a value is written again. */
export const poisonousNull: Quirk = {
  name: "poisonous-null",
  seen: "poison.fields",
  waives: (call, { path }) => {
    const field = path[1] ?? "";
    if (path[0] !== "body" || !poisonOf(call.route.shape).includes(field)) return false;
    return isNull(call, field);
  },
  after: poisoned,
};

/** What the poison does to reads, which list no quirk of their own. */
export const poisonedReads: Quirk = {
  name: "poisoned-reads",
  seen: "poison.seen: GET of the item AND of the list answer 500",
  at: poisonedPlaces,
  after: poisoned,
};

function poisoned(call: Call, answer: { readonly status: number; readonly body?: Json }) {
  if (answer.status !== 200) return undefined;
  const rows = Array.isArray(answer.body) ? answer.body : [answer.body];
  const fields = poisonOf(call.route.shape);
  const bad = rows.some((row) => isObject(row) && fields.some((field) => row[field] === null));
  return bad ? broken(call, "Failed: 1 validation error for the response") : undefined;
}

function isNull(call: Call, field: string | undefined): boolean {
  return field !== undefined && objectOf(call.body)[field] === null;
}
