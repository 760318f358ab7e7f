import { InputError } from "./error.ts";

/** Values of path parameters by name. */
export type PathValues = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Fills a path template. Values are percent-encoded; what could lead to another resource (nothing, `.`, `..`, and
 * their encoded forms) is refused.
 */
export function fillPath(template: string, values: PathValues = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => segment(name, values[name]));
}

function segment(name: string, value: unknown): string {
  const wrong = (why: string, cause?: unknown) =>
    new InputError(`path parameter ${name} ${why}`, { code: "bad_path_parameter", cause });
  const text = `${value ?? ""}`;
  if (!text.trim()) throw wrong("is missing or empty; that would name the whole collection");
  if (!/^(string|boolean)$/.test(typeof value) && !Number.isFinite(value))
    throw wrong("is no text and no number");
  if (leadsElsewhere(text)) throw wrong("has a `.` or `..` segment, which would name another resource");
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw wrong("is not well-formed", cause);
  }
}

/** Whether any segment is a dot segment after any number of decodings, as a chain of proxies could do. */
function leadsElsewhere(text: string): boolean {
  const decoded = text.replace(/%(2e|2f|5c|25)/gi, decodeURIComponent);
  return decoded === text ? /(^|[/\\])\s*\.{1,2}\s*(;[^/\\]*)?($|[/\\])/.test(text) : leadsElsewhere(decoded);
}
