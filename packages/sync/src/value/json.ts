export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Absent, null, `""`, `[]` and `{}`: what the APIs use to say that nothing is there. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** The value at a dotted path; `environments[].id` collects one value of each item. */
export function at(value: Json | undefined, path: string): Json | undefined {
  if (!path.includes(".")) return isObject(value) ? value[path] : undefined;
  let here = value;
  const parts = path.split(".");
  for (const [index, part] of parts.entries()) {
    if (!isObject(here)) return undefined;
    if (!part.endsWith("[]")) {
      here = here[part];
      continue;
    }
    const items = here[part.slice(0, -2)];
    if (!isList(items)) return undefined;
    const rest = parts.slice(index + 1).join(".");
    return items.map((item) => at(item, rest)).filter((item) => item !== undefined);
  }
  return here;
}

/** A copy with a value put at a path; objects on the way are made where they lack. */
export function put(object: JsonObject, path: readonly string[], value: Json): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) return object;
  if (!rest.length) return { ...object, [key]: value };
  const inner = object[key];
  return { ...object, [key]: put(isObject(inner) ? inner : {}, rest, value) };
}

/** One text for all spellings of a value: keys sorted. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(",")}}`;
}

/** A copy in which every text went through a function. */
export function mapText(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value);
  if (isList(value)) return value.map((item) => mapText(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapText(inner, change)]));
}

/** Whether any value in a value, itself included, passes a test. */
export function some(value: Json | undefined, test: (one: Json) => boolean): boolean {
  if (value === undefined) return false;
  if (test(value)) return true;
  if (isList(value)) return value.some((item) => some(item, test));
  if (!isObject(value)) return false;
  for (const key in value) if (some(value[key], test)) return true;
  return false;
}

/** Every text in a value, with the path to it. */
export function* texts(
  value: Json | undefined,
  path: readonly (string | number)[] = [],
): Generator<[(string | number)[], string]> {
  if (typeof value === "string") yield [[...path], value];
  else if (isList(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (isObject(value))
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** An object's values as texts, as paths take them. */
export function asTexts(values: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
