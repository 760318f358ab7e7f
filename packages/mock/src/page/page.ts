import { type Json, objectOf, textOf } from "../json.ts";
import type { Answer } from "../road/exchange.ts";
import type { Front, World } from "../road/world.ts";
import { apis } from "../spec/family.ts";
import { type Route, routeKey } from "../spec/route.ts";
import { markup } from "./markup.ts";

const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:",
};

/** The page at `/`, for browsers: what is served, and with the administration also the state and the last requests. */
export function pageFront(world: World, admin: boolean): Front {
  return ({ method, url, headers: asked }) => {
    if (url.pathname !== "/" || (method !== "GET" && method !== "HEAD")) return undefined;
    if (!asked.get("accept")?.includes("text/html")) return undefined;
    return Promise.resolve(pageAnswer(world, admin));
  };
}

function pageAnswer(world: World, admin: boolean): Answer {
  return { status: 200, headers, text: markup(dataOf(world, admin)), own: true };
}

function dataOf(world: World, admin: boolean): Json {
  const served = apis.flatMap((api) => {
    const routes = world.routes.filter((route) => route.api === api);
    const [first] = routes;
    if (!first) return [];
    const { title = api, version = "" } = first.document.info;
    return [{ api, title, version, operations: routes.map((route) => operationOf(world, route)) }];
  });
  return { admin, quirks: world.quirks, apis: served };
}

function operationOf(world: World, route: Route): Json {
  const operation = objectOf(route.document.paths[route.path]?.[route.method.toLowerCase()]);
  return {
    id: route.id,
    method: route.method,
    path: route.path,
    summary: textOf(operation.summary) ?? "",
    state: world.handlers.has(routeKey(route)),
  };
}
