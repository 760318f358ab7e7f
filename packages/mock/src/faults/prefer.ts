/** What a test asks for in the header `Prefer`. */
export interface Preference {
  /** Answer with this status, carrying nothing out. */
  readonly code?: number;
  readonly retryAfter?: string;
  /** Name of the example to answer with. */
  readonly example?: string;
  readonly fault?: "reset" | "hang";
  readonly quirks: boolean;
}

/** Reads `Prefer: code=429;retry-after=2`, `example=NAME`, `fault=reset`, `fault=hang`, `quirks`. */
export function preferenceOf(headers: Headers): Preference {
  const words = new Map<string, string>();
  for (const part of (headers.get("prefer") ?? "").split(/[,;]/)) {
    const [name = "", value = ""] = part.split("=", 2).map((text) => text.trim().replace(/^"|"$/g, ""));
    if (name) words.set(name.toLowerCase(), value);
  }
  const code = Number(words.get("code"));
  const fault = words.get("fault");
  const retryAfter = words.get("retry-after");
  const example = words.get("example");
  return {
    quirks: words.has("quirks"),
    ...(Number.isInteger(code) && code >= 200 && code < 600 ? { code } : {}),
    ...(retryAfter ? { retryAfter } : {}),
    ...(example ? { example } : {}),
    ...(fault === "reset" || fault === "hang" ? { fault } : {}),
  };
}
