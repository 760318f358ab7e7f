import type { Operation } from "@kubiya-toolkit/spec/operation";
import { InputError } from "./error.ts";

type Parameter = Operation["query"][number];

/**
 * Writes a query by the styles that the API's document gives. `undefined` is left out, a Date becomes ISO 8601; null,
 * invalid numbers and dates, and objects outside `deepObject` are refused.
 */
export function writeQuery(query: object | undefined, parameters: readonly Parameter[] = []): string {
  return given(query)
    .flatMap(([name, value]) => pairs(parameters.find((one) => one.name === name) ?? { name }, value))
    .join("&");
}

function pairs({ name, style, explode }: Parameter, value: unknown): string[] {
  const key = encode(name);
  const write = (one: unknown) => primitive(name, one);
  if (Array.isArray(value)) {
    if (!style && explode !== false) return value.map((one) => `${key}=${write(one)}`);
    return value.length ? [`${key}=${value.map(write).join(joints[style ?? ""] ?? ",")}`] : [];
  }
  if (style !== "deepObject" || value instanceof Date) return [`${key}=${write(value)}`];
  return given(Object(value)).map(([inner, one]) => `${key}[${encode(inner)}]=${write(one)}`);
}

function given(query: object | undefined): [string, unknown][] {
  return Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
}

const joints: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

function primitive(name: string, value: unknown): string {
  // An invalid date has no JSON.
  const plain = value instanceof Date ? value.toJSON() : value;
  if (/^(string|boolean|bigint)$/.test(typeof plain) || Number.isFinite(plain)) return encode(String(plain));
  throw wrong(
    `parameter ${name} is or holds ${plain === null ? plain : `a ${typeof plain}`}, which a query cannot say`,
  );
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw wrong("holds text that is not well-formed", cause);
  }
}

function wrong(why: string, cause?: unknown): InputError {
  return new InputError(`query ${why}`, { code: "bad_query_parameter", cause });
}
