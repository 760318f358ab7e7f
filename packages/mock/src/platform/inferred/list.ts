import { type Json, type JsonObject, objectOf } from "../../json.ts";
import type { Answer, Call } from "../../road/exchange.ts";
import { page } from "../../state/page.ts";
import { answerForms, operationOf } from "./form.ts";

/** A list as its operation answers it: filtered, searched, sorted, and in the envelope that the contract gives it. */
export function listAnswer(call: Call, objects: readonly JsonObject[]): Answer {
  const kept = sorted(
    call,
    objects.filter((one) => matches(call, one)),
  );
  const { bare } = answerForms(call.route);
  const { items } = objectOf(operationOf(call.route)["x-pagination"]);
  if (bare || call.route.paging || typeof items !== "string")
    return { status: 200, ...page(call, kept, (one): Json => one) };
  return { status: 200, body: { [items]: kept } };
}

const searches = ["search", "query", "filter"];
const searched = ["name", "description", "content", "title", "url"];
/** Words of the query that are no field, and the field they are compared with. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  agent: ["agent_id"],
  runner: ["runner_id"],
  tag: ["tags", "labels"],
  tags: ["tags", "labels"],
  group: ["groups"],
};

function matches(call: Call, one: JsonObject): boolean {
  const { paging } = call.route;
  const own = [paging?.limit, paging?.offset, paging?.page, "sort", "order"];
  for (const [name, wanted] of call.query) {
    if (own.includes(name) || wanted === "") continue;
    if (searches.includes(name)) {
      if (!searched.some((field) => contains(one[field], wanted))) return false;
      continue;
    }
    const fields = [name, ...(aliases[name] ?? [])].filter((field) => one[field] !== undefined);
    if (fields.length > 0 && !fields.some((field) => equals(one[field], wanted))) return false;
  }
  return true;
}

function contains(value: Json | undefined, wanted: string): boolean {
  return typeof value === "string" && value.toLowerCase().includes(wanted.toLowerCase());
}

function equals(value: Json | undefined, wanted: string): boolean {
  if (Array.isArray(value)) return wanted.split(",").some((one) => value.includes(one));
  if (wanted === "active" && value === true) return true;
  return String(value) === wanted;
}

function sorted(call: Call, objects: JsonObject[]): JsonObject[] {
  const field = call.query.get("sort");
  if (field === null || !objects.every((one) => typeof one[field] === "string")) return objects;
  const factor = call.query.get("order") === "desc" ? -1 : 1;
  return objects.sort((a, b) => factor * String(a[field]).localeCompare(String(b[field])));
}
