import { isObject, type JsonObject } from "../json.ts";
import { at, type OpenApiDocument } from "./document.ts";
import type { Route } from "./route.ts";

/** A document that holds one operation and the components it leads to: Prism reads it in milliseconds. */
export function excerptOf(route: Route): JsonObject {
  const { document } = route;
  const item = document.paths[route.path] ?? {};
  const own: JsonObject = {};
  for (const key of [route.method.toLowerCase(), "parameters"]) {
    const value = item[key];
    if (value !== undefined) own[key] = value;
  }
  const components = componentsUnder(document, own);
  const schemes = document.components?.securitySchemes;
  if (schemes) components.securitySchemes = schemes;
  const excerpt: JsonObject = {
    openapi: document.openapi,
    info: document.info,
    paths: { [route.path]: own },
    components,
  };
  if (document.jsonSchemaDialect) excerpt.jsonSchemaDialect = document.jsonSchemaDialect;
  return structuredClone(excerpt);
}

function componentsUnder(document: OpenApiDocument, start: JsonObject): JsonObject {
  const components: JsonObject = {};
  const waiting: unknown[] = [start];
  while (waiting.length > 0) {
    for (const pointer of pointersIn(waiting.pop())) {
      const [, , section = "", name = ""] = pointer.split("/");
      const kept = isObject(components[section]) ? components[section] : {};
      if (name in kept) continue;
      const value = at(document, `#/components/${section}/${name}`);
      if (value === undefined) continue;
      kept[name] = value;
      components[section] = kept;
      waiting.push(value);
    }
  }
  return components;
}

/** Every local pointer below a value, those of a discriminator's mapping too. */
function pointersIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("#/components/") ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(pointersIn);
  if (isObject(value)) return Object.values(value).flatMap(pointersIn);
  return [];
}
