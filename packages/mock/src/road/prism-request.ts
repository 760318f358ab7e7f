import type { Json } from "../json.ts";
import type { PrismRequest } from "../prism/operation.ts";
import type { Incoming } from "./exchange.ts";
import { formForPrism } from "./multipart.ts";

/** A request in the form in which Prism checks it. */
export function prismRequest(incoming: Incoming, path: string, body: Json | undefined): PrismRequest {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(incoming.url.searchParams.keys())) {
    const [first = "", ...others] = incoming.url.searchParams.getAll(name);
    query[name] = others.length > 0 ? [first, ...others] : first;
  }
  const headers = Object.fromEntries(incoming.headers);
  const method = methodOf(incoming.method);
  const type = incoming.headers.get("content-type") ?? "";
  const form = typeof body === "string" && type.toLowerCase().startsWith("multipart/form-data");
  const checked = form ? formForPrism(body, type) : body;
  return { method, url: { path, query }, headers, ...(checked === undefined ? {} : { body: checked }) };
}

export function methodOf(method: string): PrismRequest["method"] {
  switch (method) {
    case "POST":
      return "post";
    case "PUT":
      return "put";
    case "PATCH":
      return "patch";
    case "DELETE":
      return "delete";
    default:
      return "get";
  }
}
