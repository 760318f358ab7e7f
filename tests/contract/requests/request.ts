import type { Json, Parameter } from "../../../scripts/generate/document.ts";
import { bodiesOf, type Documented } from "../contract.ts";

/** A request as the tests think of it, before it is written down for the wire. */
export interface ContractRequest {
  readonly one: Documented;
  /** Values by `path name`, `query name` and `header name`. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** The value of the header `Authorization`; absent when none is sent. */
  readonly authorization?: string | undefined;
  /** What the body is said to be; absent when there is none. */
  readonly mediaType?: string;
  readonly body?: Json;
  /** Sent in place of the written body: what is no JSON. */
  readonly text?: string;
}

/** A request in the form that `fetch` and curl take. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, below the base URL. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

export function placeOf({ in: where, name }: Pick<Parameter, "in" | "name">): string {
  return `${where} ${name}`;
}

/** Writes a request down. */
export function wireOf(request: ContractRequest): WireRequest {
  const { one, authorization, mediaType } = request;
  const body = bodyOf(request);
  const multipart = body instanceof FormData;
  return {
    method: one.row.method,
    target: targetOf(request),
    headers: {
      ...headersOf(request),
      ...(authorization === undefined ? {} : { authorization }),
      ...(mediaType === undefined || multipart ? {} : { "content-type": mediaType }),
    },
    ...(body === undefined ? {} : { body }),
  };
}

function targetOf({ one, parameters }: ContractRequest): string {
  const path = one.row.path.replace(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(textOf(parameters[`path ${name}`])),
  );
  const query = new URLSearchParams();
  for (const parameter of one.located.parameters) {
    const value = parameter.in === "query" ? parameters[placeOf(parameter)] : undefined;
    if (value === undefined) continue;
    if (!Array.isArray(value)) query.append(parameter.name, textOf(value));
    else if (parameter.explode === false) query.append(parameter.name, value.map(textOf).join(","));
    else for (const item of value) query.append(parameter.name, textOf(item));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

function headersOf({ one, parameters }: ContractRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const parameter of one.located.parameters) {
    const value = parameter.in === "header" ? parameters[placeOf(parameter)] : undefined;
    if (value !== undefined) headers[parameter.name.toLowerCase()] = textOf(value);
  }
  return headers;
}

function bodyOf({ one, mediaType, body, text }: ContractRequest): string | FormData | undefined {
  if (text !== undefined) return text;
  if (mediaType === undefined || body === undefined) return undefined;
  if (mediaType.startsWith("multipart/") && mediaType in bodiesOf(one)) return formOf(body);
  return JSON.stringify(body);
}

function formOf(body: Json): FormData {
  const form = new FormData();
  if (typeof body !== "object" || body === null || Array.isArray(body)) return form;
  for (const [name, value] of Object.entries(body)) {
    if (name === "file" || name === "files") form.append(name, new Blob([textOf(value)]), "file");
    else form.append(name, textOf(value));
  }
  return form;
}

function textOf(value: Json = ""): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
