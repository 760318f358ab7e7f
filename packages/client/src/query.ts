import type { Operation } from "@kubiya-toolkit/spec";
import { InputError } from "./error.ts";

type Parameter = Operation["query"][number];

/**
 * Writes a query by the styles that the API's document gives. `undefined` is left out, a Date becomes ISO 8601; null,
 * invalid numbers and dates, and objects outside `deepObject` are refused.
 */
export function writeQuery(query: object | undefined, parameters: readonly Parameter[] = []): string {
  return Object.entries(query ?? {})
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => pairs(parameters.find((one) => one.name === name) ?? { name }, value))
    .join("&");
}

function pairs(parameter: Parameter, value: unknown): string[] {
  const { name, style, explode } = parameter;
  if (Array.isArray(value)) {
    const written = value.map((one) => encode(primitive(name, one)));
    if (written.length === 0) return [];
    if (style === undefined && explode !== false) return written.map((one) => `${encode(name)}=${one}`);
    const joint = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
    return [`${encode(name)}=${written.join(joint)}`];
  }
  if (style === "deepObject" && isPlainObject(value)) {
    return Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => `${encode(name)}[${encode(key)}]=${encode(primitive(`${name}.${key}`, one))}`);
  }
  return [`${encode(name)}=${encode(primitive(name, value))}`];
}

function primitive(name: string, value: unknown): string {
  const wrong = (why: string) =>
    new InputError(`query parameter ${name} ${why}`, { code: "bad_query_parameter" });
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw wrong("is an invalid Date");
    return value.toISOString();
  }
  if (value === null || value === undefined)
    throw wrong(`is ${value}, which a query cannot say; leave it out`);
  if (typeof value === "number" && !Number.isFinite(value)) throw wrong(`is ${value}`);
  if (["string", "number", "boolean", "bigint"].includes(typeof value)) return String(value);
  throw wrong("holds an object or a list in a list, which a query cannot say");
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new InputError("the query holds text that is not well-formed", {
      code: "bad_query_parameter",
      cause,
    });
  }
}
