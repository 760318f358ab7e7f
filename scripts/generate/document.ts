/** The part of an OpenAPI 3.1 document that the printers read. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Schema {
  [keyword: string]: Json | undefined;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  example?: Json;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { summary?: string; value: Json } | Reference>;
}

export interface Answer {
  description: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, Json>;
}

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> } | Reference;
  responses: Record<string, Answer | Reference>;
  security?: Record<string, string[]>[];
  [extension: `x-${string}`]: Json | undefined;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers: { url: string; description?: string }[];
  tags: { name: string; description?: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, OperationObject | (Parameter | Reference)[] | undefined>>;
  webhooks?: Record<string, Record<string, OperationObject>>;
  components: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, Schema>;
    [section: string]: Record<string, unknown> | undefined;
  };
  [extension: `x-${string}`]: Json | undefined;
}

const methods = ["get", "head", "post", "put", "patch", "delete"] as const;

/** Follows a local `$ref` to what it names; anything else is returned as it is. */
export function deref<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let here: unknown = value;
  for (let hops = 0; hops < 16 && isReference(here); hops++) {
    here = here.$ref
      .slice(2)
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
    if (here === undefined) throw new Error(`nothing stands at ${(value as Reference).$ref}`);
  }
  return here as T;
}

/** Whether a value is a Reference Object. */
export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && typeof (value as Reference).$ref === "string";
}

export interface LocatedOperation {
  path: string;
  method: string;
  operation: OperationObject;
  parameters: Parameter[];
}

/** Every operation of a document in the order of its paths, with the parameters of its path item joined in. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      if (!operation) return [];
      const common = (item.parameters ?? []) as (Parameter | Reference)[];
      const parameters = [...common, ...(operation.parameters ?? [])].map((p) =>
        deref<Parameter>(document, p),
      );
      return [{ path, method: method.toUpperCase(), operation, parameters }];
    }),
  );
}
