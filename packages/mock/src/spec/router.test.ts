import { expect, test } from "vitest";
import type { OpenApiDocument } from "./document.ts";
import { routesOf } from "./route.ts";
import { createRouter, namedValues } from "./router.ts";

const operation = { operationId: "x", responses: {} };
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: {},
  paths: {
    "/api/v1/agents": { get: { ...operation, operationId: "listAgents" }, post: operation },
    "/api/v1/agents/default": { get: { ...operation, operationId: "getDefault" } },
    "/api/v1/agents/{agent_id}": { get: { ...operation, operationId: "getAgent" } },
    "/api/v1/agents/{agent_id}/skills/{skill_id}": { delete: { ...operation, operationId: "dropSkill" } },
    "/api/v1/{kind}/default/all": { get: { ...operation, operationId: "allDefaults" } },
  },
};
const router = createRouter(routesOf("control-plane", document));
const idAt = (method: string, path: string) => router.find(path)?.routes.get(method)?.id;

test("a path finds its operation", () => {
  expect(idAt("GET", "/api/v1/agents")).toBe("listAgents");
  expect(idAt("GET", "/api/v1/agents/")).toBe("listAgents");
  expect(idAt("GET", "/api/v1/agents/7")).toBe("getAgent");
});

test("a literal segment wins over a parameter, and a dead end goes back to the parameter", () => {
  expect(idAt("GET", "/api/v1/agents/default")).toBe("getDefault");
  expect(idAt("GET", "/api/v1/agents/default/all")).toBe("allDefaults");
});

test("an unknown path is not found, an empty parameter neither", () => {
  expect(router.find("/api/v1/teams")).toBeUndefined();
  expect(router.find("/api/v1/agents//skills/1")).toBeUndefined();
});

test("values of parameters are decoded and named", () => {
  const match = router.find("/api/v1/agents/a%2Fb/skills/%E0%A4%A");
  const route = match?.routes.get("DELETE");
  expect(route && namedValues(route, match?.values ?? [])).toEqual({ agent_id: "a/b", skill_id: "%E0%A4%A" });
});
