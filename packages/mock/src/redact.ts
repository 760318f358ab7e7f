import { isObject, type Json } from "./json.ts";

const hidden = /secret|token|password|passwd|api_?key|authorization|credential|webhook_url|^value$|^key$/i;

/** What takes the place of a value that nobody should read. */
const redacted = "«redacted»";

/** A copy in which texts under telling names are not to be read. `sensitive` adds names that a contract marks. */
export function redact(value: Json, sensitive: ReadonlySet<string> = new Set()): Json {
  if (Array.isArray(value)) return value.map((one) => redact(one, sensitive));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const secret = hidden.test(name) || sensitive.has(name);
      return [
        name,
        secret && (typeof one === "string" || typeof one === "number") ? redacted : redact(one, sensitive),
      ];
    }),
  );
}
