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
  return {
    code: text(inner.code) ?? text(top.errorCode) ?? text(top.code) ?? text(deep.code),
    detail: said && withoutSql(said).slice(0, longest),
    requestId: word(top.request_id) ?? word(inner.request_id),
    retryAfter: typeof top.retryAfter === "number" && top.retryAfter >= 0 ? top.retryAfter : undefined,
  };
}

type Fields = Record<string, unknown>;

function fromObject(top: Fields, inner: Fields, deep: Fields): string | undefined {
  const { detail, error, details, message } = top;
  if (Array.isArray(detail)) return detail.map(validationEntry).join("; ");
  const parts = [
    text(error) ?? text(inner.message),
    text(detail) ?? text(deep.error),
    text(deep.message),
    text(deep.hint),
    text(details) ?? fields(inner.details),
    text(message),
  ];
  return parts.filter((part, at) => part !== undefined && parts.indexOf(part) === at).join(": ") || undefined;
}

/** `body.name: Field required`; the value that was sent (`input`) is not repeated. */
function validationEntry(entry: unknown): string {
  const { loc, msg } = record(entry);
  const place = Array.isArray(loc) ? loc.join(".") : "";
  return [place, text(msg) ?? text(entry) ?? "is not valid"].filter(Boolean).join(": ");
}

/** `{ name: "Name is required" }` → `name: Name is required`. */
function fields(details: unknown): string | undefined {
  const said = Object.entries(record(details)).filter(
    ([, value]) => typeof value === "string" || typeof value === "number",
  );
  return said.length ? said.map(([name, value]) => `${name}: ${value}`).join(", ") : undefined;
}

/** Of a page of HTML its title; of any other text its beginning. */
function plain(body: string): string | undefined {
  if (!/^\s*<(!doctype|html|\?xml)/i.test(body)) return body.trim().replace(/\s+/g, " ") || undefined;
  const title = /<title[^>]*>([^<]*)/i.exec(body)?.[1]?.trim();
  return title ? `a page of HTML titled "${title}"` : "a page of HTML";
}

/** Cuts what a database driver adds to a message: the statement, its parameters, and the values of the row. */
export function withoutSql(said: string): string {
  return said
    .replace(/\s*\[SQL:[\s\S]*$/i, "")
    .replace(/\s*\[parameters:[\s\S]*$/i, "")
    .replace(/\s*\(Background on this error[\s\S]*$/i, "")
    .replace(/\bKey \(([^)]*)\)=\([\s\S]*?\)(?= already| is | conflicts|\.|$)/g, "Key ($1)")
    .replace(/\s*\bCONTEXT:[\s\S]*$/, "")
    .replace(/\b(invalid input (?:syntax|value) for [^:]*): "[\s\S]*?"(?=\s|$)/gi, "$1")
    .replace(/\bFailing row contains \([\s\S]*$/i, "a row was refused")
    .replace(
      /\b(SELECT\s[\s\S]+?\sFROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|WITH\s+\S+\s+AS\s+\()\s[\s\S]*$/,
      "(statement left out)",
    )
    .replace(/\s+/g, " ")
    .trim();
}

function record(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function word(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : text(value);
}
