/** What an error's body says, whatever its shape. */
export interface ErrorDetail {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  /** Seconds, where the body asks for a wait. */
  readonly retryAfter: number | undefined;
}

const longest = 600;

/** An error's body: parsed where it is JSON, else its text. */
export function errorBody(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Reads the shapes in which the APIs say what went wrong: `{error: {code, message, details}, request_id}`, the flat form
 * `{error, details, errorCode, retryAfter}`, `{detail}` with a text, an object or a list of validation entries, plain text and HTML.
 * Values that were sent are left out, and so are SQL and its parameters.
 */
export function errorDetail(body: unknown): ErrorDetail {
  const top = record(body);
  const inner = record(top.error);
  const deep = record(top.detail);
  const said = typeof body === "string" ? plain(body) : fromObject(top, inner, deep);
  const { retryAfter } = top;
  return {
    code: text(inner.code) ?? text(top.errorCode) ?? text(top.code) ?? text(deep.code),
    detail: said && withoutSql(said).slice(0, longest),
    requestId: text(top.request_id) ?? text(inner.request_id),
    retryAfter: Number(retryAfter) >= 0 ? Number(retryAfter) : undefined,
  };
}

type Fields = Record<string, unknown>;

function fromObject(top: Fields, inner: Fields, deep: Fields): string | undefined {
  const { detail, details } = top;
  const parts = Array.isArray(detail)
    ? [detail.map(validationEntry).join("; ")]
    : [
        top.error,
        inner.message,
        detail,
        deep.error,
        deep.message,
        deep.hint,
        details,
        fields(inner),
        top.message,
      ].map(text);
  return [...new Set(parts)].filter(Boolean).join(": ") || undefined;
}

/** `body.name: Field required`; the value that was sent (`input`) is not repeated. */
function validationEntry(entry: unknown): string {
  const { loc, msg } = record(entry);
  return [[loc].flat().join("."), text(msg) ?? text(entry) ?? "is not valid"].filter(Boolean).join(": ");
}

/** `{ name: "Name is required" }` → `name: Name is required`. */
function fields({ details }: Fields): string {
  return Object.entries(record(details))
    .flatMap(([name, value]) => (typeof value === "object" ? [] : `${name}: ${value}`))
    .join(", ");
}

/** Of a page of HTML its title; of any other text its beginning. */
function plain(body: string): string {
  if (!/^\s*<(!doctype|html|\?xml)/i.test(body)) return body;
  const [, title] = /<title[^>]*>([^<]*)/i.exec(body) ?? [];
  return `a page of HTML${title ? ` titled "${title.trim()}"` : ""}`;
}

/** Cuts what a database driver adds to a message: the statement, its parameters, and the values of the row. */
export function withoutSql(said: string): string {
  return said
    .replace(/\bKey \(([^)]*)\)=\([\s\S]*?\)(?= already| is | conflicts|\.|$)/g, "Key ($1)")
    .replace(/\b(invalid input (?:syntax|value) for [^:]*): "[\s\S]*?"(?=\s|$)/gi, "$1")
    .replace(
      /\[(SQL|parameters):[\s\S]*|\(Background on this error[\s\S]*|\b(CONTEXT:|Failing row contains)[\s\S]*/i,
      "",
    )
    .replace(
      /\b(SELECT\s[\s\S]+?\sFROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|WITH\s+\S+\s+AS\s+\()\s[\s\S]*/,
      "(statement left out)",
    )
    .replace(/\s+/g, " ")
    .trim();
}

function record(value: unknown): Fields {
  return Array.isArray(value) || typeof value !== "object" ? {} : Object(value);
}

function text(value: unknown): string | undefined {
  return ["string", "number"].includes(typeof value) ? String(value).trim() || undefined : undefined;
}
