import { deref, type Json, type Schema } from "../../../scripts/generate/document.ts";
import { bodiesOf, type Documented, examplesOf } from "../contract.ts";
import { isSchema, listOf } from "../values/forms.ts";
import { type Things, withReferences } from "./things.ts";

/** Fields that tell a thing from others of its kind. */
const telling = ["name", "key", "value", "title", "email", "url", "file_path"];

/** What an operation is sent when it makes or changes something: its example, under a name of ours. */
export function bodyFor(
  one: Documented,
  things: Things,
  name: string,
  which = 0,
): { mediaType: string; body: Json } | undefined {
  const [first] = Object.entries(bodiesOf(one));
  if (!first) return undefined;
  const [mediaType, media] = first;
  const example = examplesOf(one.document, media)[which];
  if (example === undefined && which > 0) return undefined;
  const required = listOf(deref<Schema>(one.document, media.schema ?? {}).required).map(String);
  return { mediaType, body: named(withReferences(example ?? {}, things, required), name) };
}

function named(body: Json, name: string): Json {
  if (!isSchema(body)) return body;
  const field = telling.find((one) => typeof body[one] === "string");
  const entries = Object.entries(body).map(([key, value]): [string, Json] =>
    (key === field || key === "key") && typeof value === "string" ? [key, alike(value, name)] : [key, value],
  );
  return Object.fromEntries(entries);
}

/** A name in the manner of an example: `PAY` → `CONTRACTAGENT`, `A_TOKEN` → `CONTRACT_AGENT`, a URL with it as its path. */
function alike(example: string, name: string): string {
  if (example.startsWith("https://")) return `https://contract.example/${name}`;
  if (example.includes("@")) return `${name}@contract.example`;
  if (/^[A-Z]{2,10}$/.test(example))
    return name
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, "")
      .slice(-10);
  return /^[A-Z][A-Z0-9_]+$/.test(example) ? name.toUpperCase().replaceAll("-", "_") : name;
}

/** The id under which something was stored, as its answer tells it. */
export function idIn(answer: unknown, parameter: string): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const data: unknown = Reflect.get(answer, "data");
  for (const name of [parameter, snake(parameter), "uuid", "id", "name"]) {
    for (const holder of [answer, typeof data === "object" && data ? data : {}]) {
      const id: unknown = Reflect.get(holder, name);
      if (typeof id === "string" && id !== "") return id;
    }
  }
  return undefined;
}

function snake(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
}
