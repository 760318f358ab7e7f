import { isFound } from "../rows.ts";

/** `{"a.b": 1}` as `{"a": {"b": 1}}`, as the official program reads events. */
export function expanded(value: unknown): unknown {
  if (!isFound(value)) return value ?? {};
  let whole: Readonly<Record<string, unknown>> = {};
  for (const [key, one] of Object.entries(value)) whole = placed(whole, key.split("."), one);
  return whole;
}

function placed(
  object: Readonly<Record<string, unknown>>,
  [key = "", ...rest]: readonly string[],
  value: unknown,
) {
  const inner = object[key];
  const next: unknown = rest.length ? placed(isFound(inner) ? inner : {}, rest, value) : value;
  return { ...object, [key]: next };
}
