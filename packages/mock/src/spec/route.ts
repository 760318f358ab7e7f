import type { Api, Pagination } from "@kubiya-toolkit/spec";
import { isObject, type Json, type JsonObject, objectOf, stringsOf, textOf } from "../json.ts";
import { dereference, type OpenApiDocument } from "./document.ts";
import { type Family, familyOf } from "./family.ts";

/** Kinds of calls that are counted together (`x-rate-limit-class`). */
export type RateLimitClass = "read" | "write" | "delete" | "execute" | "search";

/** One operation of one API: enough to find it and to decide who may call it. */
export interface Route {
  readonly id: string;
  readonly api: Api;
  readonly family: Family;
  readonly method: string;
  /** Path template as in the document. */
  readonly path: string;
  /** The template without its parameters' names: `/api/v1/agents/{}`. */
  readonly shape: string;
  /** Whether it can be called without a key. */
  readonly open: boolean;
  /** Media types a body may have; none when the operation takes no body. */
  readonly bodyTypes: readonly string[];
  /** How a list is cut (`x-pagination`). */
  readonly paging?: Pagination;
  readonly rateLimitClass: RateLimitClass;
  /** Seen faults of the service, by their names in `spec/quirks.yaml` (`x-quirks`). */
  readonly quirks: readonly string[];
  readonly document: OpenApiDocument;
}

const classes: readonly RateLimitClass[] = ["read", "write", "delete", "execute", "search"];

const methods = ["get", "head", "post", "put", "patch", "delete"];

const known = new WeakMap<OpenApiDocument, readonly Route[]>();

/** Every operation of a document; the same routes for the same document, so that mocks share what Prism has read. */
export function routesOf(api: Api, document: OpenApiDocument): readonly Route[] {
  const routes = known.get(document) ?? readRoutes(api, document);
  known.set(document, routes);
  return routes;
}

function readRoutes(api: Api, document: OpenApiDocument): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [routeOf(api, document, method, path, operation)] : [];
    }),
  );
}

/** `/api/v1/agents/{agent_id}` → `/api/v1/agents/{}`. */
function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}").replace(/(.)\/+$/, "$1");
}

/** Under which name the handlers of an operation are kept: `control-plane GET /api/v1/agents/{}`. */
export function routeKey({ family, method, shape }: Pick<Route, "family" | "method" | "shape">): string {
  return `${family} ${method} ${shape}`;
}

function routeOf(
  api: Api,
  document: OpenApiDocument,
  method: string,
  path: string,
  operation: JsonObject,
): Route {
  const body = dereference(document, operation.requestBody);
  const paging = pagingOf(operation["x-pagination"]);
  return {
    id: textOf(operation.operationId) ?? `${method} ${path}`,
    api,
    family: familyOf(api),
    method: method.toUpperCase(),
    path,
    shape: shapeOf(path),
    open: isOpen(operation.security ?? document.security),
    bodyTypes: isObject(body) ? Object.keys(objectOf(body.content)) : [],
    ...(paging ? { paging } : {}),
    rateLimitClass: classes.find((one) => one === operation["x-rate-limit-class"]) ?? "read",
    quirks: stringsOf(operation["x-quirks"]),
    document,
  };
}

function isOpen(security: Json | undefined): boolean {
  if (!Array.isArray(security)) return false;
  return security.length === 0 || security.some((one) => isObject(one) && Object.keys(one).length === 0);
}

function pagingOf(value: Json | undefined): Pagination | undefined {
  if (!isObject(value)) return undefined;
  const { style } = value;
  if (style !== "offset" && style !== "page") return undefined;
  const names = Object.fromEntries(
    ["offset", "page", "limit", "items", "total", "hasMore"].flatMap((key) => {
      const name = textOf(value[key]);
      return name === undefined ? [] : [[key, name]];
    }),
  );
  const { defaultLimit, bareUnless } = value;
  return {
    style,
    ...names,
    ...(typeof defaultLimit === "number" ? { defaultLimit } : {}),
    ...(Array.isArray(bareUnless) ? { bareUnless: stringsOf(bareUnless) } : {}),
  };
}
