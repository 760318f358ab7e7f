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
  if (value === undefined || value === null) throw wrong("is missing");
  if (typeof value === "number" && !Number.isFinite(value)) throw wrong("is not a number that can be sent");
  if (!["string", "number", "boolean"].includes(typeof value)) throw wrong(`is of type ${typeof value}`);
  const text = String(value);
  if (text.trim() === "") throw wrong("is empty; it would name the whole collection");
  if (leadsElsewhere(text)) throw wrong("holds a `.` or `..` segment, which would name another resource");
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw wrong("is not well-formed text", cause);
  }
}

/** Whether any segment is a dot segment after as many decodings as a chain of proxies could do. */
function leadsElsewhere(text: string): boolean {
  let here = text;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (here.split(/[/\\]/).some((part) => /^\.{1,2}(;.*)?$/.test(part.trim()))) return true;
    const next = here.replace(/%(2e|2f|5c|25)/gi, (code) => decodeURIComponent(code));
    if (next === here) return false;
    here = next;
  }
  return true;
}
