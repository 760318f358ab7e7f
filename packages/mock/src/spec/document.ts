import { isObject, type Json, type JsonObject } from "../json.ts";

/** The part of an OpenAPI 3.1 document that the mock reads itself; Prism reads the rest. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly jsonSchemaDialect?: string;
  readonly info: JsonObject;
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: Json;
  readonly paths: Readonly<Record<string, JsonObject>>;
  readonly components?: Readonly<Record<string, JsonObject>>;
}

/** What a local `$ref` names, or the value itself. */
export function dereference(document: OpenApiDocument, value: Json | undefined): Json | undefined {
  let here = value;
  for (let hops = 0; hops < 16 && isObject(here) && typeof here.$ref === "string"; hops++)
    here = at(document, here.$ref);
  return here;
}

/** What stands at a local pointer such as `#/components/schemas/Agent`. */
export function at(document: OpenApiDocument, pointer: string): Json | undefined {
  const root: unknown = document;
  let here = root;
  for (const part of pointer.replace(/^#\//, "").split("/")) {
    if (!isObject(here)) return undefined;
    here = here[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return isJson(here) ? here : undefined;
}

function isJson(value: unknown): value is Json {
  return value !== undefined;
}
